import { IsNull } from "typeorm";

import type { Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { mustBeFree } from "../../../../history/must-be-free.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { BusinessCalendar, BusinessCalendarVersion } from "../business-calendar.entity.js";
import type { CalendarHours } from "../calendar-hours.js";
import { calendarCreated } from "../calendar.events.js";
import type { BusinessCalendarCreateInput } from "../calendar.inputs.js";
import { hoursWith, usualHours } from "./write-hours.js";

/** Makes a calendar. CONFLICT when the name is taken. */
export async function createCalendar(
  ctx: Context,
  input: BusinessCalendarCreateInput,
): Promise<{ calendar: BusinessCalendar }> {
  const { name, isDefault } = input;
  const hours = await hoursWith(await usualHours(ctx), input.hours ?? {});
  await nameMustBeFree(ctx, name);
  return { calendar: await keepCalendar(ctx, { name, hours, isDefault: isDefault ?? false }) };
}

export async function keepCalendar(
  ctx: Context,
  given: { name: string; hours: CalendarHours; isDefault: boolean },
): Promise<BusinessCalendar> {
  if (given.isDefault) await clearDefault(ctx);
  const calendar = await insertRow(ctx, BusinessCalendar, { ...given, hoursVersion: 1 });
  await keepHours(ctx, calendar);
  await emit(ctx, calendarCreated({ calendarId: calendar.id }));
  return calendar;
}

/** What clocks name that start by these hours. */
export async function keepHours(ctx: Context, calendar: BusinessCalendar): Promise<void> {
  const { id: calendarId, hours, hoursVersion } = calendar;
  await insertRow(ctx, BusinessCalendarVersion, { calendarId, hours, hoursVersion });
}

/** The one that was the default is none from now on. */
export async function clearDefault(ctx: Context): Promise<void> {
  const { workspaceId } = ctx.actor;
  const where = { workspaceId, isDefault: true };
  const lock = { mode: "pessimistic_write" } as const;
  const before = await ctx.db.run((manager) => manager.findOne(BusinessCalendar, { where, lock }));
  if (before !== null) await changeRow(ctx, BusinessCalendar, before, { isDefault: false });
}

export function nameMustBeFree(ctx: Context, name: string): Promise<void> {
  const held = { name, retiredAt: IsNull() };
  return mustBeFree(ctx, BusinessCalendar, held, { why: "Another calendar has this name." });
}
