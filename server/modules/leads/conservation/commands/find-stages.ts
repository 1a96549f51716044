import type { Context } from "../../../../context.js";
import { SqlParams } from "../../../../database/sql.js";
import { uuidOf } from "../../../../ids.js";
import { getVisible } from "../../../../reader/rows.js";
import { Lead } from "../../lead.entity.js";
import type { LeadStay, LeadStageDuration } from "../conservation.payloads.js";
import { movesSql, mustBePeriod, type Period } from "./moves.js";

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
  mustBePeriod(period);
  const params = new SqlParams();
  const moves = movesSql(ctx, period, params);
  const from = `${params.add(period.from)}::timestamptz`;
  const percentile = (share: string) =>
    `floor(percentile_cont(${share}) WITHIN GROUP (ORDER BY seconds))::int`;
  const text = `WITH moves AS (${moves}),
    stay AS (SELECT to_state AS status, lead(at) OVER turn AS until,
               extract(epoch FROM lead(at) OVER turn - at) AS seconds
             FROM moves WINDOW turn AS (PARTITION BY lead_id ORDER BY at, id))
    SELECT status, count(*)::int AS count, ${percentile("0.5")} AS "p50Seconds",
      ${percentile("0.9")} AS "p90Seconds"
    FROM stay WHERE until >= ${from} GROUP BY status ORDER BY status`;
  return ctx.db.run((manager) => manager.query(text, params.values));
}
