import type { Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { getVisible, lockVisible } from "../../../reader/rows.js";
import { User } from "../../people/user.entity.js";
import { mustBeAllowed } from "../../people/allowed-move.js";
import { changesIn, refuseNulls } from "../edits.js";
import { FollowUp } from "../follow-up.entity.js";
import type { FollowUpMoveInput, FollowUpUpdateInput } from "../report.inputs.js";
import { followUpChanged, followUpMoved } from "../reports.events.js";
import { FollowUpState, moveFollowUp as decideMove } from "../rules/follow-up.js";
import { TripReport } from "../trip-report.entity.js";

type Followed = { followUp: FollowUp };

/** Says how far a promise has come. Its owner, the report's author and managers may. */
export async function moveFollowUp(ctx: Context, input: FollowUpMoveInput): Promise<Followed> {
  const followUp = await lockVisible(ctx, FollowUp, input.followUpId, input.expectedVersion);
  await mustBeTheirs(ctx, followUp);
  const { id: followUpId, reportId, ownerId, state: fromState } = followUp;
  const { to: toState, evidence, note } = input;
  mustBeAllowed(decideMove(fromState, toState));

  const patch = { state: toState, ...(evidence === undefined ? {} : { evidence }) };
  await changeRow(ctx, FollowUp, followUp, patch, { note: note ?? null });
  await emit(ctx, followUpMoved({ followUpId, reportId, ownerId, fromState, toState }));
  return { followUp };
}

/** Changes a promise that is still open; CONFLICT for one that was kept or dropped. */
export async function updateFollowUp(ctx: Context, input: FollowUpUpdateInput): Promise<Followed> {
  refuseNulls(input, ["text", "ownerId", "dueAt"]);
  const { followUpId, expectedVersion, idempotencyKey: _, ...patch } = input;
  const followUp = await lockVisible(ctx, FollowUp, followUpId, expectedVersion);
  await mustBeTheirs(ctx, followUp);
  const { state, reportId } = followUp;
  if (state === FollowUpState.DONE || state === FollowUpState.CANCELLED) {
    throw new AppError("CONFLICT", "This follow-up is closed.", { followUpId, state });
  }
  if (patch.ownerId !== undefined) await getVisible(ctx, User, patch.ownerId);

  const changed = changesIn(followUp, patch);
  if (await changeRow(ctx, FollowUp, followUp, patch)) {
    await emit(ctx, followUpChanged({ followUpId, reportId, ownerId: followUp.ownerId, changed }));
  }
  return { followUp };
}

async function mustBeTheirs(ctx: Context, followUp: FollowUp): Promise<void> {
  const { userId, permissions } = ctx.actor;
  if (userId === null || userId === followUp.ownerId) return;
  const report = await getVisible(ctx, TripReport, followUp.reportId);
  if (userId === report.authorId || permissions.has("report:retract")) return;
  throw new AppError("FORBIDDEN", "This is somebody else's follow-up.", { id: followUp.id });
}
