import { LessThan, MoreThan } from "typeorm";

import type { Context } from "../../../context.js";
import { AppError, invalidInput } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { changeRow, deleteRow, insertRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import { Absence } from "../absence.entity.js";
import type { AbsenceCancelInput, AbsenceRecordInput } from "../absence.inputs.js";
import { absenceCancelled, absenceRecorded } from "../people.events.js";
import { User } from "../user.entity.js";

/** Records a time without leads. INVALID_INPUT for one that ends before it begins, CONFLICT for an overlap. */
export async function recordAbsence(
  ctx: Context,
  input: AbsenceRecordInput,
): Promise<{ absence: Absence }> {
  const { kind, fromAt, toAt, note = null } = input;
  const userId = input.userId ?? ctx.actor.userId;
  if (userId === null) {
    throw invalidInput([{ path: "input.userId", message: "is needed from a program" }]);
  }
  mustBeOwn(ctx, userId);
  await lockVisible(ctx, User, userId); // of two that overlap the second finds the first
  if (toAt <= fromAt) {
    throw invalidInput([{ path: "input.toAt", message: "must be after fromAt" }]);
  }
  const { workspaceId } = ctx.actor;
  const other = await ctx.db.run((manager) =>
    manager.findOneBy(Absence, {
      workspaceId,
      userId,
      fromAt: LessThan(toAt),
      toAt: MoreThan(fromAt),
    }),
  );
  if (other !== null) {
    const why = "They are away in part of that time already.";
    throw new AppError("CONFLICT", why, { field: "fromAt", absenceId: other.id });
  }
  const absence = await insertRow(ctx, Absence, { userId, kind, fromAt, toAt, note });
  await emit(
    ctx,
    absenceRecorded({
      userId,
      absenceId: absence.id,
      kind,
      fromAt: fromAt.toISOString(),
      toAt: toAt.toISOString(),
    }),
  );
  return { absence };
}

/** What was is kept: an absence that has begun ends now, one that is over stays as it is. */
export async function cancelAbsence(
  ctx: Context,
  { absenceId, expectedVersion }: AbsenceCancelInput,
): Promise<{ absence: Absence | null }> {
  const absence = await lockVisible(ctx, Absence, absenceId, expectedVersion);
  const { userId, fromAt, toAt } = absence;
  mustBeOwn(ctx, userId);
  const now = ctx.clock.now();
  if (toAt <= now) return { absence };
  await emit(ctx, absenceCancelled({ userId, absenceId }));
  if (fromAt >= now) {
    await deleteRow(ctx, Absence, absence);
    return { absence: null };
  }
  await changeRow(ctx, Absence, absence, { toAt: now });
  return { absence };
}

/** When somebody is there to be given leads is theirs to say, or of whoever manages it. */
export function mustBeOwn({ actor }: Context, userId: string): void {
  if (actor.userId === userId || actor.permissions.has("absence:manage")) return;
  throw new AppError("FORBIDDEN", "When others work needs absence:manage.", {
    permission: "absence:manage",
  });
}
