import type { Context } from "../../../context.js";
import { preparedQuery } from "../../../database/prepared.js";
import { uuidOf } from "../../../ids.js";

/** How a lead went, and when it was last seen without knowing: what a model may look at. */
export type LeadOutcome = {
  /** Bare uuid. */
  readonly id: string;
  readonly won: boolean;
  /** Code of the reason it was closed or sent back for; null where there was none, or it was won. */
  readonly reasonCode: string | null;
  /** When it was known. */
  readonly at: Date;
  /** Just before sales first had it; if sales never had, just before the outcome. */
  readonly seenAt: Date;
};

/** Some of a number of leads. */
export type Sample<L> = { readonly drawn: readonly L[]; readonly total: number };

export type OutcomesOf = {
  readonly from: Date;
  readonly to: Date;
  readonly productLine: string | null;
  readonly teamId: string | null;
};

/** The latest outcomes a model learns from: enough to tell, and read in seconds. */
const MOST_OUTCOMES = 10_000;

/**
 * Puts leads in an order that has nothing to do with them, the same each time: the first of it are a
 * fair sample, and whatever is tried on it is tried on the same leads.
 */
export const shuffled = (id: string) => `hashtextextended(${id}::text, 1)`;

/**
 * Leads of which it is known how they went, in the order of their ids. Won: converted, unless their
 * opportunity was lost since. Not won: their opportunity was lost; disqualified, or sent back by
 * sales, before it accepted them or after, for a reason that by the workspace's word the score could
 * have known (`feedsScoring`), be it offered no longer. Whatever rests on anything else, such as bad
 * timing or a duplicate, tells nothing about the kind of lead. A team had a lead if whoever answered
 * for it, or was to, was of the team then.
 */
export function findOutcomes(ctx: Context, of: OutcomesOf): Promise<LeadOutcome[]> {
  const latest = `k.at DESC, k.id DESC LIMIT ${MOST_OUTCOMES}`;
  return ctx.db.query<LeadOutcome>(preparedQuery(outcomesSql(latest), paramsOf(ctx, of)));
}

/** As many as are wanted of them all, drawn by their ids; `total` is how many there are. */
export async function sampleOutcomes(
  ctx: Context,
  of: OutcomesOf,
  size: number,
): Promise<Sample<LeadOutcome>> {
  const drawn = `${shuffled("k.id")} LIMIT $6`;
  const rows = await ctx.db.query<LeadOutcome & { total: number }>(
    preparedQuery(outcomesSql(drawn), [...paramsOf(ctx, of), size]),
  );
  return { drawn: rows, total: rows[0]?.total ?? 0 };
}

function paramsOf(ctx: Context, { from, to, productLine, teamId }: OutcomesOf): unknown[] {
  const team = teamId === null ? null : uuidOf(teamId);
  return [ctx.actor.workspaceId, from, to, productLine, team];
}

const outcomesSql = (which: string) => `
  WITH feeding AS (
    SELECT code FROM reject_reason WHERE workspace_id = $1 AND feeds_scoring),
  known AS (
    SELECT l.id, o.stage IS DISTINCT FROM 'CLOSED_LOST' AS won, NULL AS reason,
           CASE WHEN o.stage IN ('CLOSED_LOST', 'CLOSED_WON') THEN o.closed_at
                ELSE l.converted_at END AS at
      FROM lead l
      LEFT JOIN opportunity o ON o.workspace_id = $1 AND o.id = l.converted_opportunity_id
     WHERE l.workspace_id = $1 AND l.status = 'CONVERTED'
    UNION ALL
    SELECT l.id, false, closed.reason_code, l.status_since FROM lead l
     CROSS JOIN LATERAL (
       SELECT c.reason_code FROM state_change c
        WHERE c.workspace_id = $1 AND c.subject_id = l.id AND c.to_state = 'DISQUALIFIED'
        ORDER BY c.created_at DESC, c.id DESC LIMIT 1) closed
     WHERE l.workspace_id = $1 AND l.status = 'DISQUALIFIED'
       AND (closed.reason_code IS NULL OR closed.reason_code IN (SELECT code FROM feeding))
    UNION ALL
    SELECT l.id, false, sent.reason_code, sent.at FROM lead l
     CROSS JOIN LATERAL (
       SELECT h.state = 'REJECTED' AS is_back, h.reason_code, h.decided_at AS at, h.created_at AS turn, h.id
         FROM hand_off h WHERE h.workspace_id = $1 AND h.lead_id = l.id
       UNION ALL
       SELECT true, c.reason_code, c.created_at, c.created_at, c.id FROM state_change c
        WHERE c.workspace_id = $1 AND c.subject_id = l.id AND c.field = 'status'
          AND c.from_state IN ('SAL', 'SQL') AND c.to_state = 'NURTURING'
       ORDER BY turn DESC, id DESC LIMIT 1) sent
     WHERE l.workspace_id = $1 AND l.status = 'NURTURING' AND sent.is_back
       AND sent.reason_code IN (SELECT code FROM feeding)),
  wanted AS (
    SELECT k.id, k.won, k.reason, k.at, count(*) OVER ()::int AS total FROM known k
      JOIN lead l ON l.workspace_id = $1 AND l.id = k.id
     WHERE k.at >= $2 AND k.at < $3
       AND ($4::text IS NULL OR lower(l.product_line) = lower($4))
       AND ($5::uuid IS NULL OR EXISTS (
         SELECT FROM hand_off h
           JOIN team_member m ON m.workspace_id = $1 AND m.team_id = $5
            AND m.user_id = coalesce(h.decided_by_id, h.to_user_id)
            AND m.from_at <= coalesce(h.decided_at, h.created_at)
            AND (m.to_at IS NULL OR m.to_at > coalesce(h.decided_at, h.created_at))
          WHERE h.workspace_id = $1 AND h.lead_id = k.id))
     ORDER BY ${which})
  SELECT w.id, w.won, w.reason AS "reasonCode", w.at, w.total,
         greatest(l.created_at, least(w.at, handed.at) - interval '1 millisecond') AS "seenAt"
    FROM wanted w JOIN lead l ON l.workspace_id = $1 AND l.id = w.id
    LEFT JOIN LATERAL (
      SELECT min(c.occurred_at) AS at FROM state_change c
       WHERE c.workspace_id = $1 AND c.subject_id = w.id AND c.to_state = 'MQL') handed ON TRUE
   ORDER BY w.id`;
