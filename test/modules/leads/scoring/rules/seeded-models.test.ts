import { expect, test } from "vitest";

import {
  seededBehaviour,
  seededFit,
} from "../../../../../server/database/migrations/0710-scoring-seed.js";
import {
  FitBand,
  bandOf,
  isBandAtLeast,
} from "../../../../../server/modules/leads/rules/fit-band.js";
import {
  nothingKnown,
  type FitFacts,
} from "../../../../../server/modules/leads/rules/fit-facts.js";
import { scoreFit } from "../../../../../server/modules/leads/rules/score.js";
import { problemsOf } from "../../../../../server/modules/leads/scoring/rules/model-problems.js";
import { readCondition } from "../../../../../server/modules/leads/scoring/rules/read-rule.js";
import { ScoreKind } from "../../../../../server/modules/leads/scoring/rules/score-kind.js";

const model = {
  ...seededFit,
  version: 1,
  rules: seededFit.rules.flatMap(({ when, ...rule }) => {
    const read = readCondition(when);
    return read.ok ? [{ ...rule, when: read.value }] : [];
  }),
};

const best: FitFacts = {
  jobTitle: "CTO",
  mailDomain: "CORPORATE",
  countryCode: "DE",
  employees: 5000,
  industry: "333914",
  accountTier: "STRATEGIC",
  accountType: "CUSTOMER",
  hasProblem: true,
  hasTriedBefore: true,
  hasBudget: true,
  isBudgetApproved: true,
  isDeciderReachable: true,
  timeframeDays: 30,
};

const worst: FitFacts = {
  jobTitle: "Student",
  mailDomain: "DISPOSABLE",
  countryCode: "AQ",
  employees: 1,
  industry: "61",
  accountTier: "LONG_TAIL",
  accountType: "OTHER",
  hasProblem: false,
  hasTriedBefore: false,
  hasBudget: false,
  isBudgetApproved: false,
  isDeciderReachable: false,
  timeframeDays: 900,
};

function scored(facts: Partial<FitFacts>): [number, FitBand] {
  const { points, band } = scoreFit({ ...nothingKnown, ...facts }, model);
  return [points, band];
}

test("what every workspace begins with is sound", () => {
  expect(problemsOf({ ...seededFit, kind: ScoreKind.FIT })).toEqual([]);
  expect(problemsOf({ ...seededBehaviour, kind: ScoreKind.BEHAVIOUR })).toEqual([]);
});

test("whoever works for a competitor fits no better than nothing", () => {
  expect(scored({ ...best, accountType: "COMPETITOR" })[0]).toBe(0);
});

test("the best lead has 100 points, the worst none, the unknown none and a D", () => {
  expect(scored(best)).toEqual([100, FitBand.A_PLUS]);
  expect(scored(worst)).toEqual([0, FitBand.F]);
  expect(scored({})).toEqual([0, FitBand.D]);
});

test("leads between them lie where the trade would put them", () => {
  const told = { hasProblem: true, hasTriedBefore: true, hasBudget: true };

  expect(scored({ mailDomain: "FREE_MAIL" })).toEqual([0, FitBand.D]);
  expect(scored({ mailDomain: "CORPORATE", jobTitle: "Sales Manager" })).toEqual([20, FitBand.D]);
  expect(scored({ ...told, mailDomain: "CORPORATE", accountTier: "KEY" })).toEqual([60, FitBand.B]);
  expect(scored({ ...told, isDeciderReachable: true, timeframeDays: 14 })).toEqual([44, FitBand.C]);
  expect(scored({ ...best, jobTitle: "Student" })).toEqual([76, FitBand.A]);
});

test("the bands begin at their cuts", () => {
  const bands = [100, 90, 89, 75, 74, 60, 59, 40, 39, 20, 19].map((points) =>
    bandOf(points, points),
  );

  expect(bands).toEqual(["A_PLUS", "A_PLUS", "A", "A", "B", "B", "C", "C", "D", "D", "F"]);
});

test("F is only for a lead that cannot get out of it", () => {
  expect(bandOf(0, 19)).toBe(FitBand.F);
  expect(bandOf(0, 20)).toBe(FitBand.D);
});

test("the bands run from A+ down to F", () => {
  const bands = Object.values(FitBand);
  const atLeastB = bands.filter((band) => isBandAtLeast(band, FitBand.B));

  expect(bands).toHaveLength(6);
  expect(atLeastB).toEqual([FitBand.A_PLUS, FitBand.A, FitBand.B]);
});
