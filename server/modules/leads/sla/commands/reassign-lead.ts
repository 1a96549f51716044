import type { Context } from "../../../../context.js";
import { uuidOf } from "../../../../ids.js";
import { queueLead, rerouteLead } from "../../commands/reroute-lead.js";
import type { Lead } from "../../lead.entity.js";
import { isWithSales } from "../../rules/status.js";
import { followReassignment } from "./lead-clocks.js";

const reason = { code: "SLA_LAPSED", note: "It was not done by when it was agreed." };

/** Somebody else gets a lead that sales let lie; the queue, if there is nobody else. */
export async function reassignLead(ctx: Context, lead: Lead): Promise<void> {
  if (!isWithSales(lead.status)) return;
  const { ownerId } = lead;
  const exclude = await whoLetItLie(ctx, lead);
  await rerouteLead(ctx, lead, { exclude, reason });
  if (lead.ownerId !== ownerId) await followReassignment(ctx, lead);
}

/** Whoever looks into the queue first may have it. */
export async function sendToQueue(ctx: Context, lead: Lead): Promise<void> {
  if (!isWithSales(lead.status) || lead.ownerId === null) return;
  await queueLead(ctx, lead, reason);
  await followReassignment(ctx, lead);
}

/** Its owner, and everybody who had it since it last came to sales and gave no answer. */
async function whoLetItLie(ctx: Context, { id, ownerId, mqlAt }: Lead): Promise<string[]> {
  const rows: { userId: string }[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT DISTINCT 'user_' || to_user_id AS "userId" FROM hand_off
        WHERE workspace_id = $1 AND lead_id = $2 AND to_user_id IS NOT NULL
          AND state IN ('PENDING', 'WITHDRAWN') AND created_at >= $3`,
      [ctx.actor.workspaceId, uuidOf(id), mqlAt],
    ),
  );
  return [...(ownerId === null ? [] : [ownerId]), ...rows.map(({ userId }) => userId)];
}
