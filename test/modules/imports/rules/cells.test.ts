import { expect, test } from "vitest";

import { readCountry } from "../../../../server/modules/imports/rules/countries.js";
import {
  isDateFormat,
  readDate,
  readInstant,
} from "../../../../server/modules/imports/rules/dates.js";
import { columnNames, headerKey } from "../../../../server/modules/imports/rules/header.js";
import { readDecimal, readInteger } from "../../../../server/modules/imports/rules/numbers.js";
import { readCell } from "../../../../server/modules/imports/rules/read-cell.js";

test.each([
  ["1100.04", "1100.04"],
  ["1,234.50", "1234.5"],
  ["$ 1 234", "1234"],
  ["1.234,50 EUR", "1234.5"],
  ["USD 5", "5"],
  ["1'000", "1000"],
  ["-3", "-3"],
  ["0", "0"],
  ["1,5", null], // five tenths or a slip in a thousand
  ["1e5", null],
  ["twelve", null],
  ["1.2.3", null],
])("the number %j is read as %j", (text, number) => {
  expect(readDecimal(text)).toBe(number);
});

test("millions become units by moving the point, so no digit is lost", () => {
  expect(readDecimal("1100.04", 6)).toBe("1100040000");
  expect(readDecimal("0.1234567", 6)).toBe("123456.7");
  expect(readDecimal("9007199254740993.1", 6)).toBe("9007199254740993100000");
});

test("whole numbers may be written with separators, not with a fraction", () => {
  expect(["1,250", "1250.0", "12.5"].map((text) => readInteger(text))).toEqual([
    "1250",
    "1250",
    null,
  ]);
});

test.each([
  ["2017-03-01", undefined, "2017-03-01"],
  ["2017/3/1 00:00:00", undefined, "2017-03-01"],
  ["3/1/2017", "M/D/YYYY", "2017-03-01"],
  ["3/1/2017", "D/M/YYYY", "2017-01-03"],
  ["1.3.2017", "D.M.YYYY", "2017-03-01"],
  ["3/1/2017", undefined, null], // nobody can say which is the month
  ["30.2.2017", "D.M.YYYY", null],
  ["13/13/2017", "M/D/YYYY", null],
  ["3/1/17", "M/D/YYYY", null],
  ["March 1", "M/D/YYYY", null],
])("the date %j in %j is read as %j", (text, format, day) => {
  expect(readDate(text, format)).toBe(day);
});

test("an instant keeps its zone, a day begins at midnight in UTC", () => {
  expect(readInstant("2017-03-01T10:00:00+02:00")).toBe("2017-03-01T08:00:00.000Z");
  expect(readInstant("3/1/2017", "M/D/YYYY")).toBe("2017-03-01T00:00:00.000Z");
  expect(readInstant("yesterday")).toBeNull();
});

test("a date format names day, month and year once each", () => {
  expect(["D.M.YYYY", "YYYY-MM-DD", "M/D", "D/D/YYYY", "x"].map(isDateFormat)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  ["United States", "US"],
  ["usa", "US"],
  ["UK", "GB"],
  ["de", "DE"],
  ["South Korea", "KR"],
  ["Cote d'Ivoire", "CI"],
  ["Viet Nam", "VN"],
  ["Hong Kong", "HK"],
  ["Türkiye", "TR"],
  ["DD", null], // the code of a country that is no more
  ["EU", null],
  ["Asia/Pacific Region", null],
])("the country %j is %j", (text, code) => {
  expect(readCountry(text)).toBe(code);
});

test("headers are the same whatever their case, spaces and punctuation", () => {
  expect(["E-mail", "email", " EMAIL "].map(headerKey)).toEqual(["email", "email", "email"]);
});

test("columns without a header are named by their place, and of two alike the second is numbered", () => {
  expect(columnNames(["Name", "", "Name"])).toEqual(["Name", "column 2", "Name (2)"]);
});

test("a blank cell and one that says so are unknown", () => {
  const format = { unknown: ["Select"] };
  const read = (cell: string) => readCell(cell, "text", format, ["n/a"]);

  expect([" ", "select", "N/A"].map(read)).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
  expect(read(" Rome ")).toEqual({ ok: true, value: "Rome" });
});

test("a cell is mended before it is read, whatever its case", () => {
  const format = { replace: { Won: "CLOSED_WON" } };

  expect(readCell("won", { oneOf: ["CLOSED_WON"] }, format, [])).toEqual({
    ok: true,
    value: "CLOSED_WON",
  });
});

test("a cell with a NUL or too long is refused, and the refusal does not quote it", () => {
  expect(readCell("a\0b", "text", {}, [])).toEqual({
    ok: false,
    problem: "has a NUL character",
  });
  expect(readCell("x".repeat(20_001), "text", {}, [])).toEqual({
    ok: false,
    problem: "is longer than 20000 characters",
  });
});
