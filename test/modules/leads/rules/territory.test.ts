import fc from "fast-check";
import { expect, test } from "vitest";

import {
  isEverywhere,
  isIn,
  problemsOfArea,
  territoriesOf,
  type Area,
  type Place,
} from "../../../../server/modules/leads/rules/territory.js";
import { nowhere } from "./route-world.js";

const everywhere: Area = {
  countryCode: null,
  region: null,
  postcodePrefix: null,
  industryPrefix: null,
  minEmployees: null,
  maxEmployees: null,
};
const area = (changes: Partial<Area>): Area => ({ ...everywhere, ...changes });
const milan: Place = {
  countryCode: "IT",
  region: "Lombardia",
  postcode: "20121",
  industry: "333914",
  employees: 120,
};

test.each([
  [{ countryCode: "IT" }, true],
  [{ countryCode: "it" }, true],
  [{ countryCode: "FR" }, false],
  [{ countryCode: "IT", region: "lombardia" }, true],
  [{ countryCode: "IT", region: "Lazio" }, false],
  [{ countryCode: "IT", postcodePrefix: "20" }, true],
  [{ countryCode: "IT", postcodePrefix: "00" }, false],
  [{ industryPrefix: "3339" }, true],
  [{ industryPrefix: "22" }, false],
  [{ minEmployees: 120, maxEmployees: 120 }, true],
  [{ minEmployees: 121 }, false],
  [{ maxEmployees: 119 }, false],
])("a lead in Milan lies in %j: %s", (given, expected) => {
  expect(isIn(milan, area(given))).toBe(expected);
});

test("what nobody knows of a lead puts it into no area that asks for it", () => {
  const asking: Partial<Area>[] = [
    { countryCode: "IT" },
    { region: "Lombardia" },
    { postcodePrefix: "2" },
    { industryPrefix: "33" },
    { minEmployees: 0 },
    { maxEmployees: 9 },
  ];

  expect(asking.filter((given) => isIn(nowhere, area(given)))).toEqual([]);
  expect(isIn(nowhere, everywhere)).toBe(true);
});

test("postcodes are compared without blanks and case", () => {
  const london = { ...nowhere, countryCode: "GB", postcode: "sw1a 1aa" };

  expect(isIn(london, area({ countryCode: "GB", postcodePrefix: "SW1A1" }))).toBe(true);
});

test("the most specific wins, ties by priority, then by age", () => {
  const named = (id: string, given: Partial<Area>, priority = 0) => ({
    id,
    priority,
    ...area(given),
  });
  const all = [
    named("1 Italy", { countryCode: "IT" }),
    named("2 machines", { industryPrefix: "333" }),
    named("3 Italy too", { countryCode: "IT" }),
    named("4 Italy first", { countryCode: "IT" }, 5),
    named("5 Milan", { countryCode: "IT", postcodePrefix: "20" }),
    named("6 Milan centre", { countryCode: "IT", postcodePrefix: "2012" }),
    named("7 France", { countryCode: "FR" }),
    named("8 middling", { minEmployees: 50, maxEmployees: 250 }),
  ];

  expect(territoriesOf(milan, all).map(({ id }) => id)).toEqual([
    "6 Milan centre",
    "5 Milan",
    "2 machines",
    "8 middling",
    "4 Italy first",
    "1 Italy",
    "3 Italy too",
  ]);
});

/** Ever narrower around Milan, condition by condition. */
const ladders = {
  countryCode: [null, "IT"],
  region: [null, "Lombardia"],
  postcodePrefix: [null, "2", "20", "201"],
  industryPrefix: [null, "33", "333", "3339"],
  minEmployees: [null, 50, 100],
  maxEmployees: [null, 200, 150],
} as const;
const rungs = fc.record({
  countryCode: fc.nat(1),
  region: fc.nat(1),
  postcodePrefix: fc.nat(3),
  industryPrefix: fc.nat(3),
  minEmployees: fc.nat(2),
  maxEmployees: fc.nat(2),
});
type Rungs = Record<keyof typeof ladders, number>;
const keys = [
  ...(["countryCode", "region", "postcodePrefix"] as const),
  ...(["industryPrefix", "minEmployees", "maxEmployees"] as const),
];

function on(at: Rungs): Area {
  return {
    countryCode: ladders.countryCode[at.countryCode] ?? null,
    region: ladders.region[at.region] ?? null,
    postcodePrefix: ladders.postcodePrefix[at.postcodePrefix] ?? null,
    industryPrefix: ladders.industryPrefix[at.industryPrefix] ?? null,
    minEmployees: ladders.minEmployees[at.minEmployees] ?? null,
    maxEmployees: ladders.maxEmployees[at.maxEmployees] ?? null,
  };
}

test("of two areas of which one lies within the other, the inner one comes first", () => {
  fc.assert(
    fc.property(rungs, rungs, (one, other) => {
      const inner: Rungs = { ...one };
      const outer: Rungs = { ...one };
      for (const key of keys) {
        inner[key] = Math.max(one[key], other[key]);
        outer[key] = Math.min(one[key], other[key]);
      }
      fc.pre(JSON.stringify(inner) !== JSON.stringify(outer));
      const both = [
        { id: "1", priority: 9, ...on(outer) },
        { id: "2", priority: 0, ...on(inner) },
      ];

      expect(territoriesOf(milan, both).map(({ id }) => id)).toEqual(["2", "1"]);
    }),
    { numRuns: 500 },
  );
});

test("regions and postcodes need their country, industries digits, sizes an order", () => {
  const problems = problemsOfArea(
    area({
      ...{ region: "A", postcodePrefix: "2", industryPrefix: "x" },
      ...{ minEmployees: 9, maxEmployees: 8 },
    }),
  );

  expect(problems.map(({ field }) => field)).toEqual([
    "region",
    "postcodePrefix",
    "industryPrefix",
    "maxEmployees",
  ]);
  expect(problemsOfArea(area({ countryCode: "IT", region: "A" }))).toEqual([]);
  expect([everywhere, area({ minEmployees: 0 })].map(isEverywhere)).toEqual([true, false]);
});
