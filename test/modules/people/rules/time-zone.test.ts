import { expect, test } from "vitest";

import { isTimezone } from "../../../../server/modules/people/rules/time-zone.js";

test("a time zone is what Intl counts by", () => {
  expect(["Europe/Rome", "UTC"].map(isTimezone)).toEqual([true, true]);
  expect(["Europe/Atlantis", "", "noon"].map(isTimezone)).toEqual([false, false, false]);
});
