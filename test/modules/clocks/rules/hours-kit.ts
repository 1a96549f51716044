import fc from "fast-check";

import type {
  BusinessHours,
  Exception,
  Shift,
} from "../../../../server/modules/clocks/rules/business-hours.js";

export const MINUTE = 60_000;
export const at = (text: string) => new Date(text);

export const nineToFive: readonly Shift[] = [{ opensAt: 540, closesAt: 1_020 }];

/** Mon-Fri 9-17 in UTC, unless something else is said. */
export function hoursOf(
  given: Partial<Omit<BusinessHours, "holidayOn">> & { holidays?: readonly string[] } = {},
): BusinessHours {
  const { holidays = [], ...rest } = given;
  const week = [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? nineToFive : []));
  const holidayOn = (day: string) => (holidays.includes(day) ? "Holiday" : null);
  return { zone: "UTC", week, exceptions: new Map(), holidayOn, ...rest };
}

/**
 * Whether each minute from one instant on is open, found by looking at the wall clock: slow, simple,
 * and by another library than the arithmetic.
 */
export function* minutesFrom(hours: BusinessHours, from: number): Generator<boolean> {
  const wall = new Intl.DateTimeFormat("en-GB", {
    timeZone: hours.zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  for (let time = from; ; time += MINUTE) {
    const part = new Map(wall.formatToParts(time).map(({ type, value }) => [type, value]));
    const day = `${part.get("year")}-${part.get("month")}-${part.get("day")}`;
    const minute = Number(part.get("hour")) * 60 + Number(part.get("minute"));
    yield covers(hours, day, minute) || covers(hours, dayBefore(day), minute + 1_440);
  }
}

function covers(hours: BusinessHours, day: string, minute: number): boolean {
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  const usual = hours.holidayOn(day) === null ? (hours.week[weekday] ?? []) : [];
  const shifts = hours.exceptions.get(day)?.shifts ?? usual;
  return shifts.some(({ opensAt, closesAt }) => opensAt <= minute && minute < closesAt);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - 1_440 * MINUTE).toISOString().slice(0, 10);
}

/** Instants about which something happens to a zone's clocks or its calendar. */
const TURNS: readonly (readonly [zone: string, turn: string])[] = [
  ["Europe/Rome", "2026-03-29T01:00:00Z"],
  ["Europe/Rome", "2026-10-25T01:00:00Z"],
  ["America/New_York", "2026-03-08T07:00:00Z"],
  ["America/New_York", "2026-11-01T06:00:00Z"],
  ["Australia/Lord_Howe", "2026-04-04T15:00:00Z"], // half an hour back
  ["Australia/Lord_Howe", "2026-10-03T15:30:00Z"], // half an hour ahead
  ["America/Havana", "2026-03-08T05:00:00Z"], // the gap begins at midnight
  ["Africa/Casablanca", "2026-02-15T02:00:00Z"], // back for Ramadan
  ["Africa/Casablanca", "2026-03-22T02:00:00Z"],
  ["Pacific/Apia", "2011-12-30T10:00:00Z"], // a whole day was left out
  ["Asia/Kathmandu", "2028-02-28T18:15:00Z"], // 5:45 ahead, into a leap day
  ["UTC", "2028-02-29T00:00:00Z"],
  ["America/St_Johns", "2024-02-29T03:30:00Z"],
];

const shift = fc
  .record({ opensAt: fc.nat(1_439), length: fc.integer({ min: 1, max: 1_440 }) })
  .map(({ opensAt, length }): Shift => ({ opensAt, closesAt: opensAt + length }));

/** What the inputs would let through, and overlaps that they would not. */
const shifts = fc
  .array(shift, { maxLength: 3 })
  .map((list) => [...list].sort((a, b) => a.opensAt - b.opensAt));

/** Hours of any kind, and an instant within three days of a turn of their zone. */
export const hoursAndTime = fc
  .record({
    turn: fc.constantFrom(...TURNS),
    week: fc.array(shifts, { minLength: 7, maxLength: 7 }),
    holidays: fc.array(fc.integer({ min: -3, max: 5 }), { maxLength: 2 }),
    exceptions: fc.array(fc.tuple(fc.integer({ min: -3, max: 5 }), shifts), { maxLength: 2 }),
    minutesBefore: fc.integer({ min: -2_000, max: 4_320 }),
  })
  .map(({ turn: [zone, turn], week, holidays, exceptions, minutesBefore }) => {
    const around = Date.parse(turn);
    const day = (nth: number) => new Date(around + nth * 1_440 * MINUTE).toISOString().slice(0, 10);
    const except = exceptions.map(([nth, list]): [string, Exception] => [
      day(nth),
      { shifts: list, note: null },
    ]);
    const hours = hoursOf({
      zone,
      week,
      exceptions: new Map(except),
      holidays: holidays.map(day),
    });
    return { hours, from: around - minutesBefore * MINUTE };
  });
