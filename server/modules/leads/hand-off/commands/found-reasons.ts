import { entityDeclaration } from "../../../../database/declarations.js";
import type { Context } from "../../../../context.js";
import { seedRejectReasons } from "../../rules/reject-reason.js";
import { RejectReason } from "../reject-reason.entity.js";

/**
 * What every workspace starts with. No command of anybody's: like the workspace itself it leaves no
 * audit entry.
 */
export async function foundReasons(ctx: Context): Promise<void> {
  const { workspaceId } = ctx.actor;
  const now = ctx.clock.now();
  const rows = seedRejectReasons.map((seed) => ({
    ...seed,
    id: ctx.ids.next(entityDeclaration(RejectReason).prefix),
    workspaceId,
    needs: [...seed.needs],
    retiredAt: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  }));
  await ctx.db.run((manager) => manager.insert(RejectReason, rows));
}
