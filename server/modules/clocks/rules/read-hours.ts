import { DAY_MINUTES, type BusinessHours, type Exception, type Shift } from "./business-hours.js";

/** In the order of the week: the place of a day in `BusinessHours.week`. */
export enum Weekday {
  MONDAY = "MONDAY",
  TUESDAY = "TUESDAY",
  WEDNESDAY = "WEDNESDAY",
  THURSDAY = "THURSDAY",
  FRIDAY = "FRIDAY",
  SATURDAY = "SATURDAY",
  SUNDAY = "SUNDAY",
}
export const weekdays: readonly Weekday[] = Object.values(Weekday);

type Opening = { readonly opens: string; readonly closes: string };

/** Hours as people write them down. Times are `HH:MM`; one that closes earlier than it opens goes over midnight. */
export type WrittenHours = {
  readonly timezone: string;
  readonly week: readonly (Opening & { readonly weekday: Weekday })[];
  readonly holidays: readonly OwnHoliday[];
  readonly exceptions: readonly WrittenException[];
};

export type OwnHoliday = {
  readonly name: string;
  readonly on: string;
  readonly isYearly: boolean;
};
export type WrittenException = {
  readonly on: string;
  readonly hours: readonly Opening[];
  readonly note: string | null;
};

export type HolidayOn = BusinessHours["holidayOn"];

/** Written hours as the arithmetic takes them. `publicHolidayOn` is what the law of a country says. */
export function readHours(written: WrittenHours, publicHolidayOn: HolidayOn): BusinessHours {
  const own = holidayNames(written.holidays);
  return {
    zone: written.timezone,
    week: weekdays.map((day) =>
      inOrder(written.week.filter(({ weekday }) => weekday === day).map(shiftOf)),
    ),
    holidayOn: (day) => own.get(day) ?? own.get(day.slice(5)) ?? publicHolidayOn(day),
    exceptions: new Map(written.exceptions.map((each) => [each.on, exceptionOf(each)])),
  };
}

function exceptionOf({ hours, note }: WrittenException): Exception {
  return { shifts: inOrder(hours.map(shiftOf)), note };
}

/** By whole date, and by month and day what is kept every year. */
function holidayNames(holidays: readonly OwnHoliday[]): ReadonlyMap<string, string> {
  return new Map(holidays.map(({ name, on, isYearly }) => [isYearly ? on.slice(5) : on, name]));
}

export function shiftOf({ opens, closes }: Opening): Shift {
  const [opensAt, closing] = [minuteOf(opens), minuteOf(closes)];
  return { opensAt, closesAt: closing > opensAt ? closing : closing + DAY_MINUTES };
}

function minuteOf(time: string): number {
  const [hour, minute] = time.split(":").map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
}

function inOrder(shifts: readonly Shift[]): Shift[] {
  return [...shifts].sort((a, b) => a.opensAt - b.opensAt);
}
