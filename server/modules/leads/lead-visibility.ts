import { declareTellingOf, declareVisibility } from "../../auth/visibility.js";
import { isLiaisonOf, onAccountTeam } from "../accounts/visibility.js";
import { SlaClock, SlaStep } from "../clocks/sla-clock.entity.js";
import { OptIn } from "./forms/opt-in.entity.js";
import { HandOff } from "./hand-off.entity.js";
import { DuplicateCase } from "./identity/duplicate-case.entity.js";
import { LeadScore } from "./lead-score.entity.js";
import { Lead } from "./lead.entity.js";
import { MergeLedger } from "./merge/merge-ledger.entity.js";
import { NurtureEnrolment } from "./nurture/nurture-enrolment.entity.js";
import { NurtureSend } from "./nurture/nurture-send.entity.js";
import { Qualification } from "./qualification.entity.js";
import { RoutingDecision } from "./routing-decision.entity.js";
import { Touch } from "./touches/touch.entity.js";
import { WorkLease } from "./work/work-lease.entity.js";

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
function throughLead(scope: Scope, column = "lead_id"): Predicate {
  return (t, me) => `EXISTS (SELECT 1 FROM lead l
    WHERE l.workspace_id = ${t}.workspace_id AND l.id = ${t}.${column} AND ${ofLead[scope]("l", me)})`;
}

function ofItsLead(
  column?: string,
  wrap: (predicate: Predicate) => Predicate = (predicate) => predicate,
): Readonly<Record<Scope, Predicate>> {
  return {
    OWN: wrap(throughLead("OWN", column)),
    TEAM: wrap(throughLead("TEAM", column)),
    ACCOUNT_TEAM: wrap(throughLead("ACCOUNT_TEAM", column)),
    LIAISON: wrap(throughLead("LIAISON", column)),
  };
}

/** Of a contact or an account alone, a touch is as open as those are: to the workspace. */
function ifAny(predicate: Predicate): Predicate {
  return (t, me) => `(${t}.lead_id IS NULL OR ${predicate(t, me)})`;
}

/** Called once, by the module. */
export function declareLeadVisibility(): void {
  declareVisibility(Lead, ofLead);
  for (const entity of [
    Qualification,
    LeadScore,
    RoutingDecision,
    HandOff,
    OptIn,
    SlaClock,
    NurtureEnrolment,
    NurtureSend,
    WorkLease,
  ]) {
    declareVisibility(entity, ofItsLead());
  }
  declareVisibility(Touch, ofItsLead("lead_id", ifAny));
  declareTellingOf(DuplicateCase, { of: Lead, by: ["older_id", "newer_id"] });
  declareTellingOf(SlaStep, { of: SlaClock, by: ["clock_id"] });
  declareVisibility(MergeLedger, ofItsLead("survivor_id"));
}
