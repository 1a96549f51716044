import type { Context } from "../../../../context.js";
import { SqlParams } from "../../../../database/sql.js";
import { AppError } from "../../../../errors.js";
import { isUuid } from "../../../../ids.js";
import { pageSize } from "../../../../reader/keyset.js";
import { findVisible } from "../../../../reader/rows.js";
import { Lead } from "../../lead.entity.js";
import type { LeadStatus } from "../../rules/lead-status.js";
import { LeadTerm, type LeadTermPage, type LeadWay } from "../conservation.payloads.js";
import { astraySql, isOpen, movesSql, mustBePeriod, standingSql, type Period } from "./moves.js";

type TermOfPeriod = Period & {
  readonly term: LeadTerm;
  readonly first?: number | null;
  readonly after?: string | null;
};

type Entry = {
  key: string;
  lead: string;
  at: Date;
  way: LeadWay | null;
  status: LeadStatus | null;
};

/** The leads that a term of the law counts, page by page: as many entries as the count says. */
export async function listTerm(ctx: Context, asked: TermOfPeriod): Promise<LeadTermPage> {
  mustBePeriod(asked);
  const first = pageSize(asked.first ?? undefined);
  const params = new SqlParams();
  const moves = movesSql(ctx, asked, params);
  const from = `${params.add(asked.from)}::timestamptz`;
  const text = `WITH moves AS MATERIALIZED (${moves}),
    standing AS MATERIALIZED (${standingSql(from)})
    SELECT key, 'lead_' || lead_id AS lead, at, way, status FROM (${termSql(asked.term, from)}) term
    WHERE ${afterSql(asked.after, params)} ORDER BY key LIMIT ${first + 1}`;
  const found: Entry[] = await ctx.db.run((m) => m.query(text, params.values));
  const page = found.slice(0, first);
  const nodes = await Promise.all(
    page.map(async ({ lead, at, way, status }) => ({
      lead: await leadOf(ctx, lead),
      at,
      way,
      status,
    })),
  );
  return { nodes, endCursor: found.length > first ? (page.at(-1)?.key ?? null) : null };
}

/** Moves are told apart by their own ids, what stands by the lead's. */
function termSql(term: LeadTerm, from: string): string {
  const stood = (at: string) => `SELECT lead_id AS key, lead_id, at, NULL AS way, state AS status
    FROM standing WHERE ${at} = 1 AND ${isOpen}`;
  const moved = (way: string) => `SELECT id AS key, lead_id, at, ${way} AS way, to_state AS status
    FROM moves WHERE at >= ${from} AND ${way} IS NOT NULL`;
  switch (term) {
    case LeadTerm.OPEN_BEFORE:
      return stood("before");
    case LeadTerm.OPEN:
      return stood("after");
    case LeadTerm.IN:
      return moved("way_in");
    case LeadTerm.OUT:
      return moved("way_out");
    case LeadTerm.UNACCOUNTED:
      return `SELECT lead_id AS key, lead_id, max(at) AS at, NULL AS way, NULL AS status
        FROM moves WHERE lead_id IN (${astraySql}) GROUP BY lead_id`;
  }
}

function afterSql(after: string | null | undefined, params: SqlParams): string {
  if (after == null) return "true";
  if (!isUuid(after)) throw new AppError("INVALID_CURSOR", "The cursor is none of this list.");
  return `key > ${params.add(after)}::uuid`;
}

async function leadOf(ctx: Context, id: string): Promise<Lead> {
  const lead = await findVisible(ctx, Lead, id);
  if (lead === null) throw new Error("A lead that was counted is visible");
  return lead;
}
