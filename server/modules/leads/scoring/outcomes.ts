import type { Context } from "../../../context.js";
import { preparedQuery } from "../../../database/prepared.js";
import { uuidOf } from "../../../ids.js";

/** How a lead went, and when it was last seen without knowing: what a model may look at. */
export type LeadOutcome = {
  /** Bare uuid. */
  readonly id: string;
  readonly won: boolean;
  /** When it was known. */
  readonly at: Date;
  /** Just before sales first had it; if sales never had, just before the outcome. */
  readonly seenAt: Date;
};

export type OutcomesOf = {
  readonly from: Date;
  readonly to: Date;
  readonly productLine: string | null;
  readonly teamId: string | null;
};

/** The latest outcomes a model learns from or is tried on: enough to tell, and read in seconds. */
export const MOST_OUTCOMES = 10_000;

/**
 * Leads of which it is known how they went, in the order of their ids. Won: converted, unless their
 * opportunity was lost since. Not won: their opportunity was lost; disqualified, or sent back by
 * sales, for a reason that by the workspace's word the score could have known (`feedsScoring`), be it
 * offered no longer. Whatever rests on anything else, such as bad timing or a duplicate, tells nothing
 * about the kind of lead.
 */
export function findOutcomes(ctx: Context, of: OutcomesOf): Promise<LeadOutcome[]> {
  const { from, to, productLine, teamId } = of;
  const team = teamId === null ? null : uuidOf(teamId);
  return ctx.db.query<LeadOutcome>(
    preparedQuery(OUTCOMES, [ctx.actor.workspaceId, from, to, productLine, team]),
  );
}

const OUTCOMES = `
  WITH feeding AS (
    SELECT code FROM reject_reason WHERE workspace_id = $1 AND feeds_scoring),
  known AS (
    SELECT l.id, o.stage IS DISTINCT FROM 'CLOSED_LOST' AS won,
           CASE WHEN o.stage IN ('CLOSED_LOST', 'CLOSED_WON') THEN o.closed_at
                ELSE l.converted_at END AS at
      FROM lead l
      LEFT JOIN opportunity o ON o.workspace_id = $1 AND o.id = l.converted_opportunity_id
     WHERE l.workspace_id = $1 AND l.status = 'CONVERTED'
    UNION ALL
    SELECT l.id, false, l.status_since FROM lead l
     CROSS JOIN LATERAL (
       SELECT c.reason_code FROM state_change c
        WHERE c.workspace_id = $1 AND c.subject_id = l.id AND c.to_state = 'DISQUALIFIED'
        ORDER BY c.created_at DESC, c.id DESC LIMIT 1) closed
     WHERE l.workspace_id = $1 AND l.status = 'DISQUALIFIED'
       AND (closed.reason_code IS NULL OR closed.reason_code IN (SELECT code FROM feeding))
    UNION ALL
    SELECT l.id, false, sent.decided_at FROM lead l
     CROSS JOIN LATERAL (
       SELECT h.state, h.reason_code, h.decided_at FROM hand_off h
        WHERE h.workspace_id = $1 AND h.lead_id = l.id
        ORDER BY h.created_at DESC, h.id DESC LIMIT 1) sent
     WHERE l.workspace_id = $1 AND l.status = 'NURTURING' AND sent.state = 'REJECTED'
       AND sent.reason_code IN (SELECT code FROM feeding)),
  wanted AS (
    SELECT k.id, k.won, k.at FROM known k
      JOIN lead l ON l.workspace_id = $1 AND l.id = k.id
     WHERE k.at >= $2 AND k.at < $3
       AND ($4::text IS NULL OR lower(l.product_line) = lower($4))
       AND ($5::uuid IS NULL OR EXISTS (
         SELECT FROM hand_off h
           JOIN team_member m ON m.workspace_id = $1 AND m.team_id = $5
            AND m.user_id = coalesce(h.decided_by_id, h.to_user_id)
          WHERE h.workspace_id = $1 AND h.lead_id = k.id))
     ORDER BY k.at DESC, k.id DESC LIMIT ${MOST_OUTCOMES})
  SELECT w.id, w.won, w.at,
         greatest(l.created_at, least(w.at, handed.at) - interval '1 millisecond') AS "seenAt"
    FROM wanted w JOIN lead l ON l.workspace_id = $1 AND l.id = w.id
    LEFT JOIN LATERAL (
      SELECT min(c.occurred_at) AS at FROM state_change c
       WHERE c.workspace_id = $1 AND c.subject_id = w.id AND c.to_state = 'MQL') handed ON TRUE
   ORDER BY w.id`;
