import type { Context } from "../../../../context.js";
import type { SqlParams } from "../../../../database/sql.js";
import { AppError } from "../../../../errors.js";
import { isUuid } from "../../../../ids.js";
import { pageSize } from "../../../../reader/keyset.js";
import { findVisible } from "../../../../reader/rows.js";
import { Lead } from "../../lead.entity.js";
import type { LeadStatus } from "../../rules/lead-status.js";
import { LeadTerm, type LeadTermPage, type LeadWay } from "../conservation.payloads.js";
import {
  askFor,
  closedStatuses,
  isWay,
  movesSince,
  waysIn,
  waysOut,
  type Asked,
  type Period,
} from "./moves.js";
import { ASTRAY, standingSql } from "./standing.js";

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
export async function listTerm(ctx: Context, wanted: TermOfPeriod): Promise<LeadTermPage> {
  const asked = askFor(ctx, wanted);
  const { params } = asked;
  const first = pageSize(wanted.first ?? undefined);
  const { term, at } = termSql(wanted.term, asked);
  const text = `WITH page AS (SELECT * FROM (${term}) term WHERE ${afterSql(wanted.after, params)}
              ORDER BY key LIMIT ${first + 1})
    SELECT key, 'lead_' || lead_id AS lead, ${at} AS at, way, status FROM page ORDER BY key`;
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

type Term = { readonly term: string; /** Of an entry of the page. */ readonly at: string };

/** Moves are told apart by their own ids, what stands by the lead's. */
function termSql(term: LeadTerm, asked: Asked): Term {
  const { from, to } = asked;
  const closed = closedStatuses.map((status) => `'${status}'`).join(", ");
  const stood = (place: string, end: string) => ({
    term: `SELECT lead_id AS key, lead_id, NULL AS way, ${place} AS status FROM (${standingSql(asked)}) standing
      WHERE ${place} NOT IN (${closed}, '${ASTRAY}')`,
    at: lastMoveSql(asked, end, "c.to_state = page.status"),
  });
  // Fenced off from the order of the page, which would read moves by their ids from the first there was.
  const moved = (ways: readonly LeadWay[]) => ({
    term: `SELECT c.id AS key, l.id AS lead_id, CASE ${ways.map((way) => `WHEN ${isWay(way)} THEN '${way}'`).join(" ")} END AS way,
        c.to_state AS status, c.created_at AS at
      FROM state_change c JOIN lead l ON ${movesSince(asked)}
     WHERE ${asked.leads} AND c.created_at < ${to} AND (${ways.map((way) => `(${isWay(way)})`).join(" OR ")}) OFFSET 0`,
    at: "at",
  });
  switch (term) {
    case LeadTerm.OPEN_BEFORE:
      return stood("before", from);
    case LeadTerm.OPEN:
      return stood("after", to);
    case LeadTerm.IN:
      return moved(waysIn);
    case LeadTerm.OUT:
      return moved(waysOut);
    case LeadTerm.UNACCOUNTED:
      return {
        term: `SELECT lead_id AS key, lead_id, NULL AS way, NULL AS status FROM (${standingSql(asked)}) standing
          WHERE '${ASTRAY}' IN (before, after)`,
        at: lastMoveSql(asked, to, "true"),
      };
  }
}

/** Looked up for the page alone. A lead that has no such move on record has been so since it came. */
function lastMoveSql({ workspace }: Asked, end: string, which: string): string {
  return `(SELECT coalesce(max(c.created_at), l.created_at) FROM lead l
      LEFT JOIN state_change c ON c.workspace_id = l.workspace_id AND c.subject_id = l.id
       AND c.field = 'status' AND c.created_at < ${end} AND ${which}
     WHERE l.workspace_id = ${workspace} AND l.id = page.lead_id GROUP BY l.id, l.created_at)`;
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
