import type { Permission } from "../../auth/permissions.js";
import { StateChange } from "../../history/state-change.entity.js";
import { Account } from "../accounts/account.entity.js";
import { declareTimelineKind } from "../accounts/timeline/timeline-kinds.js";
import { HandOff } from "./hand-off.entity.js";
import { Lead } from "./lead.entity.js";
import { Qualification } from "./qualification.entity.js";
import { Touch } from "./touches/touch.entity.js";

const allow: Permission = "lead:read";

const ofLead = { parent: Lead, by: "leadId" };
const ofLeadsAccount = {
  parent: Account,
  by: "accountId",
  through: { entity: Lead, via: "leadId" },
};

/** What a lead, and the account it is of, have on their timelines. Called once, by the module. */
export function declareLeadTimeline(): void {
  declareTimelineKind({
    name: "TOUCH",
    description: "A touch: they reached us, or we them. `node` is a Touch.",
    entity: Touch,
    at: "occurredAt",
    allow,
    places: [ofLead, { parent: Account, by: "accountId" }],
    title: (t) => `${inWords(`${t}.type`)} || coalesce(': ' || ${t}.source_detail, '')`,
    actor: (t) => `${t}.user_id`,
  });
  declareTimelineKind({
    name: "LEAD_MOVED",
    description: "A lead's status moved. `node` is a StateChange.",
    entity: StateChange,
    at: "createdAt",
    allow,
    places: [
      { parent: Lead, by: "subjectId" },
      { ...ofLeadsAccount, through: { entity: Lead, via: "subjectId" } },
    ],
    title: (t) => `coalesce(${t}.from_state || ' to ', '') || ${t}.to_state`,
    actor: (t) =>
      `CASE WHEN starts_with(${t}.actor_id, 'user_') THEN right(${t}.actor_id, 36)::uuid END`,
  });
  declareTimelineKind({
    name: "QUALIFICATION",
    description: "A qualifying talk with its verdict. `node` is a Qualification.",
    entity: Qualification,
    at: "askedAt",
    allow,
    places: [ofLead, ofLeadsAccount],
    title: (t) => `'Qualified: ' || ${t}.verdict`,
    actor: (t) => `${t}.asked_by_id`,
  });
  declareTimelineKind({
    name: "HAND_OFF",
    description: "A lead handed to sales. `node` is a HandOff.",
    entity: HandOff,
    at: "createdAt",
    allow,
    places: [ofLead, ofLeadsAccount],
    title: (t) => `'Handed to sales: ' || ${t}.state`,
    actor: (t) => `${t}.from_user_id`,
  });
}

/** `FORM_SUBMIT` as "Form submit". */
function inWords(code: string): string {
  return `left(${code}, 1) || replace(lower(substr(${code}, 2)), '_', ' ')`;
}
