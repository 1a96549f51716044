import { isTimezone } from "../../people/rules/time-zone.js";
import { DAY_MINUTES, type Shift } from "./business-hours.js";
import { shiftOf, weekdays, type WrittenHours } from "./read-hours.js";

type Problem = { readonly path: string; readonly message: string };

/** What is wrong with hours as written, by path below them; none: they can be counted with. */
export function hoursProblems({ timezone, week, exceptions }: WrittenHours): Problem[] {
  const times = [
    ...week.map((each, nth) => ({ ...each, path: `week[${nth}]` })),
    ...exceptions.flatMap(({ hours }, nth) =>
      hours.map((each, at) => ({ ...each, path: `exceptions[${nth}].hours[${at}]` })),
    ),
  ];
  const empty = times.filter(({ opens, closes }) => opens === closes);
  return [
    ...(isTimezone(timezone) ? [] : [{ path: "timezone", message: "is no IANA time zone" }]),
    ...empty.map(({ path }) => ({
      path,
      message: "closes when it opens; round the clock is 00:00 to 24:00",
    })),
    // Exceptions and holidays are days; only the week goes on for ever.
    ...(week.length > 0
      ? []
      : [{ path: "week", message: "opens at no minute, so nothing would ever come due" }]),
    ...overlapsOfWeek(week),
    ...exceptions.flatMap((each, nth) => [
      ...overlaps(each.hours.map(shiftOf), `exceptions[${nth}].hours`, Infinity),
      ...(exceptions.findIndex(({ on }) => on === each.on) === nth
        ? []
        : [{ path: `exceptions[${nth}].on`, message: "is named twice" }]),
    ]),
  ];
}

function overlapsOfWeek(week: WrittenHours["week"]): Problem[] {
  const shifts = week.map((each) => {
    const { opensAt, closesAt } = shiftOf(each);
    const monday = weekdays.indexOf(each.weekday) * DAY_MINUTES;
    return { opensAt: monday + opensAt, closesAt: monday + closesAt };
  });
  return overlaps(shifts, "week", weekdays.length * DAY_MINUTES);
}

/** Names the later written of two. `cycle`: after so many minutes it begins again. */
function overlaps(shifts: readonly Shift[], path: string, cycle: number): Problem[] {
  return shifts.flatMap((shift, nth) => {
    const isTaken = shifts.slice(0, nth).some((other) => doOverlap(shift, other, cycle));
    return isTaken ? [{ path: `${path}[${nth}]`, message: "overlaps one before it" }] : [];
  });
}

function doOverlap(a: Shift, b: Shift, cycle: number): boolean {
  const turns = cycle === Infinity ? [0] : [-cycle, 0, cycle];
  return turns.some((turn) => a.opensAt + turn < b.closesAt && b.opensAt < a.closesAt + turn);
}
