import type { Amount } from "../../accounts/rules/decimal.js";
import {
  disqualifyingIn,
  known,
  missingIn,
  Verdict,
  type CriterionKey,
  type InboundCallAnswers,
} from "./qualification-answers.js";
import { firedBudgetRules } from "./qualification-budget.js";
import type { FiredRule, QualificationRule } from "./qualification-rule.js";

export type QualificationPolicy = { readonly budgetFloor: Amount; readonly horizonDays: number };

/** `firedRules` in the order of the questions; `missing` are the questions still to be asked. */
export type QualificationVerdict = {
  readonly verdict: Verdict;
  readonly firedRules: readonly FiredRule[];
  readonly missing: readonly CriterionKey[];
};

/**
 * The verdict on a call. In this order: DISQUALIFY on any disqualifying answer; FORWARD when the
 * problem is known, money or a decider is within reach, and they buy within the horizon; NURTURE when
 * the problem is known but the time is far or the money is none; else INCOMPLETE.
 */
export function verdictOf(
  answers: InboundCallAnswers,
  policy: QualificationPolicy,
): QualificationVerdict {
  const firedRules = [
    ...firedDisqualifications(answers),
    ...firedProblemRules(answers),
    ...firedBudgetRules(answers.budget, policy.budgetFloor),
    ...firedDeciderRules(answers),
    ...firedTimeframeRules(answers, policy),
  ];
  const verdict = verdictFrom(new Set(firedRules.map(({ rule }) => rule)));
  return { verdict, firedRules, missing: missingIn(answers) };
}

function verdictFrom(fired: ReadonlySet<QualificationRule>): Verdict {
  if (fired.has("disqualifying-answer")) return Verdict.DISQUALIFY;
  if (!fired.has("problem-known")) return Verdict.INCOMPLETE;
  const isWithinReach =
    fired.has("budget-approved") ||
    fired.has("budget-reaches-floor") ||
    fired.has("decider-reachable");
  if (isWithinReach && fired.has("timeframe-within-horizon")) return Verdict.FORWARD;
  if (fired.has("timeframe-beyond-horizon") || fired.has("no-budget")) return Verdict.NURTURE;
  return Verdict.INCOMPLETE;
}

function firedDisqualifications(answers: InboundCallAnswers): FiredRule[] {
  return disqualifyingIn(answers).map((key) => ({
    rule: "disqualifying-answer",
    explanation: `The answer on ${key} rules the lead out.`,
  }));
}

function firedProblemRules({ problem }: InboundCallAnswers): FiredRule[] {
  if (known(problem) === null) return [];
  return [{ rule: "problem-known", explanation: "They told the problem they want solved." }];
}

function firedDeciderRules({ decider }: InboundCallAnswers): FiredRule[] {
  if (known(decider)?.reachable !== true) return [];
  return [{ rule: "decider-reachable", explanation: "Whoever decides can be reached." }];
}

function firedTimeframeRules(
  { timeframe }: InboundCallAnswers,
  { horizonDays }: QualificationPolicy,
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
