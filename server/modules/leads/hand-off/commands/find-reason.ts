import type { Context } from "../../../../context.js";
import { invalidInput } from "../../../../errors.js";
import { RejectReason } from "../reject-reason.entity.js";

/** The reason by its code. INVALID_INPUT for one the workspace does not have, or offers no longer. */
export async function findReason(ctx: Context, code: string): Promise<RejectReason> {
  const { workspaceId } = ctx.actor;
  const reason = await ctx.db.run((manager) =>
    manager.findOneBy(RejectReason, { workspaceId, code }),
  );
  const path = "input.reasonCode";
  if (reason === null) throw invalidInput([{ path, message: "is no reason of this workspace" }]);
  if (reason.retiredAt !== null) throw invalidInput([{ path, message: "is offered no longer" }]);
  return reason;
}
