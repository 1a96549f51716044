import type { Context } from "../../../../context.js";
import { SqlParams } from "../../../../database/sql.js";
import type { LeadStatus } from "../../rules/lead-status.js";
import type { LeadConservation, LeadWay } from "../conservation.payloads.js";
import { astraySql, isOpen, movesSql, mustBePeriod, standingSql, type Period } from "./moves.js";

type Counted = {
  open_before: number;
  unaccounted: number;
  ways_in: { way: LeadWay; count: number }[] | null;
  ways_out: { way: LeadWay; count: number }[] | null;
  open: { status: LeadStatus; count: number }[] | null;
};

/**
 * The law of conservation over a period: leads open before, and in, are leads out, and open. The
 * terms are counted each for itself, from the moves of each lead as they happened.
 */
export async function countLeads(ctx: Context, period: Period): Promise<LeadConservation> {
  mustBePeriod(period);
  const params = new SqlParams();
  const moves = movesSql(ctx, period, params);
  const from = `${params.add(period.from)}::timestamptz`;
  const ways = (
    way: string,
  ) => `(SELECT jsonb_agg(jsonb_build_object('way', way, 'count', n) ORDER BY way)
    FROM (SELECT ${way} AS way, count(*)::int AS n FROM moves
           WHERE at >= ${from} AND ${way} IS NOT NULL GROUP BY ${way}) counted)`;
  const text = `WITH moves AS MATERIALIZED (${moves}),
    standing AS MATERIALIZED (${standingSql(from)})
    SELECT (SELECT count(*)::int FROM standing WHERE before = 1 AND ${isOpen}) AS open_before,
      (SELECT count(*)::int FROM (${astraySql}) astray) AS unaccounted,
      ${ways("way_in")} AS ways_in, ${ways("way_out")} AS ways_out,
      (SELECT jsonb_agg(jsonb_build_object('status', state, 'count', n) ORDER BY state)
         FROM (SELECT state, count(*)::int AS n FROM standing
                WHERE after = 1 AND ${isOpen} GROUP BY state) counted) AS open`;
  const [counted]: Counted[] = await ctx.db.run((m) => m.query(text, params.values));
  if (counted === undefined) throw new Error("A select without a table has one row");
  return lawOf(counted);
}

function lawOf(counted: Counted): LeadConservation {
  const { open_before: openBefore, unaccounted } = counted;
  const [cameInBy, wentOutBy] = [counted.ways_in ?? [], counted.ways_out ?? []];
  const open = counted.open ?? [];
  const [cameIn, wentOut, stillOpen] = [cameInBy, wentOutBy, open].map(sum);
  if (cameIn === undefined || wentOut === undefined || stillOpen === undefined) {
    throw new Error("Three in are three out");
  }
  const holds = openBefore + cameIn === wentOut + stillOpen && unaccounted === 0;
  const terms = { openBefore, cameIn, wentOut, stillOpen, holds, unaccounted };
  return { ...terms, in: cameInBy, out: wentOutBy, open };
}

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
