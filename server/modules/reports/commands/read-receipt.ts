import type { Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import { mustBeAllowed } from "../../people/allowed-move.js";
import { Distribution } from "../distribution.entity.js";
import type { ReceiptAcknowledgeInput, ReceiptReadInput } from "../report.inputs.js";
import { receiptAcknowledged, receiptRead } from "../reports.events.js";
import { hasReached, moveReceipt, ReceiptState } from "../rules/receipt.js";

type Received = { receipt: Distribution };

/** Says that its recipient opened a copy. Said again it changes nothing. */
export async function readReceipt(ctx: Context, input: ReceiptReadInput): Promise<Received> {
  const receipt = await lockOwn(ctx, input.receiptId);
  if (hasReached(receipt.state, ReceiptState.READ)) return { receipt };
  mustBeAllowed(moveReceipt(receipt.state, ReceiptState.READ));
  const readAt = ctx.clock.now();
  await changeRow(ctx, Distribution, receipt, { state: ReceiptState.READ, readAt });
  await emit(ctx, receiptRead(subjectOf(receipt)));
  return { receipt };
}

/** Says that its recipient took note of a copy, and so has read it. Said again it changes nothing. */
export async function acknowledgeReceipt(
  ctx: Context,
  input: ReceiptAcknowledgeInput,
): Promise<Received> {
  const receipt = await lockOwn(ctx, input.receiptId);
  if (hasReached(receipt.state, ReceiptState.ACKNOWLEDGED)) return { receipt };
  mustBeAllowed(moveReceipt(receipt.state, ReceiptState.ACKNOWLEDGED));
  const now = ctx.clock.now();
  await changeRow(ctx, Distribution, receipt, {
    state: ReceiptState.ACKNOWLEDGED,
    readAt: receipt.readAt ?? now,
    acknowledgedAt: now,
  });
  await emit(ctx, receiptAcknowledged(subjectOf(receipt)));
  return { receipt };
}

/** Nobody reads for somebody else, whatever else they may do. */
async function lockOwn(ctx: Context, receiptId: string): Promise<Distribution> {
  const receipt = await lockVisible(ctx, Distribution, receiptId);
  if (receipt.recipientId === ctx.actor.userId) return receipt;
  throw new AppError("FORBIDDEN", "This is somebody else's copy.", { receiptId });
}

function subjectOf({ id: receiptId, reportId, reportVersion, recipientId }: Distribution) {
  return { receiptId, reportId, reportVersion, recipientId };
}
