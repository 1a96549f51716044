import type { Context } from "../../../context.js";
import { invalidInput } from "../../../errors.js";
import { getVisible } from "../../../reader/rows.js";
import { DAY_MS, MINUTE_MS } from "../../../spans.js";
import {
  addOpenTime,
  closedDaysBetween,
  isOpenAt,
  openTimeBetween,
} from "../rules/business-time.js";
import { BusinessCalendar } from "./business-calendar.entity.js";
import { openHours } from "./calendar-hours.js";
import type { BusinessMinutesInput, BusinessTimeInput } from "./calendar.inputs.js";
import type { BusinessMinutes, BusinessTime } from "./calendar.payloads.js";

const TEN_YEARS_MS = 10 * 366 * DAY_MS;

/** When so many open minutes are over, by the calendar as it is now. Writes nothing. */
export async function countBusinessTime(
  ctx: Context,
  { calendarId, from, minutes }: BusinessTimeInput,
): Promise<BusinessTime> {
  const hours = await openHours((await getVisible(ctx, BusinessCalendar, calendarId)).hours);
  const startsAt = addOpenTime(hours, from, 0);
  const dueAt = addOpenTime(hours, from, minutes * MINUTE_MS);
  if (startsAt === null || dueAt === null) {
    const message = "are not over within twenty years by this calendar";
    throw invalidInput([{ path: "input.minutes", message }]);
  }
  const closedDays = closedDaysBetween(hours, from, dueAt);
  return { isOpen: isOpenAt(hours, from), startsAt, dueAt, closedDays };
}

/** How many open minutes a span of real time holds. Writes nothing. */
export async function countBusinessMinutes(
  ctx: Context,
  { calendarId, from, to }: BusinessMinutesInput,
): Promise<BusinessMinutes> {
  if (to < from) throw invalidInput([{ path: "input.to", message: "is before `from`" }]);
  if (to.getTime() - from.getTime() > TEN_YEARS_MS) {
    throw invalidInput([{ path: "input.to", message: "is more than ten years after `from`" }]);
  }
  const hours = await openHours((await getVisible(ctx, BusinessCalendar, calendarId)).hours);
  const minutes = Math.floor(openTimeBetween(hours, from, to) / MINUTE_MS);
  return { minutes, closedDays: closedDaysBetween(hours, from, to) };
}
