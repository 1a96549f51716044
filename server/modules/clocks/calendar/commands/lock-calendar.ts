import type { Context } from "../../../../context.js";
import { mustBeInUse } from "../../../../history/must-be-in-use.js";
import { lockVisible } from "../../../../reader/rows.js";
import { BusinessCalendar } from "../business-calendar.entity.js";

/**
 * A calendar that is in use, and stays so until the transaction ends: whoever is to go by it and whoever
 * retires it come one after the other. INVALID_INPUT for one that is retired.
 */
export async function lockCalendar(
  ctx: Context,
  calendarId: string,
  expectedVersion?: number | null,
): Promise<BusinessCalendar> {
  const calendar = await lockVisible(ctx, BusinessCalendar, calendarId, expectedVersion);
  mustBeInUse(calendar, "input.calendarId");
  return calendar;
}
