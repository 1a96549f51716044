import { expect, test } from "vitest";

import { backoffMs, readRetryAfter } from "../../sdk/src/core/backoff.js";

const policy = { baseMs: 100, maxDelayMs: 1_000 };

test("a pause is drawn anywhere between nothing and the doubled base, up to the longest", () => {
  const longest = [1, 2, 3, 4, 5, 6].map((tried) =>
    Math.max(...Array.from({ length: 2_000 }, () => backoffMs(tried, policy, null))),
  );

  [100, 200, 400, 800, 1_000, 1_000].forEach((bound, index) => {
    expect(longest[index]).toBeLessThanOrEqual(bound);
    expect(longest[index]).toBeGreaterThan(bound * 0.95);
  });
});

test("what the server asks for is the least, spread a little so that callers part", () => {
  const pauses = Array.from({ length: 2_000 }, () => backoffMs(1, policy, 5_000));

  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(5_000);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(5_100);
});

test.each([
  ["120", undefined, 120_000],
  ["0", undefined, 0],
  ["1.5", undefined, 1_500],
  ["Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:30 GMT", 7_000],
  ["Sun, 06 Nov 1994 08:49:30 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", 0],
  ["soon", undefined, null],
  ["-5", undefined, null],
  ["", undefined, null],
])("Retry-After %j with Date %j is %j ms", (value, date, expected) => {
  const headers = new Headers({ "retry-after": value, ...(date ? { date } : {}) });

  expect(readRetryAfter(headers)).toBe(expected);
});
