import type { Context } from "../../../../context.js";
import { invalidInput } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { mustBeFree } from "../../../../history/must-be-free.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { lockValues } from "../../../people/lock-values.js";
import { RejectReason } from "../reject-reason.entity.js";
import { rejectReasonSet } from "../reject-reason.events.js";
import type * as inputs from "../reject-reason.inputs.js";

type Reason = { reason: RejectReason };

/** Adds a reason of the workspace's own. CONFLICT when the code is taken, be it by a retired one. */
export async function addReason(ctx: Context, input: inputs.RejectReasonAddInput): Promise<Reason> {
  const { code, label, disposition } = input;
  await lockValues(ctx, "reject reason", [code]);
  await mustBeFree(ctx, RejectReason, { code }, { why: "Another reason has this code." });
  const reason = await insertRow(ctx, RejectReason, {
    code,
    label,
    disposition,
    countsAgainstMarketing: input.countsAgainstMarketing ?? false,
    feedsScoring: input.feedsScoring ?? false,
    needs: [...new Set(input.needs ?? [])],
    atIntake: false,
  });
  return told(ctx, reason);
}

/** Changes what follows from a reason; what leads were sent back for before stays as it was. */
export async function updateReason(
  ctx: Context,
  input: inputs.RejectReasonUpdateInput,
): Promise<Reason> {
  const reason = await lockVisible(ctx, RejectReason, input.reasonId, input.expectedVersion);
  const { label, disposition, countsAgainstMarketing, feedsScoring, needs } = input;
  if (disposition != null && disposition !== reason.disposition) {
    mustNotBeTheServers(reason, "input.disposition");
  }
  const changed = await changeRow(ctx, RejectReason, reason, {
    label: label ?? reason.label,
    disposition: disposition ?? reason.disposition,
    countsAgainstMarketing: countsAgainstMarketing ?? reason.countsAgainstMarketing,
    feedsScoring: feedsScoring ?? reason.feedsScoring,
    needs: needs == null ? reason.needs : [...new Set(needs)],
  });
  return changed ? told(ctx, reason) : { reason };
}

/** Offers a reason no longer. It is not deleted: hand-offs and histories name it. */
export async function retireReason(
  ctx: Context,
  input: inputs.RejectReasonRetireInput,
): Promise<Reason> {
  const reason = await lockVisible(ctx, RejectReason, input.reasonId, input.expectedVersion);
  mustNotBeTheServers(reason, "input.reasonId");
  if (reason.retiredAt !== null) return { reason };
  await changeRow(ctx, RejectReason, reason, { retiredAt: ctx.clock.now() });
  return told(ctx, reason);
}

export async function restoreReason(
  ctx: Context,
  input: inputs.RejectReasonRestoreInput,
): Promise<Reason> {
  const reason = await lockVisible(ctx, RejectReason, input.reasonId, input.expectedVersion);
  const changed = await changeRow(ctx, RejectReason, reason, { retiredAt: null });
  return changed ? told(ctx, reason) : { reason };
}

/** Imports are undone and spam is thrown out by them, so where they lead is not for agreement. */
function mustNotBeTheServers({ atIntake, code }: RejectReason, path: string): void {
  if (!atIntake) return;
  const message = `${code} is used by the server itself: it closes leads and stays`;
  throw invalidInput([{ path, message }]);
}

async function told(ctx: Context, reason: RejectReason): Promise<Reason> {
  const { id: reasonId, code, disposition, retiredAt } = reason;
  await emit(ctx, rejectReasonSet({ reasonId, code, disposition, isRetired: retiredAt !== null }));
  return { reason };
}
