import type { Context } from "../../../context.js";
import { AppError, neverNull } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { getVisible, lockVisible } from "../../../reader/rows.js";
import { userChanged } from "../people.events.js";
import type { UserUpdateInput } from "../people.inputs.js";
import { User } from "../user.entity.js";

/** Changes somebody's department, capacity or availability. */
export async function updateUser(ctx: Context, input: UserUpdateInput): Promise<{ user: User }> {
  const { userId, expectedVersion, idempotencyKey: _, ...given } = input;
  const patch = {
    ...given,
    name: neverNull(given.name, "input.name"),
    department: neverNull(given.department, "input.department"),
    functionLevel: neverNull(given.functionLevel, "input.functionLevel"),
    leadWeight: neverNull(given.leadWeight, "input.leadWeight"),
    away: neverNull(given.away, "input.away"),
    active: neverNull(given.active, "input.active"),
  };
  const user = await lockVisible(ctx, User, userId, expectedVersion);
  if (patch.managerId != null) {
    if (patch.managerId === userId) {
      throw new AppError("CONFLICT", "Nobody reports to themselves.", { field: "managerId" });
    }
    await getVisible(ctx, User, patch.managerId);
  }

  if (await changeRow(ctx, User, user, patch)) {
    const given = Object.entries(patch).filter(([, value]) => value !== undefined);
    await emit(ctx, userChanged({ userId, changed: given.map(([name]) => name) }));
  }
  return { user };
}
