import type { Context } from "../../../../context.js";
import { AppError } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { User } from "../../../people/user.entity.js";
import { SlaPolicy } from "../../policy/sla-policy.entity.js";
import { BusinessCalendar } from "../business-calendar.entity.js";
import { calendarChanged } from "../calendar.events.js";
import type { BusinessCalendarRetireInput } from "../calendar.inputs.js";
import { lockCalendar } from "./lock-calendar.js";

/** Of either kind, as many as an error names. */
const MOST_NAMED = 20;

/** IN_USE while it is the default, or policies or people go by it. Clocks that run by it run on. */
export async function retireCalendar(
  ctx: Context,
  { calendarId, expectedVersion }: BusinessCalendarRetireInput,
): Promise<{ calendar: BusinessCalendar }> {
  const calendar = await lockCalendar(ctx, calendarId, expectedVersion);
  const usedBy = [...(calendar.isDefault ? ["isDefault"] : []), ...(await usersOf(ctx, calendar))];
  if (usedBy.length > 0) {
    throw new AppError("IN_USE", "Others still go by this calendar.", { usedBy });
  }
  await changeRow(ctx, BusinessCalendar, calendar, { retiredAt: ctx.clock.now() });
  const { hoursVersion } = calendar;
  await emit(ctx, calendarChanged({ calendarId, changed: ["retiredAt"], hoursVersion }));
  return { calendar };
}

/** Policies that are switched off as well, since they may be switched on; people who work here. */
async function usersOf(ctx: Context, { id }: BusinessCalendar): Promise<string[]> {
  const { workspaceId } = ctx.actor;
  const asIs = { order: { id: "ASC" }, take: MOST_NAMED } as const;
  const [policies, people] = await ctx.db.run(async (manager) => [
    await manager.find(SlaPolicy, { where: { workspaceId, calendarId: id }, ...asIs }),
    await manager.find(User, {
      where: { workspaceId, workingCalendarId: id, active: true },
      ...asIs,
    }),
  ]);
  return [...policies, ...people].map(({ id }) => id);
}
