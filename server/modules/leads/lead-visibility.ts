import { declareTellingOf, declareVisibility } from "../../auth/visibility.js";
import { isLiaisonOf, onAccountTeam } from "../accounts/visibility.js";
import { HandOff } from "./hand-off.entity.js";
import { DuplicateCase } from "./identity/duplicate-case.entity.js";
import { LeadScore } from "./lead-score.entity.js";
import { Lead } from "./lead.entity.js";
import { Qualification } from "./qualification.entity.js";
import { RoutingDecision } from "./routing-decision.entity.js";
import { Touch } from "./touches/touch.entity.js";

type Scope = "OWN" | "TEAM" | "ACCOUNT_TEAM" | "LIAISON";
type Predicate = (alias: string, me: string) => string;

/** Who sees a lead. What nobody owns yet stands in a queue, and every salesperson sees the queues. */
const ofLead: Readonly<Record<Scope, Predicate>> = {
  OWN: (t, me) => `${t}.owner_id = ${me}`,
  TEAM: (t, me) => `(${t}.owner_id IS NULL OR ${sharesTeam(`${t}.owner_id`, me, t)})`,
  ACCOUNT_TEAM: (t, me) => onAccountTeam(`${t}.account_id`, me, `${t}.workspace_id`),
  LIAISON: (t, me) => isLiaisonOf(`${t}.account_id`, me, `${t}.workspace_id`),
};

/** Both are in one team now. */
function sharesTeam(userId: string, me: string, t: string): string {
  return `EXISTS (SELECT 1 FROM team_member mine
    JOIN team_member theirs
      ON theirs.workspace_id = mine.workspace_id AND theirs.team_id = mine.team_id
    WHERE mine.workspace_id = ${t}.workspace_id AND mine.user_id = ${me} AND mine.to_at IS NULL
      AND theirs.user_id = ${userId} AND theirs.to_at IS NULL)`;
}

/** What hangs on a lead is seen by who sees the lead. */
function throughLead(scope: Scope): Predicate {
  return (t, me) => `EXISTS (SELECT 1 FROM lead l
    WHERE l.workspace_id = ${t}.workspace_id AND l.id = ${t}.lead_id AND ${ofLead[scope]("l", me)})`;
}

const ofItsLead: Readonly<Record<Scope, Predicate>> = {
  OWN: throughLead("OWN"),
  TEAM: throughLead("TEAM"),
  ACCOUNT_TEAM: throughLead("ACCOUNT_TEAM"),
  LIAISON: throughLead("LIAISON"),
};

/** Of a contact or an account alone, a touch is as open as those are: to the workspace. */
function ifAny(predicate: Predicate): Predicate {
  return (t, me) => `(${t}.lead_id IS NULL OR ${predicate(t, me)})`;
}

const ofItsLeadIfAny: Readonly<Record<Scope, Predicate>> = {
  OWN: ifAny(ofItsLead.OWN),
  TEAM: ifAny(ofItsLead.TEAM),
  ACCOUNT_TEAM: ifAny(ofItsLead.ACCOUNT_TEAM),
  LIAISON: ifAny(ofItsLead.LIAISON),
};

/** Called once, by the module. */
export function declareLeadVisibility(): void {
  declareVisibility(Lead, ofLead);
  for (const entity of [Qualification, LeadScore, RoutingDecision, HandOff]) {
    declareVisibility(entity, ofItsLead);
  }
  declareVisibility(Touch, ofItsLeadIfAny);
  declareTellingOf(DuplicateCase, { of: Lead, by: ["older_id", "newer_id"] });
}
