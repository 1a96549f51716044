import { DAY_MS } from "../../../spans.js";
import { whyClosed, isoDay, type BusinessHours } from "./business-hours.js";
import { midnightBefore, openPeriods, wallClock } from "./open-periods.js";

/**
 * How far ahead a moment is looked for. What has not come due by then never does in practice, and
 * hours that never open would be searched for ever.
 */
const HORIZON_MS = 20 * 366 * DAY_MS;

/**
 * The instant at which so much open time has passed. At closing time, not at the next opening, when
 * both are right. With nothing to wait for it is the next open instant. Null: not within twenty years.
 */
export function addOpenTime(hours: BusinessHours, from: Date, openMs: number): Date | null {
  let left = openMs;
  const start = from.getTime();
  for (const period of openPeriods(hours, start, start + HORIZON_MS)) {
    const length = period.end - period.start;
    if (left <= length) return new Date(period.start + left);
    left -= length;
  }
  return null;
}

/** Open milliseconds from one instant to another; none when the second is not later. */
export function openTimeBetween(hours: BusinessHours, from: Date, to: Date): number {
  let open = 0;
  for (const { start, end } of openPeriods(hours, from.getTime(), to.getTime()))
    open += end - start;
  return open;
}

/** The instant itself while open, else when work begins next. Null: not within twenty years. */
export function nextOpening(hours: BusinessHours, at: Date): Date | null {
  return addOpenTime(hours, at, 0);
}

export function isOpenAt(hours: BusinessHours, at: Date): boolean {
  return closedAt(hours, at) === null;
}

/** When work begins again, by the wall clock of a zone; null: not within twenty years. */
export type Closed = { readonly zone: string; readonly opensAt: Date | null };

/** Null while work is done. */
export function closedAt(hours: BusinessHours, at: Date): Closed | null {
  const opensAt = nextOpening(hours, at);
  return opensAt?.getTime() === at.getTime() ? null : { zone: hours.zone, opensAt };
}

export type ClosedDay = { readonly on: string; readonly why: string };

/** Workdays from one instant to another on which nobody works after all, with the reason. */
export function closedDaysBetween(hours: BusinessHours, from: Date, to: Date): ClosedDay[] {
  const [first, last] = [from, to].map((at) => wallClock(hours.zone, at.getTime()));
  const days: ClosedDay[] = [];
  if (first === undefined || last === undefined) return days;
  for (let day = midnightBefore(first); day < last; day += DAY_MS) {
    const why = whyClosed(hours, day);
    if (why !== null) days.push({ on: isoDay(day), why });
  }
  return days;
}
