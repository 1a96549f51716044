import type { EntityClass } from "../../server/database/declarations.js";
import { Department } from "../../server/modules/people/department.js";
import { SlaClock, SlaStep } from "../../server/modules/clocks/sla-clock.entity.js";
import type { User } from "../../server/modules/people/user.entity.js";
import { OptIn } from "../../server/modules/leads/forms/opt-in.entity.js";
import { HandOff } from "../../server/modules/leads/hand-off.entity.js";
import { LeadScore } from "../../server/modules/leads/lead-score.entity.js";
import { DuplicateCase } from "../../server/modules/leads/identity/duplicate-case.entity.js";
import { Lead } from "../../server/modules/leads/lead.entity.js";
import { MergeLedger } from "../../server/modules/leads/merge/merge-ledger.entity.js";
import { NurtureEnrolment } from "../../server/modules/leads/nurture/nurture-enrolment.entity.js";
import { NurtureSend } from "../../server/modules/leads/nurture/nurture-send.entity.js";
import { Qualification } from "../../server/modules/leads/qualification.entity.js";
import { RoutingDecision } from "../../server/modules/leads/routing-decision.entity.js";
import { WorkLease } from "../../server/modules/leads/work/work-lease.entity.js";
import { Touch } from "../../server/modules/leads/touches/touch.entity.js";
import { Distribution, ReportEdition } from "../../server/modules/reports/distribution.entity.js";
import { FollowUp } from "../../server/modules/reports/follow-up.entity.js";
import { DiscussionItem, TripReport } from "../../server/modules/reports/trip-report.entity.js";
import { ImportJob } from "../../server/modules/imports/import-job.entity.js";
import type { Owner } from "./rows.js";

/**
 * Who sees which rows, written a second time and otherwise than the server does: sets of accounts and
 * colleagues first, then rows by membership. $1 is the workspace, $2 the person.
 */
const SETS = `
  WITH holding AS (SELECT account_id FROM account_team_member
      WHERE workspace_id = $1 AND user_id = $2 AND now() >= from_at AND coalesce(to_at > now(), true)),
  mates AS (SELECT user_id FROM team_member WHERE workspace_id = $1 AND to_at IS NULL AND team_id IN
      (SELECT team_id FROM team_member WHERE workspace_id = $1 AND user_id = $2 AND to_at IS NULL)),
  attached AS (SELECT account_id, team_id FROM liaison_assignment
      WHERE workspace_id = $1 AND user_id = $2 AND now() >= from_at AND coalesce(to_at > now(), true)),
  watched AS (
    SELECT account_id FROM attached WHERE account_id IS NOT NULL
    UNION SELECT m.account_id FROM attached
      JOIN team_member t ON t.workspace_id = $1 AND t.team_id = attached.team_id
       AND now() >= t.from_at AND coalesce(t.to_at > now(), true)
      JOIN account_team_member m ON m.workspace_id = $1 AND m.user_id = t.user_id
       AND now() >= m.from_at AND coalesce(m.to_at > now(), true)),
  told AS (
    SELECT report_id FROM distribution WHERE workspace_id = $1 AND recipient_id = $2
    UNION SELECT report_id FROM follow_up WHERE workspace_id = $1 AND owner_id = $2)`;

const ACCOUNTS = "account_id IN (SELECT account_id FROM holding)";
const WATCHED = "account_id IN (SELECT account_id FROM watched)";

type Side = "SALES" | "LIAISON" | "MAKERS" | "ALL";

/** Marketing, the executives, operations and whoever manages sales see all there is to see. */
function sideOf({ department, functionLevel }: User): Side {
  if (department === Department.LIAISON) return "LIAISON";
  if (department === Department.MANUFACTURING || department === Department.PRODUCT) return "MAKERS";
  return department === Department.SALES && functionLevel === "STAFF" ? "SALES" : "ALL";
}

const LEADS: Readonly<Record<Side, string>> = {
  SALES: `owner_id IS NULL OR owner_id = $2 OR owner_id IN (SELECT user_id FROM mates) OR ${ACCOUNTS}`,
  LIAISON: `owner_id = $2 OR ${ACCOUNTS} OR ${WATCHED}`,
  MAKERS: `owner_id = $2 OR ${ACCOUNTS}`,
  ALL: "true",
};

const TOLD = "id IN (SELECT report_id FROM told)";
const OUT: Readonly<Record<Exclude<Side, "ALL">, string>> = {
  SALES: `${TOLD} OR author_id IN (SELECT user_id FROM mates) OR ${ACCOUNTS}`,
  LIAISON: `${TOLD} OR ${ACCOUNTS} OR ${WATCHED}`,
  MAKERS: `${TOLD} OR ${ACCOUNTS}`,
};

