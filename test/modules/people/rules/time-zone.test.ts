import { expect, test } from "vitest";

import { isTimezone, timezonesOf } from "../../../../server/modules/people/rules/time-zone.js";

test("a time zone is what Intl counts by", () => {
  expect(["Europe/Rome", "UTC"].map(isTimezone)).toEqual([true, true]);
  expect(["Europe/Atlantis", "", "noon"].map(isTimezone)).toEqual([false, false, false]);
});

test("a country has the zones that ICU knows of it, and one that is none has none", () => {
  expect(timezonesOf("IT")).toEqual(["Europe/Rome"]);
  expect(timezonesOf("PT")).toHaveLength(3);
  expect(timezonesOf("QQ")).toEqual([]);
});
