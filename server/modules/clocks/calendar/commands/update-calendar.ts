import { canonicalJson } from "../../../../canonical-json.js";
import type { Context } from "../../../../context.js";
import { invalidInput, neverNull } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { BusinessCalendar } from "../business-calendar.entity.js";
import { calendarChanged } from "../calendar.events.js";
import type { BusinessCalendarUpdateInput } from "../calendar.inputs.js";
import { clearDefault, keepHours, nameMustBeFree } from "./create-calendar.js";
import { lockCalendar } from "./lock-calendar.js";
import { hoursWith } from "./write-hours.js";

/**
 * Changes a calendar. Clocks that run keep the hours they started by: a due time somebody was told
 * would otherwise move without anything having happened.
 */
export async function updateCalendar(
  ctx: Context,
  input: BusinessCalendarUpdateInput,
): Promise<{ calendar: BusinessCalendar }> {
  const { calendarId, expectedVersion } = input;
  const calendar = await lockCalendar(ctx, calendarId, expectedVersion);
  const name = neverNull(input.name, "input.name") ?? calendar.name;
  const isDefault = neverNull(input.isDefault, "input.isDefault") ?? calendar.isDefault;
  const hours = await hoursWith(calendar.hours, neverNull(input.hours, "input.hours") ?? {});
  if (calendar.isDefault && !isDefault) {
    const message = "stays true until another calendar takes its place";
    throw invalidInput([{ path: "input.isDefault", message }]);
  }
  if (name !== calendar.name) await nameMustBeFree(ctx, name);
  if (isDefault && !calendar.isDefault) await clearDefault(ctx);

  const before = { ...calendar };
  const isSame = canonicalJson(hours) === canonicalJson(calendar.hours);
  const hoursVersion = calendar.hoursVersion + (isSame ? 0 : 1);
  const patch = { name, isDefault, hoursVersion, ...(isSame ? {} : { hours }) };
  if (await changeRow(ctx, BusinessCalendar, calendar, patch)) {
    if (!isSame) await keepHours(ctx, calendar);
    const changed = [
      ...(before.name === name ? [] : ["name"]),
      ...(before.isDefault === isDefault ? [] : ["isDefault"]),
      ...(isSame ? [] : ["hours"]),
    ];
    await emit(ctx, calendarChanged({ calendarId, changed, hoursVersion }));
  }
  return { calendar };
}
