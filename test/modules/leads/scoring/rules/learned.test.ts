import fc from "fast-check";
import { expect, test } from "vitest";

import { encodingOf, labelOf } from "../../../../../server/modules/leads/scoring/rules/encode.js";
import {
  learnAtOnce,
  type Outcome,
} from "../../../../../server/modules/leads/scoring/rules/learn.js";
import { predict } from "../../../../../server/modules/leads/scoring/rules/predict.js";
import {
  aucOf,
  confusionOf,
  liftOf,
} from "../../../../../server/modules/leads/scoring/rules/ranking.js";
import { sumOf } from "../../../../../server/modules/leads/scoring/rules/score-reason.js";

/** Leads of which half come by referral, and of those four in five are won; of the others one is. */
function fair(count: number): Outcome[] {
  return Array.from({ length: count }, (_, n) => {
    const isReferral = n % 2 === 0;
    const won = isReferral ? n % 10 !== 0 : n % 10 === 1;
    const values = new Map<string, string | number | null>([
      ["source", isReferral ? "referral" : "advert"],
      ["visits", n % 23],
      ["colour", ["red", "blue", null][n % 3] ?? null],
    ]);
    return { won, values };
  });
}

test("numbers are told apart by ranges with as many leads each, texts by name, rare ones as other", () => {
  const options = { ranges: 4, leastCount: 2 };
  const visits = encodingOf(
    "visits",
    Array.from({ length: 100 }, (_, n) => n),
    options,
  );
  const asText = encodingOf(
    "visits",
    Array.from({ length: 100 }, (_, n) => String(n)),
    options,
  );
  const source = encodingOf("source", ["web", "web", "fair", null], options);

  expect(visits).toEqual({ field: "visits", kind: "NUMBER", cuts: [25, 50, 75] });
  expect(asText).toEqual(visits);
  expect([0, 25, 74.5, 99, null].map((value) => labelOf(visits, value))).toEqual([
    "below 25",
    "25 to below 50",
    "50 to below 75",
    "75 or more",
    "not known",
  ]);
  expect(["web", "fair", "never seen", null].map((value) => labelOf(source, value))).toEqual([
    "web",
    "other",
    "other",
    "not known",
  ]);
});

test("what goes with being won is learned, and said value by value", () => {
  const model = learnAtOnce(fair(400));
  const chanceOf = (source: string | null) =>
    predict(
      model,
      new Map([
        ["source", source],
        ["visits", "5"],
      ]),
      3,
    );

  const referral = chanceOf("referral");

  expect(referral.points).toBeGreaterThan(70);
  expect(chanceOf("advert").points).toBeLessThan(30);
  const [base, source] = referral.reasons;
  expect(base).toMatchObject({ ruleId: "base", ruleVersion: 3 });
  expect(source).toMatchObject({ ruleId: "source: referral", group: "source", decayFactor: null });
  expect(source?.weight).toBeGreaterThan(0.5);
});

test("the same outcomes give the same model, to the last bit", () => {
  expect(learnAtOnce(fair(200))).toEqual(learnAtOnce(fair(200)));
});

test("on 10,000 random leads the parts sum to the chance in whole percent", () => {
  const model = learnAtOnce(fair(300));
  const value = fc.oneof(
    fc.constantFrom("referral", "advert", "red", null),
    fc.integer(),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.record({ source: value, visits: value, colour: value }), (lead) => {
      const { points, chance, reasons } = predict(model, new Map(Object.entries(lead)), 1);

      if (sumOf(reasons) !== points) throw new Error("The parts do not sum to the whole");
      expect(Math.abs(points - 100 * chance)).toBeLessThanOrEqual(0.5 + 1e-5);
    }),
    { numRuns: 10_000, seed: 7 },
  );
}, 60_000);

test("a ranking is told by rank, ties by half, and by what it would have handed over", () => {
  const leads = [9, 8, 8, 5, 1].map((score, n) => ({ score, won: n === 0 || n === 2 }));

  expect(aucOf(leads)).toBeCloseTo((3 + 2.5) / 6, 10);
  expect(liftOf(leads, 0.2)).toBeCloseTo(2.5, 10);
  expect(liftOf(leads, 0.4)).toBeCloseTo(1.5 / 2 / 0.4, 10);
  expect(confusionOf(leads, ({ score }) => score >= 8)).toEqual({
    truePositives: 2,
    falsePositives: 1,
    falseNegatives: 0,
    trueNegatives: 2,
  });
  expect([aucOf(leads.slice(3)), liftOf([], 0.1)]).toEqual([null, null]);
});
