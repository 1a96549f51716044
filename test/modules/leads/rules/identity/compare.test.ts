import fc from "fast-check";
import { expect, test } from "vitest";

import { blockKeys } from "../../../../../server/modules/leads/rules/identity/blocks.js";
import { comparable } from "../../../../../server/modules/leads/rules/identity/comparable.js";
import { compareRecords } from "../../../../../server/modules/leads/rules/identity/compare-records.js";
import { defaultLeadModel } from "../../../../../server/modules/leads/rules/identity/default-lead-model.js";
import {
  DuplicateState,
  ruleOnPair,
} from "../../../../../server/modules/leads/rules/identity/duplicate-ruling.js";
import {
  bandOf,
  MatchBand,
} from "../../../../../server/modules/leads/rules/identity/match-band.js";
import type { MatchLevel } from "../../../../../server/modules/leads/rules/identity/match-model.js";
import {
  levelsOf,
  type AttributeKind,
} from "../../../../../server/modules/leads/rules/identity/match-model.js";
import { namePartsOf } from "../../../../../server/modules/leads/rules/identity/person-name.js";
import {
  probabilityOf,
  scorePair,
} from "../../../../../server/modules/leads/rules/identity/score-pair.js";
import { levelOf } from "../../../../../server/modules/leads/rules/identity/similarity.js";

const cases: readonly (readonly [
  AttributeKind,
  string,
  string,
  MatchLevel | keyof typeof MatchLevel,
])[] = [
  ["NAME", "José", "jose", "EXACT"],
  ["NAME", "Bob", "Robert", "CLOSE"],
  ["NAME", "Anna Maria", "Maria Anna", "CLOSE"],
  ["NAME", "Lindqvist", "Lindquist", "CLOSE"],
  ["NAME", "Katharina Anna", "Katharina", "CLOSE"],
  ["NAME", "A", "Ana", "NEAR"],
  ["NAME", "Meyer", "Maier", "NEAR"],
  ["NAME", "Jan", "Eva", "DIFFERENT"],
  ["TEXT", "Head of Utilities", "head of utilites", "CLOSE"],
  ["TEXT", "12 Main Street", "Main Street", "CLOSE"],
  ["TEXT", "Owner", "Plant Manager", "DIFFERENT"],
  ["COMPANY", "Acme, Inc.", "ACME Ltd", "EXACT"],
  ["COMPANY", "Kestrel Water", "Kestrel Water Utilities", "CLOSE"],
  ["DIGITS", "5304218", "5304218", "EXACT"],
  ["DIGITS", "5304218", "5304281", "CLOSE"],
  ["DIGITS", "5304218", "530428", "CLOSE"],
  ["DIGITS", "5304218", "5034281", "NEAR"],
  ["DIGITS", "7", "8", "DIFFERENT"],
  ["DATE", "1975-03-12", "19750312", "EXACT"],
  ["DATE", "1975-03-12", "1975-12-03", "CLOSE"],
  ["DATE", "1975-03-12", "1975-03-13", "CLOSE"],
  ["DATE", "1975-03-12", "1975-03-29", "NEAR"],
  ["DATE", "1975-03-12", "1981-07-29", "DIFFERENT"],
  ["POSTCODE", "SW1A 1AA", "sw1a1aa", "EXACT"],
  ["POSTCODE", "4011", "4101", "CLOSE"],
  ["POSTCODE", "4011", "4098", "NEAR"],
  ["POSTCODE", "4011", "2263", "DIFFERENT"],
  ["PHONE", "+442079460111", "+442079460117", "CLOSE"],
  ["PHONE", "+442079460111", "+4989123456", "DIFFERENT"],
  ["EMAIL", "ana.ruiz@a.example", "anaruiz@b.example", "CLOSE"],
  ["EMAIL", "ana.ruiz@a.example", "ana.ruitz@b.example", "NEAR"],
  ["EMAIL", "ana@a.example", "bo@a.example", "DIFFERENT"],
  ["CODE", "IT", "it", "EXACT"],
  ["CODE", "IT", "AT", "DIFFERENT"],
];

test.each(cases)("%s: %s and %s are %s", (kind, left, right, level) => {
  const [a, b] = [comparable(kind, left), comparable(kind, right)];
  if (a === null || b === null) throw new Error("Nothing to compare");

  expect(levelOf(kind, a, b)).toBe(level);
  expect(levelOf(kind, b, a)).toBe(level);
});

test("any two values have the same level whichever comes first, one the kind knows", () => {
  const kinds: readonly AttributeKind[] = ["NAME", "TEXT", "DIGITS", "DATE", "POSTCODE", "EMAIL"];
  const property = fc.property(
    fc.constantFrom(...kinds),
    fc.string(),
    fc.string(),
    (kind, x, y) => {
      const [a, b] = [comparable(kind, x), comparable(kind, y)];
      if (a === null || b === null) return;
      const level = levelOf(kind, a, b);
      expect(levelOf(kind, b, a)).toBe(level);
      expect(levelsOf({ name: "any", kind })).toContain(level);
    },
  );
  fc.assert(property, { numRuns: 500 });
});

