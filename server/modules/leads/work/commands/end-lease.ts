import type { Context } from "../../../../context.js";
import { AppError } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { LeaseState } from "../../rules/work-lease.js";
import { WorkLease } from "../work-lease.entity.js";
import { leadWorkCompleted, leadWorkReleased, namedIn } from "../work-lease.events.js";
import type {
  LeaseCompleteInput,
  LeaseExtendInput,
  LeaseReleaseInput,
} from "../work-lease.inputs.js";
import { afterSeconds } from "./lease-leads.js";

type Written = { lease: WorkLease };
type Given = { readonly leaseId: string; readonly expectedVersion?: number | null };

/** Late is no loss while nobody has taken the lead: the row is ours until somebody ends it. */
export async function extendLease(ctx: Context, input: LeaseExtendInput): Promise<Written> {
  const lease = await lockHeld(ctx, input);
  await changeRow(ctx, WorkLease, lease, { expiresAt: afterSeconds(ctx, input.leaseSeconds) });
  return { lease };
}

export async function completeLease(ctx: Context, input: LeaseCompleteInput): Promise<Written> {
  const { outcome, note = null } = input;
  const lease = await lockHeld(ctx, input);
  const endedAt = ctx.clock.now();
  const end = { state: LeaseState.COMPLETED, expiresAt: endedAt, endedAt, outcome, note };
  await changeRow(ctx, WorkLease, lease, end, { code: "COMPLETED", note });
  await emit(ctx, leadWorkCompleted({ ...namedIn(lease), outcome }));
  return { lease };
}

/** One gives back what one holds; who may take others' work back gives back anybody's. */
export async function releaseLease(ctx: Context, input: LeaseReleaseInput): Promise<Written> {
  const { reason: note = null, pauseSeconds } = input;
  const lease = await lockHeld(ctx, input, { orManager: true });
  await freeLead(ctx, lease, { note, pauseSeconds: pauseSeconds ?? 0, code: "RELEASED" });
  return { lease };
}

/** Ends a lease that is held, undone. The row is locked. */
export async function freeLead(
  ctx: Context,
  lease: WorkLease,
  how: { note?: string | null; pauseSeconds?: number; code: string },
): Promise<void> {
  const { note = null, pauseSeconds = 0, code } = how;
  const expiresAt = afterSeconds(ctx, pauseSeconds);
  const ended = { state: LeaseState.RELEASED, reasonCode: code, endedAt: ctx.clock.now() };
  const end = { ...ended, expiresAt, note };
  await changeRow(ctx, WorkLease, lease, end, { code, note });
  await emit(ctx, leadWorkReleased({ ...namedIn(lease), reasonCode: code }));
}

/** @throws AppError FORBIDDEN for another's, LEASE_LOST and ILLEGAL_TRANSITION for one that is over */
async function lockHeld(
  ctx: Context,
  { leaseId, expectedVersion }: Given,
  { orManager } = { orManager: false },
): Promise<WorkLease> {
  const lease = await lockVisible(ctx, WorkLease, leaseId, expectedVersion);
  const mayTakeBack = orManager && ctx.actor.permissions.has("lead:release");
  if (!isHolder(ctx, lease) && !mayTakeBack) {
    throw new AppError("FORBIDDEN", "This lease is somebody else's.");
  }
  const { state } = lease;
  if (state === LeaseState.HELD) return lease;
  if (state === LeaseState.COMPLETED) {
    throw new AppError("ILLEGAL_TRANSITION", "The work is completed.", { from: state, to: state });
  }
  const { reasonCode: reason } = lease;
  throw new AppError("LEASE_LOST", "This lease is over.", { leaseId, state, reason });
}

/** A person whichever key they use; a program that acts for nobody, by its client. */
export function isHolder({ actor }: Context, { holderId, clientId }: WorkLease): boolean {
  if (actor.userId !== null || holderId !== null) return actor.userId === holderId;
  return actor.clientId === clientId;
}
