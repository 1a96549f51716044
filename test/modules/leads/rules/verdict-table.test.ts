import { expect, test } from "vitest";

import { QualificationFramework } from "../../../../server/modules/leads/rules/frameworks.js";
import {
  CriterionStatus,
  type Budget,
  type Criterion,
  type Decider,
  nothingAnswered,
  type Answers,
  type Timeframe,
} from "../../../../server/modules/leads/rules/qualification-answers.js";
import { verdictOf } from "../../../../server/modules/leads/rules/qualification.js";

const { UNKNOWN, ASKED, KNOWN, DISQUALIFYING } = CriterionStatus;
const policy = { budgetFloor: { amount: "5000", currencyCode: "EUR" }, horizonDays: 90 };

const problems = {
  unknown: { status: UNKNOWN },
  asked: { status: ASKED },
  known: { status: KNOWN, value: { statement: "Leaks", impact: null, urgency: null } },
  disqualifying: { status: DISQUALIFYING, value: null },
} as const;

const budgets = {
  unknown: { status: UNKNOWN },
  asked: { status: ASKED },
  disqualifying: { status: DISQUALIFYING, value: null },
  none: budget({ approved: false }),
  zero: budget({ max: "0", currencyCode: "EUR" }),
  below: budget({ max: "4999.99", currencyCode: "EUR" }),
  reaching: budget({ max: "5000", currencyCode: "EUR" }),
  foreign: budget({ max: "5000", currencyCode: "USD" }),
  approved: budget({ max: "10", currencyCode: "EUR", approved: true }),
} as const;

const deciders = {
  unknown: { status: UNKNOWN },
  asked: { status: ASKED },
  disqualifying: { status: DISQUALIFYING, value: null },
  untold: decider(null),
  unreachable: decider(false),
  reachable: decider(true),
} as const;

const timeframes = {
  unknown: { status: UNKNOWN },
  asked: { status: ASKED },
  disqualifying: { status: DISQUALIFYING, value: null },
  untold: timeframe(null),
  today: timeframe(0),
  horizon: timeframe(90),
  beyond: timeframe(91),
} as const;

const tried = {
  unknown: { status: UNKNOWN },
  known: { status: KNOWN, value: [{ what: "Glue", vendor: "Acme", result: null }] },
  disqualifying: { status: DISQUALIFYING, value: null },
} as const;

function budget(told: Partial<Budget>): Criterion<Budget> {
  const value = { min: null, max: null, currencyCode: null, approved: null, ...told };
  return { status: KNOWN, value };
}

function decider(reachable: boolean | null): Criterion<Decider> {
  return { status: KNOWN, value: { name: null, reachable } };
}

function timeframe(days: number | null): Criterion<Timeframe> {
  return { status: KNOWN, value: { days } };
}

type Case = {
  readonly problem: string;
  readonly budget: string;
  readonly decider: string;
  readonly timeframe: string;
  readonly tried: string;
  readonly answers: Answers;
};

function allCases(): Case[] {
  return Object.entries(problems).flatMap(([problemName, problem]) =>
    Object.entries(budgets).flatMap(([budgetName, budget]) =>
      Object.entries(deciders).flatMap(([deciderName, decider]) =>
        Object.entries(timeframes).flatMap(([timeframeName, timeframe]) =>
          Object.entries(tried).map(([triedName, triedBefore]) => ({
            problem: problemName,
            budget: budgetName,
            decider: deciderName,
            timeframe: timeframeName,
            tried: triedName,
            answers: { ...nothingAnswered, problem, triedBefore, budget, decider, timeframe },
          })),
        ),
      ),
    ),
  );
}

/**
 * The table on paper, for a known problem and no disqualifying answer. Columns: buys within the
 * horizon, beyond it, time not known.
 */
const table: Readonly<Record<string, readonly [string, string, string]>> = {
  "money or decider in reach": ["FORWARD", "NURTURE", "INCOMPLETE"],
  "reachable decider, no money": ["FORWARD", "NURTURE", "NURTURE"],
  "no money": ["NURTURE", "NURTURE", "NURTURE"],
  "neither known": ["INCOMPLETE", "NURTURE", "INCOMPLETE"],
};