function reports(side: Side): string {
  if (side === "ALL") return "author_id = $2 OR status NOT IN ('DRAFT', 'DISCARDED')";
  return `author_id = $2 OR (status NOT IN ('DRAFT', 'DISCARDED', 'RETRACTED') AND (${OUT[side]}))`;
}

/** Table and, for what belongs to a lead or a report, the column that says which. */
const WITHHELD: ReadonlyMap<EntityClass, readonly [table: string, parent: string | null]> = new Map<
  EntityClass,
  readonly [string, string | null]
>([
  [Lead, ["lead", null]],
  [Touch, ["touch", "lead_id"]],
  [Qualification, ["qualification", "lead_id"]],
  [LeadScore, ["lead_score", "lead_id"]],
  [RoutingDecision, ["routing_decision", "lead_id"]],
  [HandOff, ["hand_off", "lead_id"]],
  [OptIn, ["opt_in", "lead_id"]],
  [SlaClock, ["sla_clock", "lead_id"]],
  [SlaStep, ["sla_step", "clock_id"]],
  [NurtureEnrolment, ["nurture_enrolment", "lead_id"]],
  [NurtureSend, ["nurture_send", "lead_id"]],
  [WorkLease, ["work_lease", "lead_id"]],
  [DuplicateCase, ["duplicate_case", "older_id"]], // and the newer one
  [MergeLedger, ["merge_ledger", "survivor_id"]],
  [TripReport, ["trip_report", null]],
  [DiscussionItem, ["discussion_item", "report_id"]],
  [FollowUp, ["follow_up", "report_id"]],
  [Distribution, ["distribution", "report_id"]],
  [ReportEdition, ["report_edition", "report_id"]],
  [ImportJob, ["import_job", null]],
]);

/** What somebody sees of a type who does not see all of it. */
const OWN: ReadonlyMap<EntityClass, string> = new Map<EntityClass, string>([
  [ImportJob, "started_by_id = $2"],
]);

/** The types of which not everybody sees every row. */
export const withheldTypes: readonly EntityClass[] = [...WITHHELD.keys()];

/** Bare uuids of the rows of a type that somebody may see. */
export async function visibleByHand(
  owner: Owner,
  user: User,
  entity: EntityClass,
): Promise<Set<string>> {
  const [table, parent] = WITHHELD.get(entity) ?? ["", null];
  const own = OWN.get(entity);
  if (own !== undefined) {
    const mine = sideOf(user) === "ALL" ? "true" : own;
    const sql = `SELECT id FROM ${table} WHERE workspace_id = $1 AND (${mine}) AND $2::uuid IS NOT NULL`;
    const rows = await owner.query(sql, [user.workspaceId, user.id.slice(-36)]);
    return new Set(rows.map(({ id }) => String(id)));
  }
  const ofLeads = ["lead_id", "older_id", "survivor_id"];
  const isOfLead = entity === Lead || ofLeads.includes(parent ?? "");
  const side = sideOf(user);
  const rule = isOfLead ? LEADS[side] : reports(side);
  const top = isOfLead ? "lead" : "trip_report";
  if (entity === SlaStep) return stepsByHand(owner, user);
  const seen = `SELECT id FROM ${top} WHERE workspace_id = $1 AND (${rule})`;
  const orNone = entity === Touch ? " OR lead_id IS NULL" : "";
  const andOther = entity === DuplicateCase ? ` AND newer_id IN (${seen})` : "";
  const where = `(${parent ?? "id"} IN (${seen})${orNone})${andOther}`;
  const sql = `${SETS} SELECT id FROM ${table} WHERE workspace_id = $1 AND ${where} AND $2::uuid IS NOT NULL`;
  const rows = await owner.query(sql, [user.workspaceId, user.id.slice(-36)]);
  return new Set(rows.map(({ id }) => String(id)));
}

/** Steps are seen with their clock. */
async function stepsByHand(owner: Owner, user: User): Promise<Set<string>> {
  const clocks = await visibleByHand(owner, user, SlaClock);
  const rows = await owner.query("SELECT id, clock_id FROM sla_step WHERE workspace_id = $1", [
    user.workspaceId,
  ]);
  const seen = rows.filter(({ clock_id }) => clocks.has(String(clock_id)));
  return new Set(seen.map(({ id }) => String(id)));
}
