import { DAY_MS } from "../../../spans.js";

/** A stretch of one day in minutes since its midnight. Past 1,440 it reaches into the next day. */
export type Shift = { readonly opensAt: number; readonly closesAt: number };

/** When work is done, as the arithmetic needs it. */
export type BusinessHours = {
  /** IANA. */
  readonly zone: string;
  /** Monday first, seven of them. */
  readonly week: readonly (readonly Shift[])[];
  /** Name of the holiday on an ISO day; null on any other. */
  holidayOn(day: string): string | null;
  /** Days that are unlike their weekday, holiday or not; no shift: closed. */
  readonly exceptions: ReadonlyMap<string, Exception>;
};

export type Exception = { readonly shifts: readonly Shift[]; readonly note: string | null };

export const DAY_MINUTES = 1_440;

/** The shifts that begin on a day, in order. One over midnight is its first day's, holiday or not. */
export function shiftsOn(hours: BusinessHours, localDayMs: number): readonly Shift[] {
  const day = isoDay(localDayMs);
  const exception = hours.exceptions.get(day);
  if (exception !== undefined) return exception.shifts;
  if (hours.holidayOn(day) !== null) return [];
  return hours.week[weekdayOf(localDayMs)] ?? [];
}

/** Why a day that would be open is closed; null when it is not, or would be closed anyway. */
export function whyClosed(hours: BusinessHours, localDayMs: number): string | null {
  if (shiftsOn(hours, localDayMs).length > 0) return null;
  if ((hours.week[weekdayOf(localDayMs)] ?? []).length === 0) return null;
  const day = isoDay(localDayMs);
  return hours.exceptions.get(day)?.note ?? hours.holidayOn(day) ?? "closed";
}

export function isoDay(localMs: number): string {
  return new Date(localMs).toISOString().slice(0, 10);
}

/** Monday is 0. The first of January 1970 was a Thursday. */
function weekdayOf(localDayMs: number): number {
  return (((localDayMs / DAY_MS + 3) % 7) + 7) % 7;
}
