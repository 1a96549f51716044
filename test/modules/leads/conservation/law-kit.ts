import type { Caller, TestApp } from "../../../support/app.js";

const LAW = `query ($from: DateTime!, $to: DateTime!, $filter: LeadConservationFilter) {
  leadConservation(from: $from, to: $to, filter: $filter) {
    openBefore cameIn wentOut stillOpen holds unaccounted
    in { way count } out { way count } open { status count } } }`;

const TERM = `query ($term: LeadTerm!, $from: DateTime!, $to: DateTime!, $first: Int, $after: ID) {
  leadConservationTerm(term: $term, from: $from, to: $to, first: $first, after: $after) {
    endCursor nodes { lead { id } at way status } } }`;

const STAGES = `query ($leadId: ID!) { leadStages(leadId: $leadId) {
  status from to seconds actorKind actorId reasonCode note } }`;

const DURATIONS = `query ($from: DateTime!, $to: DateTime!) {
  leadStageDurations(from: $from, to: $to) { status count p50Seconds p90Seconds } }`;

export type Period = { readonly from: Date; readonly to: Date };

export async function law(caller: Caller, period: Period, filter?: object) {
  return (await caller.gql(LAW, { ...period, filter })).leadConservation;
}

/** Every entry of a term, page by page. */
export async function entriesOf(caller: Caller, term: string, period: Period, first = 250) {
  const entries = [];
  let after: string | null = null;
  do {
    const data = await caller.gql(TERM, { term, ...period, first, after });
    entries.push(...data.leadConservationTerm.nodes);
    after = data.leadConservationTerm.endCursor;
  } while (after !== null);
  return entries;
}

export async function stages(caller: Caller, leadId: string) {
  return (await caller.gql(STAGES, { leadId })).leadStages;
}

export async function durations(caller: Caller, period: Period) {
  return (await caller.gql(DURATIONS, { ...period })).leadStageDurations;
}

/** Where every lead stands now, read from the leads themselves. */
export async function standing(app: TestApp): Promise<Map<string, string>> {
  const rows: { id: string; status: string }[] = await app.system.db.run((manager) =>
    manager.query("SELECT id, status FROM lead WHERE workspace_id = $1", [app.workspaceId]),
  );
  return new Map(rows.map(({ id, status }) => [`lead_${id}`, status]));
}

const closed = ["CONVERTED", "DISQUALIFIED", "MERGED"];
const ways: Readonly<Record<string, string>> = {
  DISQUALIFIED: "REOPENED",
  MERGED: "UNMERGED",
  CONVERTED: "UNCONVERTED",
};

export type Snapshot = { readonly at: Date; readonly standing: ReadonlyMap<string, string> };
type Counts = Record<string, number>;

/** The law's terms, counted by hand from what stood where after each step. */
export function countByHand(snapshots: readonly Snapshot[], { from, to }: Period) {
  const before = snapshots.findLast(({ at }) => at < from)?.standing ?? new Map<string, string>();
  const during = snapshots.filter(({ at }) => at >= from && at < to);
  const [cameIn, wentOut]: [Counts, Counts] = [{}, {}];
  let last = before;
  for (const { standing } of during) {
    for (const [id, status] of standing) {
      const was = last.get(id);
      const wasOpen = was !== undefined && !closed.includes(was);
      const isOpen = !closed.includes(status);
      if (!wasOpen && (isOpen || was === undefined)) add(cameIn, ways[was ?? ""] ?? "NEW");
      if (!isOpen && (wasOpen || was === undefined)) add(wentOut, status);
    }
    last = standing;
  }
  const open: Counts = {};
  for (const status of last.values()) if (!closed.includes(status)) add(open, status);
  const openBefore = [...before.values()].filter((status) => !closed.includes(status)).length;
  return { openBefore, in: cameIn, out: wentOut, open };
}

function add(counts: Counts, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

type Counted = { readonly way?: string; readonly status?: string; readonly count: number };

/** The server's lists of counts in the same form. */
export function asCounts(list: readonly Counted[]): Counts {
  return Object.fromEntries(list.map(({ way, status, count }) => [way ?? status, count]));
}