test.each([
  ["and and", "0 and"],
  ["p p", "and p"],
])("a word said twice is one word, whichever name comes first: %s, %s", (x, y) => {
  expect([levelOf("NAME", x, y), levelOf("NAME", y, x)]).toEqual(["DIFFERENT", "DIFFERENT"]);
});

const names = { ...defaultLeadModel, attributes: defaultLeadModel.attributes.slice(0, 2) };

test.each([
  [{ givenName: "wei", familyName: "zhang" }, { givenName: "zhang", familyName: "wei" }, "CROSSED"],
  [
    { givenName: "peter", familyName: "smith" },
    { givenName: "yuki", familyName: "peter" },
    "DIFFERENT",
  ],
])("names are crossed when both are: %j and %j", (left, right, level) => {
  expect(compareRecords(names.attributes, left, right)).toEqual([level, level]);
  expect(compareRecords(names.attributes, right, left)).toEqual([level, level]);
});

test("what cannot be compared says nothing, and the rest sums to the score", () => {
  const left = { givenName: "ana", domain: "acme.example", company: "acme", city: "rome" };
  const right = { givenName: "ana", domain: "acme.example", company: "acme", familyName: "ruiz" };
  const comparison = compareRecords(defaultLeadModel.attributes, left, right);

  const { bits, evidence } = scorePair(defaultLeadModel, comparison);

  expect(evidence).toEqual([
    { attribute: "prior", level: null, bits: -14 },
    { attribute: "givenName", level: "EXACT", bits: 6.17 },
    { attribute: "domain", level: "EXACT", bits: 9.45 }, // the company says no more than that
  ]);
  expect(bits).toBe(1.62);
  expect(probabilityOf(bits)).toBeCloseTo(0.755, 3);
});

test("the shares of each attribute of the shipped model sum to one, and are of its levels", () => {
  for (const attribute of defaultLeadModel.attributes) {
    const sum = (of: "m" | "u") => attribute.levels.reduce((total, level) => total + level[of], 0);
    expect([sum("m"), sum("u")], attribute.name).toEqual([
      expect.closeTo(1, 9),
      expect.closeTo(1, 9),
    ]);
    for (const { level } of attribute.levels) expect(levelsOf(attribute)).toContain(level);
  }
});

test("only an exact strong key decides by itself", () => {
  expect(bandOf(defaultLeadModel, 30, false)).toBe(MatchBand.REVIEW);
  expect(bandOf(defaultLeadModel, 10, true)).toBe(MatchBand.AUTO);
  expect(bandOf(defaultLeadModel, 9.99, true)).toBe(MatchBand.REVIEW);
  expect(bandOf(defaultLeadModel, 2.99, true)).toBe(MatchBand.DISTINCT);
});

const { OPEN, MERGED, DISTINCT, WITHDRAWN } = DuplicateState;
test.each([
  [null, 5, "OPEN"],
  [null, 1, "LEAVE"],
  [{ state: OPEN, decidedBits: null }, 5, "RESCORE"],
  [{ state: OPEN, decidedBits: null }, 1, "WITHDRAW"],
  [{ state: WITHDRAWN, decidedBits: null }, 5, "REOPEN"],
  [{ state: WITHDRAWN, decidedBits: null }, 1, "LEAVE"],
  [{ state: DISTINCT, decidedBits: 5 }, 11.99, "LEAVE"],
  [{ state: DISTINCT, decidedBits: 5 }, 12, "REOPEN"],
  [{ state: DISTINCT, decidedBits: -9 }, 1, "LEAVE"],
  [{ state: MERGED, decidedBits: 5 }, 40, "LEAVE"],
])("a case %j with a score of %d: %s", (known, bits, ruling) => {
  const band = bandOf(defaultLeadModel, bits, false);

  expect(ruleOnPair(known, { bits, band })).toBe(ruling);
});

test.each([
  ["Dr. Ana Ruiz", { givenName: "ana", familyName: "ruiz" }],
  ["Ruiz, Ana María", { givenName: "ana maria", familyName: "ruiz" }],
  ["Ruiz", { givenName: null, familyName: "ruiz" }],
  ["...", { givenName: null, familyName: null }],
])("%s is read as %j", (name, parts) => {
  expect(namePartsOf(name)).toEqual(parts);
});

test("a block gives a key for every word it may be found by, and none without all its parts", () => {
  const blocks = [
    {
      name: "b",
      parts: [
        { attribute: "domain", by: "VALUE" },
        { attribute: "nameKey", by: "ANY_SOUND" },
      ],
    },
  ] as const;

  expect(blockKeys(blocks, { domain: "acme.example", nameKey: "robert smith" })).toEqual([
    "b:acme.example|RPRT",
    "b:acme.example|SM0",
  ]);
  expect(blockKeys(blocks, { domain: "acme.example", nameKey: "李 明" })).toEqual([
    "b:acme.example|李",
    "b:acme.example|明",
  ]);
  expect(blockKeys(blocks, { domain: "acme.example" })).toEqual([]);
});
