/** How far one question got. ASKED without an answer is not UNKNOWN: nobody need ask twice. */
export enum CriterionStatus {
  UNKNOWN = "UNKNOWN",
  ASKED = "ASKED",
  KNOWN = "KNOWN",
  DISQUALIFYING = "DISQUALIFYING",
}

/** What to do with the lead after the talk. */
export enum Verdict {
  FORWARD = "FORWARD",
  NURTURE = "NURTURE",
  DISQUALIFY = "DISQUALIFY",
  INCOMPLETE = "INCOMPLETE",
}

export type Criterion<Value> =
  | { readonly status: CriterionStatus.UNKNOWN | CriterionStatus.ASKED }
  | { readonly status: CriterionStatus.KNOWN; readonly value: Value }
  | { readonly status: CriterionStatus.DISQUALIFYING; readonly value: Value | null };

/**
 * The questions of an inbound call. Source: the three a proactive marketer asks (the problem, what
 * they tried in the past, the budget), and the two every framework adds: who decides, and when.
 */
export type InboundCallAnswers = {
  readonly problem: Criterion<Problem>;
  readonly triedBefore: Criterion<readonly Attempt[]>;
  readonly budget: Criterion<Budget>;
  readonly decider: Criterion<Decider>;
  readonly timeframe: Criterion<Timeframe>;
};

export type CriterionKey = keyof InboundCallAnswers;

export type Problem = {
  readonly statement: string;
  readonly impact: string | null;
  readonly urgency: "LOW" | "MEDIUM" | "HIGH" | null;
};
/** One thing tried in the past. No attempts at all is an answer too. */
export type Attempt = {
  readonly what: string;
  readonly vendor: string | null;
  readonly result: string | null;
};
/** Decimal strings. Null is not told. */
export type Budget = {
  readonly min: string | null;
  readonly max: string | null;
  readonly currencyCode: string | null;
  readonly approved: boolean | null;
};
export type Decider = { readonly name: string | null; readonly reachable: boolean | null };
/** Days until they want to buy; null when they do not know. */
export type Timeframe = { readonly days: number | null };

/** The questions in the order they are asked. */
export const criteria: readonly CriterionKey[] = [
  "problem",
  "triedBefore",
  "budget",
  "decider",
  "timeframe",
];

/** The questions without a usable answer; a qualification is complete when there are none. */
export function missingIn(answers: InboundCallAnswers): CriterionKey[] {
  return criteria.filter((key) => {
    if (key === "timeframe" && known(answers.timeframe)?.days === null) return true;
    const { status } = answers[key];
    return status === CriterionStatus.UNKNOWN || status === CriterionStatus.ASKED;
  });
}

/** Complete: every question is answered, and no answer rules the lead out. */
export function isComplete(answers: InboundCallAnswers): boolean {
  return missingIn(answers).length === 0 && disqualifyingIn(answers).length === 0;
}

/** The questions whose answer rules the lead out. */
export function disqualifyingIn(answers: InboundCallAnswers): CriterionKey[] {
  return criteria.filter((key) => answers[key].status === CriterionStatus.DISQUALIFYING);
}

/** The value of a KNOWN criterion, else null. */
export function known<Value>(criterion: Criterion<Value>): Value | null {
  return criterion.status === CriterionStatus.KNOWN ? criterion.value : null;
}