function rowOf({ budget, decider }: Case): string {
  const isBroke = budget === "none" || budget === "zero";
  if (isBroke && decider === "reachable") return "reachable decider, no money";
  if (isBroke) return "no money";
  const isInReach = budget === "reaching" || budget === "approved" || decider === "reachable";
  return isInReach ? "money or decider in reach" : "neither known";
}

function expectedOf(each: Case): string | undefined {
  const named = [each.problem, each.budget, each.decider, each.timeframe, each.tried];
  if (named.includes("disqualifying")) return "DISQUALIFY";
  if (each.problem !== "known") return "INCOMPLETE";
  const isWithin = each.timeframe === "today" || each.timeframe === "horizon";
  const column = isWithin ? 0 : each.timeframe === "beyond" ? 1 : 2;
  return table[rowOf(each)]?.[column];
}

/** What each framework requires of the five, as its name says; MEDDIC has no place for what was tried. */
const required: Readonly<Record<QualificationFramework, readonly string[]>> = {
  INBOUND_CALL: ["problem", "triedBefore", "budget", "decider", "timeframe"],
  BANT: ["budget", "decider", "problem", "timeframe"],
  CHAMP: ["problem", "decider", "budget", "timeframe"],
  MEDDIC: ["decider", "budget", "timeframe", "problem"],
  MEDDPICC: ["decider", "budget", "timeframe", "problem", "triedBefore"],
};
const meddicOnly = ["metrics", "decisionCriteria", "decisionProcess", "paperProcess", "champion"];

function missingOf(each: Case, framework: QualificationFramework): string[] {
  const { problem, budget, decider, timeframe, tried: triedBefore } = each;
  const told: Record<string, string> = { problem, budget, decider, timeframe, triedBefore };
  return required[framework].filter(
    (key) =>
      ["unknown", "asked"].includes(told[key] ?? "") ||
      (key === "timeframe" && timeframe === "untold"),
  );
}

test.each(Object.values(QualificationFramework))(
  "every combination of the deciding facts has the verdict of the table under %s",
  (framework) => {
    const cases = allCases();
    const counts = new Map<string, number>();

    for (const each of cases) {
      const { verdict, missing } = verdictOf(each.answers, policy, framework);
      const { answers: _, ...name } = each;
      const ofTheFive = missing.filter((key) => !meddicOnly.includes(key));
      expect({ ...name, verdict, missing: ofTheFive }).toEqual({
        ...name,
        verdict: expectedOf(each),
        missing: missingOf(each, framework),
      });
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    }

    expect(cases).toHaveLength(4 * 9 * 6 * 7 * 3);
    // 3 problems x 8 budgets x 5 deciders x 6 times x 2 are free of disqualifying answers.
    expect(counts.get("DISQUALIFY")).toBe(4536 - 1440);
    // Known problem: (2 reaching budgets x 5 deciders + 6 others x 1 decider) x 2 times x 2.
    expect(counts.get("FORWARD")).toBe(64);
  },
);

test("the same answers have the same verdict and the same reasons, whatever framework asks", () => {
  for (const { answers } of allCases()) {
    const [first, ...others] = Object.values(QualificationFramework).map((framework) => {
      const { verdict, firedRules } = verdictOf(structuredClone(answers), policy, framework);
      return { verdict, firedRules };
    });
    for (const other of others) expect(other).toEqual(first);
  }
});

test("an answer that only MEDDIC asks for rules a lead out under every framework", () => {
  for (const framework of Object.values(QualificationFramework)) {
    const answers: Answers = {
      ...nothingAnswered,
      problem: problems.known,
      budget: budgets.approved,
      timeframe: timeframes.today,
      champion: { status: DISQUALIFYING, value: null },
    };
    expect(verdictOf(answers, policy, framework).verdict).toBe("DISQUALIFY");
  }
});
