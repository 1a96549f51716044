import type { Context } from "../../../../context.js";
import { LeadStatus } from "../../rules/lead-status.js";
import type { LeadConservation, LeadStatusCount, LeadWay } from "../conservation.payloads.js";
import { askFor, movesSql, type Asked, type Period } from "./moves.js";
import { ASTRAY, isOpen, netSql, standingSql } from "./standing.js";

type WayCount = { readonly way: LeadWay; readonly count: number };
type Place = LeadStatus | typeof ASTRAY | null;

/** How many leads went from where to where within the period. */
type Stood = { readonly before: Place; readonly after: Place; readonly count: number };

type Counted = {
  readonly stood: readonly Stood[] | null;
  readonly ways_in: WayCount[] | null;
  readonly ways_out: WayCount[] | null;
};

/**
 * The law of conservation over a period: leads open before, and in, are leads out, and open. What stood
 * is counted lead by lead, what came and went move by move: neither follows from the other.
 */
export async function countLeads(ctx: Context, period: Period): Promise<LeadConservation> {
  const asked = askFor(ctx, period);
  const text = `WITH moves AS MATERIALIZED (${movesSql(asked)}), net AS (${netSql(asked)})
    SELECT (SELECT jsonb_agg(stood) FROM (
        SELECT before, after, count(*)::int AS count FROM (${standingSql(asked)}) standing
         GROUP BY before, after) stood) AS stood,
      ${waysSql("way_in", asked)} AS ways_in, ${waysSql("way_out", asked)} AS ways_out`;
  const [counted]: Counted[] = await ctx.db.run((m) => m.query(text, asked.params.values));
  if (counted === undefined) throw new Error("A select without a table has one row");
  return lawOf(counted);
}

function waysSql(way: string, { to }: Asked): string {
  return `(SELECT jsonb_agg(jsonb_build_object('way', way, 'count', n) ORDER BY way)
    FROM (SELECT ${way} AS way, count(*)::int AS n FROM moves
           WHERE at < ${to} AND ${way} IS NOT NULL GROUP BY ${way}) counted)`;
}

function lawOf(counted: Counted): LeadConservation {
  const stood = counted.stood ?? [];
  const [cameInBy, wentOutBy] = [counted.ways_in ?? [], counted.ways_out ?? []];
  const open = openByStatus(stood);
  const openBefore = sum(stood.filter(({ before }) => isOpen(before)));
  const unaccounted = sum(stood.filter((each) => each.before === ASTRAY || each.after === ASTRAY));
  const [cameIn, wentOut, stillOpen] = [sum(cameInBy), sum(wentOutBy), sum(open)];
  const holds = openBefore + cameIn === wentOut + stillOpen && unaccounted === 0;
  const terms = { openBefore, cameIn, wentOut, stillOpen, holds, unaccounted };
  return { ...terms, in: cameInBy, out: wentOutBy, open };
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
