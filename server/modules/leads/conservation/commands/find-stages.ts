import type { Context } from "../../../../context.js";
import { uuidOf } from "../../../../ids.js";
import { getVisible } from "../../../../reader/rows.js";
import { Lead } from "../../lead.entity.js";
import type { LeadStay, LeadStageDuration } from "../conservation.payloads.js";
import { askFor, movesSince, type Period } from "./moves.js";

type Found = Omit<LeadStay, "seconds">;

/** The stays of a lead, oldest first, each with how long it took. */
export async function findStages(ctx: Context, leadId: string): Promise<LeadStay[]> {
  const lead = await getVisible(ctx, Lead, leadId);
  const text = `SELECT to_state AS status, created_at AS "from",
      lead(created_at) OVER (ORDER BY created_at, id) AS "to",
      actor_kind AS "actorKind", actor_id AS "actorId", reason_code AS "reasonCode", note
    FROM state_change WHERE workspace_id = $1 AND subject_id = $2 AND field = 'status'
   ORDER BY created_at, id`;
  const values = [ctx.actor.workspaceId, uuidOf(lead.id)];
  const found: Found[] = await ctx.db.run((manager) => manager.query(text, values));
  const now = ctx.clock.now();
  return found.map((stay) => ({ ...stay, seconds: secondsBetween(stay.from, stay.to ?? now) }));
}

function secondsBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1_000));
}

/** How long leads stayed at each status, of the stays that ended within the period. */
export async function findStageDurations(
  ctx: Context,
  period: Period,
): Promise<LeadStageDuration[]> {
  const asked = askFor(ctx, period);
  const percentile = (share: string) =>
    `floor(percentile_cont(${share}) WITHIN GROUP (ORDER BY seconds))::int`;
  // Of a lead's moves in the period only the first ends a stay that began before it.
  const text = `WITH ended AS (
      SELECT l.id AS lead_id, c.from_state AS status, c.created_at AS at,
             lag(c.created_at) OVER (PARTITION BY c.subject_id ORDER BY c.created_at, c.id) AS since
        FROM state_change c JOIN lead l ON ${movesSince(asked)}
       WHERE ${asked.leads} AND c.created_at < ${asked.to}),
    stay AS (SELECT status, extract(epoch FROM at - coalesce(since, (
               SELECT max(c.created_at) FROM state_change c
                WHERE c.workspace_id = ${asked.workspace} AND c.subject_id = lead_id
                  AND c.field = 'status' AND c.created_at < ${asked.from}))) AS seconds
             FROM ended WHERE status IS NOT NULL)
    SELECT status, count(*)::int AS count, ${percentile("0.5")} AS "p50Seconds",
      ${percentile("0.9")} AS "p90Seconds"
    FROM stay WHERE seconds IS NOT NULL GROUP BY status ORDER BY status`;
  return ctx.db.run((manager) => manager.query(text, asked.params.values));
}
