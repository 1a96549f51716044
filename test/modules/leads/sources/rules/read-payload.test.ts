import { describe, expect, test } from "vitest";

import { allowances } from "../../../../../server/modules/leads/sources/rules/capture-fields.js";
import { readPayload } from "../../../../../server/modules/leads/sources/rules/read-payload.js";
import { readValue } from "../../../../../server/modules/leads/sources/rules/read-value.js";

const open = { allowedFields: allowances, requiredFields: [], mapping: [], preset: null };

test("fields are read by their own names, the rest is kept, blanks are absent", () => {
  const read = readPayload(
    {
      email: " a@b.example ",
      employees: "1,200",
      handRaised: "on",
      title: "  ",
      colour: "red",
      attributes: { size: 4 },
      externalRefs: [{ system: "erp", id: "9" }, { system: "erp" }],
    },
    open,
  );

  expect(read).toEqual({
    fields: { email: "a@b.example", employees: 1200, handRaised: true },
    attributes: { colour: "red", size: 4 },
    externalRefs: [{ system: "erp", id: "9" }],
    problems: [],
  });
});

test("a mapping goes before the name, and the first of its paths that holds something", () => {
  const mapping = [
    { path: "work.mail", field: "email" },
    { path: "home.mail", field: "email" },
  ];

  const read = (payload: Record<string, unknown>) => readPayload(payload, { ...open, mapping });

  expect(read({ work: { mail: "w@b.example" }, email: "c@b.example" }).fields).toEqual({
    email: "w@b.example",
  });
  expect(read({ work: { mail: "" }, home: { mail: "h@b.example" } }).fields).toEqual({
    email: "h@b.example",
  });
});

test("without attributes among the allowed fields, what nobody asked for is left out", () => {
  const rules = { ...open, allowedFields: ["email"] };

  expect(readPayload({ email: "a@b.example", colour: "red" }, rules)).toMatchObject({
    attributes: {},
    problems: [],
  });
  expect(
    readPayload({ attributes: { a: 1 }, externalRefs: [{ system: "a", id: "1" }] }, rules).problems,
  ).toMatchObject([
    { path: "attributes", code: "FIELD_NOT_ALLOWED" },
    { path: "externalRefs", code: "FIELD_NOT_ALLOWED" },
  ]);
});

test("a value that is no such thing costs its field, and the payload only where it is required", () => {
  const payload = { email: "a@b.example", employees: "11-50" };

  expect(readPayload(payload, open)).toMatchObject({
    fields: { email: "a@b.example" },
    attributes: { employees: "11-50" },
    problems: [],
  });
  expect(
    readPayload(payload, { ...open, requiredFields: ["employees"] }).problems.map(
      ({ code }) => code,
    ),
  ).toEqual(["VALUE_MALFORMED", "FIELD_REQUIRED"]);
});

test("names of an object's own prototype lead nowhere", () => {
  const mapping = [
    { path: "constructor.name", field: "name" },
    { path: "__proto__.x", field: "title" },
  ];

  expect(readPayload({ email: "a@b.example" }, { ...open, mapping }).fields).toEqual({
    email: "a@b.example",
  });
});

describe("values", () => {
  test.each([
    ["employees", 40, 40],
    ["employees", "1'200", 1200],
    ["employees", "many", null],
    ["employees", -1, null],
    ["handRaised", true, true],
    ["handRaised", "0", false],
    ["handRaised", "perhaps", null],
    ["countryCode", "ie", "IE"],
    ["countryCode", "Ireland", null],
    ["occurredAt", "2026-03-02", new Date("2026-03-02T00:00:00Z")],
    ["occurredAt", "2026-03-02 09:30:00", new Date("2026-03-02T09:30:00Z")],
    ["occurredAt", "2026-03-02T09:30:00+02:00", new Date("2026-03-02T07:30:00Z")],
    ["occurredAt", 1772442000000, new Date(1772442000000)],
    ["occurredAt", "2026-13-45", null],
    ["occurredAt", "soon", null],
    ["name", 7, "7"],
    ["name", ["Ana"], "Ana"],
    ["name", ["Ana", "Bo"], null],
    ["name", true, null],
  ] as const)("%s %j is %j", (field, given, value) => {
    expect(readValue(field, given)).toEqual(value);
  });
});
