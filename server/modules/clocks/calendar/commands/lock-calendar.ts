import type { Context } from "../../../../context.js";
import { invalidInput } from "../../../../errors.js";
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
  if (calendar.retiredAt === null) return calendar;
  throw invalidInput([{ path: "input.calendarId", message: "is not in use any more" }]);
}
