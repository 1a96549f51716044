import type { BigCounts, BigTable, Of } from "./columns.js";
import { accountTables, peopleTables } from "./people-and-accounts.js";
import { leadTables } from "./leads.js";
import { intelTables, reportTables } from "./reports-and-intel.js";

/** Numbers of rows by table; the other tables follow from the counts asked for. */
function totalsOf({ users, leads, accounts, reports, observations }: BigCounts) {
  return {
    app_user: users,
    team: Math.ceil(users / 8),
    team_member: users,
    account: accounts,
    account_domain: accounts,
    account_team_member: accounts * 3,
    contact: accounts * 2,
    opportunity: accounts,
    external_reference: accounts,
    liaison_assignment: Math.ceil(accounts / 20),
    lead: leads,
    duplicate_case: Math.floor(leads * 0.2),
    hand_off: Math.floor(leads * 0.6),
    lead_score: leads,
    campaign: 40,
    touch: Math.floor(leads * 1.2),
    qualification: Math.floor(leads * 0.4),
    routing_decision: Math.floor(leads * 0.6),
    state_change: Math.floor(leads * 1.5),
    customer_meeting: reports,
    meeting_attendee: reports * 3,
    trip_report: reports,
    discussion_item: reports * 3,
    report_edition: Math.floor(reports * 0.8),
    distribution: Math.floor(reports * 0.8) * 3,
    follow_up: reports,
    competitor: 40,
    intel_observation: observations,
    audit_entry: Math.floor(leads / 2),
  };
}

/** In the order their references need. */
export function bigTables(workspace: number, counts: BigCounts): BigTable[] {
  const totals: Readonly<Record<string, number>> = totalsOf(counts);
  const id: Of = (table, number) =>
    `pg_temp.bid('${table}', ${workspace}, ${number}, ${totals[table]})`;
  const all = {
    ...peopleTables(counts, id),
    ...accountTables(counts, id),
    ...leadTables(counts, id),
    ...reportTables(counts, id),
    ...intelTables(counts, id),
  };
  return Object.entries(all).map(([name, { isFact, ...columns }]) => ({
    name,
    total: totals[name] ?? 0,
    isFact: isFact !== undefined,
    columns,
  }));
}
