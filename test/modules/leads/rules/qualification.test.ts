import { expect, test } from "vitest";

import {
  QualificationFramework,
  requiredIn,
} from "../../../../server/modules/leads/rules/frameworks.js";
import {
  CriterionStatus,
  isComplete,
  nothingAnswered as nothing,
  Verdict,
  type Budget,
  type Criterion,
  type Answers,
} from "../../../../server/modules/leads/rules/qualification-answers.js";
import {
  verdictOf,
  type QualificationLine,
  type QualificationVerdict,
} from "../../../../server/modules/leads/rules/qualification.js";

const { ASKED, KNOWN, DISQUALIFYING } = CriterionStatus;

const policy: QualificationLine = {
  budgetFloor: { amount: "5000", currencyCode: "EUR" },
  horizonDays: 90,
};

const problem = { statement: "Seals leak.", impact: "Two hours a week", urgency: "HIGH" } as const;

const { INBOUND_CALL } = QualificationFramework;
const judged = (answers: Answers): QualificationVerdict => verdictOf(answers, policy, INBOUND_CALL);
const isDone = (answers: Answers): boolean => isComplete(answers, requiredIn(INBOUND_CALL));

const strong: Answers = {
  ...nothing,
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
  expect(judged(strong)).toEqual({
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
  expect(judged(nothing)).toEqual({
    verdict: Verdict.INCOMPLETE,
    firedRules: [],
    missing: ["problem", "triedBefore", "budget", "decider", "timeframe"],
  });
});

test("asked without an answer is still missing, and so is a time they do not know", () => {
  const answers: Answers = {
    ...strong,
    budget: { status: ASKED },
    timeframe: { status: KNOWN, value: { days: null } },
  };

  expect(judged(answers).missing).toEqual(["budget", "timeframe"]);
});

test.each([
  ["problem", { ...strong, problem: { status: DISQUALIFYING, value: null } }],
  ["triedBefore", { ...strong, triedBefore: { status: DISQUALIFYING, value: null } }],
  ["budget", { ...strong, budget: { status: DISQUALIFYING, value: null } }],
  ["decider", { ...strong, decider: { status: DISQUALIFYING, value: null } }],
  ["timeframe", { ...strong, timeframe: { status: DISQUALIFYING, value: null } }],
] as const)("one disqualifying answer, on %s, outweighs all the others", (key, answers) => {
  const { verdict, firedRules, missing } = judged(answers);

  expect(verdict).toBe(Verdict.DISQUALIFY);
  expect(firedRules[0]).toEqual({
    rule: "disqualifying-answer",
    explanation: `The answer on ${key} rules the lead out.`,
  });
  expect(missing).toEqual([]);
});

test("a qualification is complete when every answer is known and none rules the lead out", () => {
  expect(isDone(strong)).toBe(true);
  expect(isDone({ ...strong, decider: { status: ASKED } })).toBe(false);
  expect(isDone({ ...strong, budget: { status: DISQUALIFYING, value: null } })).toBe(false);
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

  expect(judged(answers).firedRules.map((fired) => fired.rule)).toEqual([rule]);
});

test("a budget in another currency does not count, and the reason says so", () => {
  const answers = { ...nothing, budget: budgetOf({ max: "900000", currencyCode: "USD" }) };

  expect(judged(answers).firedRules).toEqual([
    {
      rule: "budget-in-other-currency",
      explanation: "The budget is in USD; it does not count against the floor of 5000 EUR.",
    },
  ]);
});

test("nothing is nothing in every currency", () => {
  const answers = { ...nothing, budget: budgetOf({ max: "0.00", currencyCode: "USD" }) };

  expect(judged(answers).firedRules.map(({ rule }) => rule)).toEqual([
    "no-budget",
    "budget-in-other-currency",
  ]);
});

test("a budget told without a word on it says nothing", () => {
  expect(judged({ ...nothing, budget: budgetOf({}) }).firedRules).toEqual([]);
});
