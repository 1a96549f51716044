import type { Context } from "../../../../context.js";
import { LeadStatus } from "../../rules/lead-status.js";
import {
  LeadWay,
  type LeadConservation,
  type LeadStatusCount,
  type LeadWayCount,
} from "../conservation.payloads.js";
import { askFor, waysIn, waysOut, type Period } from "./moves.js";
import { ASTRAY, isOpen, standingSql, wayColumn } from "./standing.js";

type Place = LeadStatus | typeof ASTRAY | null;

/** How many leads went from where to where within the period, and how often they took each way. */
type Stood = {
  readonly before: Place;
  readonly after: Place;
  readonly count: number;
  readonly ways: Readonly<Record<string, number>>;
};

/**
 * The law of conservation over a period: leads open before, and in, are leads out, and open. What stood
 * is counted lead by lead, what came and went move by move: neither follows from the other.
 */
export async function countLeads(ctx: Context, period: Period): Promise<LeadConservation> {
  const asked = askFor(ctx, period);
  const ways = Object.values(LeadWay).map((way) => `'${way}', sum(${wayColumn(way)})::int`);
  const text = `SELECT before, after, count(*)::int AS count, json_build_object(${ways.join(", ")}) AS ways
    FROM (${standingSql(asked)}) standing GROUP BY before, after`;
  const stood: Stood[] = await ctx.db.run((m) => m.query(text, asked.params.values));
  const [cameInBy, wentOutBy] = [countsOf(stood, waysIn), countsOf(stood, waysOut)];
  const open = openByStatus(stood);
  const openBefore = sum(stood.filter(({ before }) => isOpen(before)));
  const unaccounted = sum(stood.filter((each) => each.before === ASTRAY || each.after === ASTRAY));
  const [cameIn, wentOut, stillOpen] = [sum(cameInBy), sum(wentOutBy), sum(open)];
  const holds = openBefore + cameIn === wentOut + stillOpen && unaccounted === 0;
  const terms = { openBefore, cameIn, wentOut, stillOpen, holds, unaccounted };
  return { ...terms, in: cameInBy, out: wentOutBy, open };
}

function countsOf(stood: readonly Stood[], ways: readonly LeadWay[]): LeadWayCount[] {
  return ways.flatMap((way) => {
    const count = sum(stood.map((each) => ({ count: each.ways[way] ?? 0 })));
    return count === 0 ? [] : [{ way, count }];
  });
}

function openByStatus(stood: readonly Stood[]): LeadStatusCount[] {
  const open = Object.values(LeadStatus).filter(isOpen).sort();
  return open.flatMap((status) => {
    const count = sum(stood.filter(({ after }) => after === status));
    return count === 0 ? [] : [{ status, count }];
  });
}

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
