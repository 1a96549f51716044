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

/** What MEDDIC and MEDDPICC ask beside: why it pays, how they come to a decision, who speaks for us. */
export type MeddicAnswers = {
  readonly metrics: Criterion<string>;
  readonly decisionCriteria: Criterion<string>;
  readonly decisionProcess: Criterion<string>;
  readonly paperProcess: Criterion<string>;
  readonly champion: Criterion<Champion>;
};

/** All that is known of a lead, whichever framework it was asked under: a framework is a view of it. */
export type Answers = InboundCallAnswers & MeddicAnswers;
export type CriterionKey = keyof Answers;

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

/** Whoever speaks for us inside; null where they did not say whether whoever decides listens. */
export type Champion = { readonly name: string | null; readonly hasInfluence: boolean | null };

/** All criteria there are, those of an inbound call first and in the order they are asked. */
export const criteria: readonly CriterionKey[] = [
  "problem",
  "triedBefore",
  "budget",
  "decider",
  "timeframe",
  "metrics",
  "decisionCriteria",
  "decisionProcess",
  "paperProcess",
  "champion",
];

const unknown = { status: CriterionStatus.UNKNOWN } as const;

/** What is known of somebody nobody has talked to. */
export const nothingAnswered: Answers = {
  problem: unknown,
  triedBefore: unknown,
  budget: unknown,
  decider: unknown,
  timeframe: unknown,
  metrics: unknown,
  decisionCriteria: unknown,
  decisionProcess: unknown,
  paperProcess: unknown,
  champion: unknown,
};

/** Those of the questions that have no usable answer. */
export function missingIn(answers: Answers, asked: readonly CriterionKey[]): CriterionKey[] {
  return asked.filter((key) => {
    if (key === "timeframe" && known(answers.timeframe)?.days === null) return true;
    const { status } = answers[key];
    return status === CriterionStatus.UNKNOWN || status === CriterionStatus.ASKED;
  });
}

/** Complete: every question asked for is answered, and no answer at all rules the lead out. */
export function isComplete(answers: Answers, asked: readonly CriterionKey[]): boolean {
  return missingIn(answers, asked).length === 0 && disqualifyingIn(answers).length === 0;
}

/** The questions whose answer rules the lead out, whichever framework asked them. */
export function disqualifyingIn(answers: Answers): CriterionKey[] {
  return criteria.filter((key) => answers[key].status === CriterionStatus.DISQUALIFYING);
}

/** The value of a KNOWN criterion, else null. */
export function known<Value>(criterion: Criterion<Value>): Value | null {
  return criterion.status === CriterionStatus.KNOWN ? criterion.value : null;
}
