import fc from "fast-check";
import { expect, test } from "vitest";

import { FitBand } from "../../../../server/modules/leads/rules/fit-band.js";
import { isMet } from "../../../../server/modules/leads/rules/fit-condition.js";
import {
  fitFacts,
  nothingKnown,
  type FitFacts,
} from "../../../../server/modules/leads/rules/fit-facts.js";
import type { FitCondition, FitModel } from "../../../../server/modules/leads/rules/fit-model.js";
import { scoreFit } from "../../../../server/modules/leads/rules/score.js";

function rule(id: string, group: string, points: number, when: FitCondition) {
  return { id, version: 3, group, points, when };
}

const model: FitModel = {
  version: 7,
  capPoints: 100,
  groups: [
    { id: "company", capPoints: 30 },
    { id: "need", capPoints: 20 },
  ],
  rules: [
    rule("country", "company", 20, { fact: "countryCode", op: "IS", value: "DE" }),
    rule("size", "company", 15, { fact: "employees", op: "AT_LEAST", value: 50 }),
    rule("tier", "company", 5, { fact: "accountTier", op: "IS", value: "KEY" }),
    rule("problem", "need", 12, { fact: "hasProblem", op: "IS", value: true }),
    rule("no-budget", "need", -40, { fact: "hasBudget", op: "IS", value: false }),
  ],
};

test("a rule that meets a full cap contributes what is left, and says so", () => {
  const facts = { ...nothingKnown, countryCode: "DE", employees: 80, accountTier: "KEY" };

  expect(scoreFit(facts, model)).toEqual({
    points: 30,
    band: FitBand.D,
    modelVersion: 7,
    reasons: [
      reason("country", 20, 20, "countryCode is DE: 20 points."),
      reason("size", 15, 10, "employees at least 50: 15 points, of which 10 count under a cap."),
      reason("tier", 5, 0, "accountTier is KEY: 5 points, of which 0 count under a cap."),
    ],
  });
});

function reason(ruleId: string, raw: number, contribution: number, explanation: string) {
  const capApplied = raw !== contribution;
  const ageless = { decayFactor: null, weight: null, evidenceIds: null };
  const counted = { raw, capApplied, contribution, explanation };
  return { ruleId, ruleVersion: 3, group: "company", ...counted, ...ageless };
}

test("a penalty takes from the whole, but never below zero", () => {
  const facts = { ...nothingKnown, countryCode: "DE", hasProblem: true, hasBudget: false };

  const { points, reasons } = scoreFit(facts, model);

  expect(points).toBe(0);
  expect(reasons.map(({ ruleId, contribution }) => [ruleId, contribution])).toEqual([
    ["country", 20],
    ["problem", 12],
    ["no-budget", -32],
  ]);
});

test("what is not known adds nothing and takes nothing, and the band is D", () => {
  expect(scoreFit(nothingKnown, model)).toEqual({
    points: 0,
    band: FitBand.D,
    modelVersion: 7,
    reasons: [],
  });
});

const value = fc.oneof(
  fc.constant(null),
  fc.constantFrom("DE", "AT", "KEY", "Head of Sales"),
  fc.integer({ min: 0, max: 5 }),
  fc.boolean(),
);
const anyFacts: fc.Arbitrary<FitFacts> = fc.record({
  jobTitle: value,
  mailDomain: value,
  countryCode: value,
  employees: value,
  industry: value,
  accountTier: value,
  accountType: value,
  hasProblem: value,
  hasTriedBefore: value,
  hasBudget: value,
  isBudgetApproved: value,
  isDeciderReachable: value,
  timeframeDays: value,
});

const fact = fc.constantFrom(...fitFacts);
const condition: fc.Arbitrary<FitCondition> = fc.oneof(
  fc.record({ fact, op: fc.constant("IS" as const), value: fc.constantFrom("DE", true, false) }),
  fc.record({ fact, op: fc.constant("ONE_OF" as const), value: fc.constant(["AT", "KEY"]) }),
  fc.record({ fact, op: fc.constant("MENTIONS" as const), value: fc.constant(["head", "de"]) }),
  fc.record({ fact, op: fc.constant("AT_LEAST" as const), value: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ fact, op: fc.constant("AT_MOST" as const), value: fc.integer({ min: 0, max: 5 }) }),
);

const groupIds = ["one", "two", "three"] as const;
const anyModel: fc.Arbitrary<FitModel> = fc.record({
  version: fc.integer({ min: 1, max: 9 }),
  capPoints: fc.integer({ min: 1, max: 100 }),
  groups: fc
    .tuple(...groupIds.map(() => fc.integer({ min: 0, max: 100 })))
    .map((caps) => groupIds.map((id, at) => ({ id, capPoints: caps[at] ?? 0 }))),
  rules: fc
    .array(fc.tuple(fc.constantFrom(...groupIds), fc.integer({ min: -100, max: 100 }), condition), {
      maxLength: 20,
    })
    .map((rules) => rules.map(([group, points, when], at) => rule(`r${at}`, group, points, when))),
});

/** The formula of the model, straight: clamp(Σ_g min(cap_g, Σ_{r∈g} w_r·match_r), 0, cap). */
function formula(facts: FitFacts, { groups, rules, capPoints }: FitModel): number {
  const sums = groups.map(({ id, capPoints: cap }) => {
    const matching = rules.filter(({ group, when }) => group === id && isMet(when, facts));
    return Math.min(
      cap,
      matching.reduce((sum, { points }) => sum + points, 0),
    );
  });
  const total = sums.reduce((sum, each) => sum + each, 0);
  return Math.min(Math.max(total, 0), capPoints);
}

test("on 10,000 random leads and models the reasons sum to the score, the score is the formula, within 0 to 100", () => {
  let withCap = 0;
  fc.assert(
    fc.property(anyFacts, anyModel, (facts, anyOf) => {
      const { points, reasons } = scoreFit(facts, anyOf);

      expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(points);
      expect(points).toBe(formula(facts, anyOf));
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(100);
      expect(reasons.every((each) => Number.isInteger(each.contribution))).toBe(true);
      if (reasons.some((each) => each.capApplied)) withCap += 1;
    }),
    { numRuns: 10_000, seed: 7 },
  );
  expect(withCap).toBeGreaterThan(1000); // the run met caps, not only easy sums
});

test("nothing known is 0 points under any model", () => {
  fc.assert(
    fc.property(anyModel, (anyOf) => {
      expect(scoreFit(nothingKnown, anyOf)).toMatchObject({ points: 0, reasons: [] });
    }),
  );
});
