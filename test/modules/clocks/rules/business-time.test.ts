import fc from "fast-check";
import { expect, test } from "vitest";

import {
  addOpenTime,
  closedAt,
  closedDaysBetween,
  isOpenAt,
  nextOpening,
  openTimeBetween,
} from "../../../../server/modules/clocks/rules/business-time.js";
import { onTheWall } from "../../../../server/modules/clocks/rules/on-the-wall.js";
import { at, hoursAndTime, hoursOf, MINUTE, minutesFrom } from "./hours-kit.js";

const HOUR = 60 * MINUTE;

test("24 business hours from Friday 17:30, with Monday a holiday, are over on Thursday at 17:00", () => {
  const hours = hoursOf({ zone: "Europe/Rome", holidays: ["2026-04-06"] }); // Easter Monday

  const due = addOpenTime(hours, at("2026-04-03T17:30:00+02:00"), 24 * HOUR);

  expect(due).toEqual(at("2026-04-09T17:00:00+02:00"));
});

test.each([
  ["in open time", "2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z"],
  ["before opening", "2026-03-02T08:59:00Z", "2026-03-02T09:00:00Z"],
  ["at closing time", "2026-03-02T17:00:00Z", "2026-03-03T09:00:00Z"],
  ["on a Saturday", "2026-03-07T12:00:00Z", "2026-03-09T09:00:00Z"],
  ["before a leap day", "2028-02-28T18:00:00Z", "2028-02-29T09:00:00Z"],
])("what starts %s starts at the next opening", (_, from, opening) => {
  const hours = hoursOf();

  expect(nextOpening(hours, at(from))).toEqual(at(opening));
  expect(isOpenAt(hours, at(from))).toBe(from === opening);
  expect(addOpenTime(hours, at(from), HOUR)).toEqual(addOpenTime(hours, at(opening), HOUR));
});

test("an hour that spring skips is no work time, and one that autumn repeats is worked twice", () => {
  const night = [0, 1, 2, 3, 4, 5, 6].map(() => [{ opensAt: 60, closesAt: 240 }]); // 1:00 to 4:00
  const hours = hoursOf({ zone: "Europe/Rome", week: night });
  const open = (from: string, to: string) => openTimeBetween(hours, at(from), at(to)) / HOUR;

  expect(open("2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z")).toBe(2);
  expect(open("2026-06-28T12:00:00Z", "2026-06-29T12:00:00Z")).toBe(3);
  expect(open("2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z")).toBe(4);
});

/** Spring skips 2:00 to 3:00 of the 29th of March, autumn repeats it on the 25th of October. */
test.each([
  ["2026-03-29T00:30:00Z", "Sun 2026-03-29 03:00 Europe/Rome"],
  ["2026-03-29T01:00:00Z", null],
  ["2026-03-29T01:30:00Z", "Mon 2026-03-30 02:30 Europe/Rome"],
  ["2026-10-25T00:45:00Z", null],
  ["2026-10-25T01:15:00Z", "Sun 2026-10-25 02:30 Europe/Rome"],
  ["2026-10-25T01:45:00Z", null],
])("at %s who works nights from 2:30 to 3:30 is closed until %s", (now, until) => {
  const night = [0, 1, 2, 3, 4, 5, 6].map(() => [{ opensAt: 150, closesAt: 210 }]);
  const closed = closedAt(hoursOf({ zone: "Europe/Rome", week: night }), at(now));

  const opensAt = closed?.opensAt ?? null;
  expect(opensAt === null ? null : onTheWall("Europe/Rome", opensAt)).toBe(until);
  expect(closed === null).toBe(until === null);
});

test("hours that never open are closed for good", () => {
  const hours = hoursOf({ zone: "Asia/Kathmandu", week: [[], [], [], [], [], [], []] });

  expect(closedAt(hours, at("2026-03-02T09:00:00Z"))).toEqual({
    zone: "Asia/Kathmandu",
    opensAt: null,
  });
  expect(onTheWall("Asia/Kathmandu", at("2026-03-01T18:15:00Z"))).toBe(
    "Mon 2026-03-02 00:00 Asia/Kathmandu",
  );
});

test("a shift over midnight belongs to the day it begins on, holiday or not", () => {
  const week = [[{ opensAt: 1_320, closesAt: 1_800 }], [], [], [], [], [], []]; // Mon 22:00 to Tue 6:00
  const tuesdayOff = hoursOf({ week, holidays: ["2026-03-03"] });
  const mondayOff = hoursOf({ week, holidays: ["2026-03-02"] });

  expect(addOpenTime(tuesdayOff, at("2026-03-02T21:00:00Z"), 5 * HOUR)).toEqual(
    at("2026-03-03T03:00:00Z"),
  );
  expect(nextOpening(mondayOff, at("2026-03-02T21:00:00Z"))).toEqual(at("2026-03-09T22:00:00Z"));
});

test("an exception opens a holiday at other hours, and closes a workday", () => {
  const exceptions = new Map([
    ["2026-12-24", { shifts: [{ opensAt: 540, closesAt: 720 }], note: "Half a day" }],
    ["2026-12-28", { shifts: [], note: "Stocktaking" }],
  ]);
  const hours = hoursOf({ exceptions, holidays: ["2026-12-24", "2026-12-25"] });
  const [from, to] = [at("2026-12-24T00:00:00Z"), at("2026-12-29T00:00:00Z")];

  expect(openTimeBetween(hours, from, to)).toBe(3 * HOUR);
  expect(closedDaysBetween(hours, from, to)).toEqual([
    { on: "2026-12-25", why: "Holiday" },
    { on: "2026-12-28", why: "Stocktaking" },
  ]);
});

test("hours that never open have no next opening", () => {
  const week = [[], [], [], [], [], [], []];

  expect(nextOpening(hoursOf({ week }), at("2026-03-02T00:00:00Z"))).toBeNull();
});

test("open time between two instants is what a walk over every minute counts", () => {
  fc.assert(
    fc.property(hoursAndTime, fc.integer({ min: 0, max: 8_000 }), ({ hours, from }, minutes) => {
      const walk = minutesFrom(hours, from);
      let open = 0;
      for (let minute = 0; minute < minutes; minute += 1) open += walk.next().value ? 1 : 0;

      const to = new Date(from + minutes * MINUTE);
      expect(openTimeBetween(hours, new Date(from), to)).toBe(open * MINUTE);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("so many open minutes are over when a walk over every minute has counted them", () => {
  fc.assert(
    fc.property(hoursAndTime, fc.integer({ min: 0, max: 1_500 }), ({ hours, from }, minutes) => {
      const due = addOpenTime(hours, new Date(from), minutes * MINUTE);
      const walk = minutesFrom(hours, from);
      let reached = from;
      // At most ten days: what is further off is only known to be so.
      for (let open = 0; reached < from + 10 * 24 * HOUR; reached += MINUTE) {
        if (minutes > 0 && open === minutes) break;
        const isOpen = walk.next().value;
        if (minutes === 0 && isOpen === true) break;
        if (isOpen === true) open += 1;
      }

      const isFound = reached < from + 10 * 24 * HOUR;
      if (isFound) expect(due?.getTime()).toBe(reached);
      else expect(due === null || due.getTime() >= reached).toBe(true);
    }),
    { numRuns: 150 },
  );
}, 60_000);
