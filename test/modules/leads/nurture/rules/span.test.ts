import { expect, test } from "vitest";

import { isNoTime, isSpan } from "../../../../../server/modules/leads/nurture/rules/span.js";

test.each(["P3D", "P1W", "PT4H30M", "P1M", "P1Y2M3W4DT5H6M7S", "PT0S", "P0D"])(
  "%s is a span",
  (text) => expect(isSpan(text)).toBe(true),
);

test.each(["-P3D", "P-3D", "P", "PT", "3D", "P3", "P1.5D", "P3DT", "p3d", "P99999D", ""])(
  "%s is none",
  (text) => expect(isSpan(text)).toBe(false),
);

test("a span of nothing but noughts is no time", () => {
  expect(["P0D", "PT0S", "P0DT0H"].map(isNoTime)).toEqual([true, true, true]);
  expect(["P1D", "PT10S", "P0DT1H"].map(isNoTime)).toEqual([false, false, false]);
});
