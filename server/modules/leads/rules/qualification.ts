import type { Amount } from "../../accounts/rules/decimal.js";
import {
  disqualifyingIn,
  known,
  missingIn,
  Verdict,
  type Answers,
  type CriterionKey,
} from "./qualification-answers.js";
import { requiredIn, type QualificationFramework } from "./frameworks.js";
import { firedBudgetRules } from "./qualification-budget.js";
import type { FiredRule, QualificationRule } from "./qualification-rule.js";

/** The line sales and marketing agreed on. */
export type QualificationLine = { readonly budgetFloor: Amount; readonly horizonDays: number };

/**
 * `firedRules` in the order of the questions; `missing` are the questions the framework requires and
 * that have no answer yet.
 */
export type QualificationVerdict = {
  readonly verdict: Verdict;
  readonly firedRules: readonly FiredRule[];
  readonly missing: readonly CriterionKey[];
};

/**
 * The verdict on what is known. In this order: DISQUALIFY on any disqualifying answer; FORWARD when the
 * problem is known, money or a decider is within reach, and they buy within the horizon; NURTURE when
 * the problem is known but the time is far or the money is none; else INCOMPLETE. It does not depend on
 * the framework, of which only `missing` does: an answer counts whoever's question it was.
 */
export function verdictOf(
  answers: Answers,
  line: QualificationLine,
  framework: QualificationFramework,
): QualificationVerdict {
  const firedRules = [
    ...firedDisqualifications(answers),
    ...firedProblemRules(answers),
    ...firedBudgetRules(answers.budget, line.budgetFloor),
    ...firedDeciderRules(answers),
    ...firedTimeframeRules(answers, line),
  ];
  const verdict = verdictFrom(new Set(firedRules.map(({ rule }) => rule)));
  return { verdict, firedRules, missing: missingIn(answers, requiredIn(framework)) };
}

/** The questions an undecided verdict still turns on; none where it is decided. */
export function undecidedBy(answers: Answers, line: QualificationLine): CriterionKey[] {
  const firedRules = [
    ...firedBudgetRules(answers.budget, line.budgetFloor),
    ...firedDeciderRules(answers),
    ...firedTimeframeRules(answers, line),
  ];
  const fired = new Set(firedRules.map(({ rule }) => rule));
  if (known(answers.problem) === null) return missingIn(answers, ["problem"]);
  const time: CriterionKey[] = fired.has("timeframe-within-horizon") ? [] : ["timeframe"];
  return missingIn(answers, isWithinReach(fired) ? time : ["budget", "decider", ...time]);
}

function verdictFrom(fired: ReadonlySet<QualificationRule>): Verdict {
  if (fired.has("disqualifying-answer")) return Verdict.DISQUALIFY;
  if (!fired.has("problem-known")) return Verdict.INCOMPLETE;
  if (isWithinReach(fired) && fired.has("timeframe-within-horizon")) return Verdict.FORWARD;
  if (fired.has("timeframe-beyond-horizon") || fired.has("no-budget")) return Verdict.NURTURE;
  return Verdict.INCOMPLETE;
}

function isWithinReach(fired: ReadonlySet<QualificationRule>): boolean {
  return (
    fired.has("budget-approved") ||
    fired.has("budget-reaches-floor") ||
    fired.has("decider-reachable")
  );
}

function firedDisqualifications(answers: Answers): FiredRule[] {
  return disqualifyingIn(answers).map((key) => ({
    rule: "disqualifying-answer",
    explanation: `The answer on ${key} rules the lead out.`,
  }));
}

function firedProblemRules({ problem }: Answers): FiredRule[] {
  if (known(problem) === null) return [];
  return [{ rule: "problem-known", explanation: "They told the problem they want solved." }];
}

function firedDeciderRules({ decider }: Answers): FiredRule[] {
  if (known(decider)?.reachable !== true) return [];
  return [{ rule: "decider-reachable", explanation: "Whoever decides can be reached." }];
}

function firedTimeframeRules(
  { timeframe }: Answers,
  { horizonDays }: QualificationLine,
): FiredRule[] {
  const days = known(timeframe)?.days ?? null;
  if (days === null) return [];
  const isWithin = days <= horizonDays;
  return [
    {
      rule: isWithin ? "timeframe-within-horizon" : "timeframe-beyond-horizon",
      explanation: `They want to buy in ${days} days; the horizon is ${horizonDays} days.`,
    },
  ];
}
