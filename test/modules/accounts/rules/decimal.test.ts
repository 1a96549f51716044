import fc from "fast-check";
import { expect, test } from "vitest";

import {
  compareAmounts,
  compareDecimals,
} from "../../../../server/modules/accounts/rules/decimal.js";

test.each([
  ["1", "1.00", 0],
  ["-0", "0.0", 0],
  ["007", "7", 0],
  ["10", "9.99", 1],
  ["-10", "-9.99", -1],
  ["0.1", "0.10000001", -1],
  ["999999999999999999.00000001", "999999999999999999", 1],
])("%s against %s is %i", (left, right, order) => {
  expect(compareDecimals(left, right)).toBe(order);
});

test("amounts of two currencies have no order, not even zero", () => {
  const euro = { amount: "0", currencyCode: "EUR" };

  expect(compareAmounts(euro, { amount: "0", currencyCode: "USD" })).toBeNull();
  expect(compareAmounts(euro, { amount: "5", currencyCode: "EUR" })).toBe(-1);
});

test("text that is no decimal is a programming error", () => {
  expect(() => compareDecimals("1e3", "1")).toThrow("decimal strings");
  expect(() => compareDecimals("", "1")).toThrow("decimal strings");
});

test("decimals order as the whole numbers they are at eight places", () => {
  const units = fc.bigInt({ min: -(10n ** 26n), max: 10n ** 26n });
  fc.assert(
    fc.property(units, units, (a, b) => {
      const expected = a === b ? 0 : a < b ? -1 : 1;

      expect(compareDecimals(decimalOf(a), decimalOf(b))).toBe(expected);
    }),
  );
});

function decimalOf(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(9, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -8)}.${digits.slice(-8)}`;
}
