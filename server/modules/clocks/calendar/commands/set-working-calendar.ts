import type { Context } from "../../../../context.js";
import { invalidInput } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { mustBeOwn } from "../../../people/commands/record-absence.js";
import { userChanged } from "../../../people/people.events.js";
import { User } from "../../../people/user.entity.js";
import type { UserWorkingCalendarSetInput } from "../calendar.inputs.js";
import { lockCalendar } from "./lock-calendar.js";

/** Says by which calendar somebody works. Stands here because people know of no calendars. */
export async function setWorkingCalendar(
  ctx: Context,
  input: UserWorkingCalendarSetInput,
): Promise<{ user: User }> {
  const { calendarId: workingCalendarId = null } = input;
  const userId = input.userId ?? ctx.actor.userId;
  if (userId === null) {
    throw invalidInput([{ path: "input.userId", message: "is needed from a program" }]);
  }
  mustBeOwn(ctx, userId);
  if (workingCalendarId !== null) await lockCalendar(ctx, workingCalendarId);
  const user = await lockVisible(ctx, User, userId);
  if (await changeRow(ctx, User, user, { workingCalendarId })) {
    await emit(ctx, userChanged({ userId, changed: ["workingCalendarId"] }));
  }
  return { user };
}
