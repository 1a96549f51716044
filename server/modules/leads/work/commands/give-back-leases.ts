import type { Context } from "../../../../context.js";
import { changeRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { WorkLease } from "../work-lease.entity.js";

type Image = { readonly before: WorkLease; readonly after: WorkLease };

/**
 * A merge is undone: the leases it ended are as they were, unless somebody has changed them or leased
 * the lead for the same purpose since. They hang on their own leads again.
 */
export async function giveBackLeases(ctx: Context, images: Iterable<Image>): Promise<void> {
  for (const { before, after } of images) {
    const lease = await lockVisible(ctx, WorkLease, before.id);
    if (lease.state !== after.state || lease.isLatest !== after.isLatest) continue;
    if (before.isLatest && !lease.isLatest && (await isLeasedSince(ctx, before))) continue;
    const { state, isLatest, expiresAt, endedAt, reasonCode, note } = before;
    const was = { state, isLatest, expiresAt, endedAt, reasonCode, note };
    await changeRow(ctx, WorkLease, lease, was, { code: "UNMERGED" });
  }
}

function isLeasedSince(ctx: Context, { leadId, purpose }: WorkLease): Promise<boolean> {
  const { workspaceId } = ctx.actor;
  const where = { workspaceId, leadId, purpose, isLatest: true };
  return ctx.db.run((manager) => manager.existsBy(WorkLease, where));
}
