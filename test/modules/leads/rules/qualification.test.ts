import { expect, test } from "vitest";

import {
  CriterionStatus,
  isComplete,
  Verdict,
  type Budget,
  type Criterion,
  type InboundCallAnswers,
} from "../../../../server/modules/leads/rules/qualification-answers.js";
import {
  verdictOf,
  type QualificationPolicy,
} from "../../../../server/modules/leads/rules/qualification.js";

const { UNKNOWN, ASKED, KNOWN, DISQUALIFYING } = CriterionStatus;

const policy: QualificationPolicy = {
  budgetFloor: { amount: "5000", currencyCode: "EUR" },
  horizonDays: 90,
};

const problem = { statement: "Seals leak.", impact: "Two hours a week", urgency: "HIGH" } as const;

const nothing: InboundCallAnswers = {
  problem: { status: UNKNOWN },
  triedBefore: { status: UNKNOWN },
  budget: { status: UNKNOWN },
  decider: { status: UNKNOWN },
  timeframe: { status: UNKNOWN },
};

const strong: InboundCallAnswers = {
  problem: { status: KNOWN, value: problem },
  triedBefore: { status: KNOWN, value: [] },
  budget: budgetOf({ min: "6000", max: "9000.50", currencyCode: "EUR" }),
  decider: { status: KNOWN, value: { name: "Bo", reachable: true } },
  timeframe: { status: KNOWN, value: { days: 30 } },
};

function budgetOf(told: Partial<Budget>): Criterion<Budget> {
  const value = { min: null, max: null, currencyCode: null, approved: null, ...told };
  return { status: KNOWN, value };
}

test("strong answers go forward, with the rules that fired in the order of the questions", () => {
  expect(verdictOf(strong, policy)).toEqual({
    verdict: Verdict.FORWARD,
    firedRules: [
      { rule: "problem-known", explanation: "They told the problem they want solved." },
      {
        rule: "budget-reaches-floor",
        explanation: "Up to 9000.50 EUR reaches the floor of 5000 EUR.",
      },
      { rule: "decider-reachable", explanation: "Whoever decides can be reached." },
      {
        rule: "timeframe-within-horizon",
        explanation: "They want to buy in 30 days; the horizon is 90 days.",
      },
    ],
    missing: [],
  });
});

test("nothing asked is incomplete, and everything is missing", () => {
  expect(verdictOf(nothing, policy)).toEqual({
    verdict: Verdict.INCOMPLETE,
    firedRules: [],
    missing: ["problem", "triedBefore", "budget", "decider", "timeframe"],
  });
});

test("asked without an answer is still missing, and so is a time they do not know", () => {
  const answers: InboundCallAnswers = {
    ...strong,
    budget: { status: ASKED },
    timeframe: { status: KNOWN, value: { days: null } },
  };

  expect(verdictOf(answers, policy).missing).toEqual(["budget", "timeframe"]);
});

test.each([
  ["problem", { ...strong, problem: { status: DISQUALIFYING, value: null } }],
  ["triedBefore", { ...strong, triedBefore: { status: DISQUALIFYING, value: null } }],
  ["budget", { ...strong, budget: { status: DISQUALIFYING, value: null } }],
  ["decider", { ...strong, decider: { status: DISQUALIFYING, value: null } }],
  ["timeframe", { ...strong, timeframe: { status: DISQUALIFYING, value: null } }],
] as const)("one disqualifying answer, on %s, outweighs all the others", (key, answers) => {
  const { verdict, firedRules, missing } = verdictOf(answers, policy);

  expect(verdict).toBe(Verdict.DISQUALIFY);
  expect(firedRules[0]).toEqual({
    rule: "disqualifying-answer",
    explanation: `The answer on ${key} rules the lead out.`,
  });
  expect(missing).toEqual([]);
});

test("a qualification is complete when every answer is known and none rules the lead out", () => {
  expect(isComplete(strong)).toBe(true);
  expect(isComplete({ ...strong, decider: { status: ASKED } })).toBe(false);
  expect(isComplete({ ...strong, budget: { status: DISQUALIFYING, value: null } })).toBe(false);
});

test.each([
  ["at the floor", { max: "5000.00", currencyCode: "EUR" }, "budget-reaches-floor"],
  ["a cent below it", { max: "4999.99", currencyCode: "EUR" }, "budget-below-floor"],
  ["from the floor up", { min: "5000", currencyCode: "EUR" }, "budget-reaches-floor"],
  ["in dollars", { max: "900000", currencyCode: "USD" }, "budget-in-other-currency"],
  ["in no currency", { max: "900000" }, "budget-in-other-currency"],
  ["approved, amount untold", { approved: true }, "budget-approved"],
  ["denied", { approved: false }, "no-budget"],
])("a budget %s fires %3$s alone", (_, told, rule) => {
  const answers = { ...nothing, budget: budgetOf(told) };

  expect(verdictOf(answers, policy).firedRules.map((fired) => fired.rule)).toEqual([rule]);
});

test("a budget in another currency does not count, and the reason says so", () => {
  const answers = { ...nothing, budget: budgetOf({ max: "900000", currencyCode: "USD" }) };

  expect(verdictOf(answers, policy).firedRules).toEqual([
    {
      rule: "budget-in-other-currency",
      explanation: "The budget is in USD; it does not count against the floor of 5000 EUR.",
    },
  ]);
});

test("nothing is nothing in every currency", () => {
  const answers = { ...nothing, budget: budgetOf({ max: "0.00", currencyCode: "USD" }) };

  expect(verdictOf(answers, policy).firedRules.map(({ rule }) => rule)).toEqual([
    "no-budget",
    "budget-in-other-currency",
  ]);
});

test("a budget told without a word on it says nothing", () => {
  expect(verdictOf({ ...nothing, budget: budgetOf({}) }, policy).firedRules).toEqual([]);
});
