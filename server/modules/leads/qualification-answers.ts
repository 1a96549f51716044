import type { LeadQualifyInput } from "./qualify.inputs.js";
import type {
  QualificationAnswers,
  QualificationCriterion,
} from "./qualification-answers.objects.js";
import {
  criteria,
  CriterionStatus,
  type Criterion,
  type CriterionKey,
  type InboundCallAnswers,
} from "./rules/qualification-answers.js";

/** Answers as a qualification keeps them. */
export type KeptAnswers = {
  readonly answers: QualificationAnswers;
  readonly criteria: readonly QualificationCriterion[];
};

/** What is known after a talk: what was answered now, and before it what was answered earlier. */
export function mergeAnswers(input: LeadQualifyInput, earlier: KeptAnswers | null): KeptAnswers {
  const before = earlier?.answers ?? null;
  const answers: QualificationAnswers = {
    problem: latest(input.problem, before?.problem),
    impact: latest(input.impact, before?.impact),
    urgency: latest(input.urgency, before?.urgency),
    triedBefore: latest(givenAttempts(input), before?.triedBefore),
    budget: latest(givenBudget(input), before?.budget),
    decider: latest(givenDecider(input), before?.decider),
    timeframeDays: latest(input.timeframeDays, before?.timeframeDays),
  };
  const statuses = criteria.map((question) => {
    const isKnown = answers[answerOf[question]] !== null;
    return { question, status: statusOf(question, { input, earlier, isKnown }) };
  });
  return { answers, criteria: statuses };
}

/** What several records of one person know together: of each question the latest answer there is. */
export function uniteAnswers(oldestFirst: readonly [KeptAnswers, ...KeptAnswers[]]): KeptAnswers {
  const [first, ...later] = oldestFirst;
  const answers = { ...first.answers };
  for (const { answers: next } of later) {
    const given = Object.entries(next).filter(([, value]) => value !== null);
    Object.assign(answers, Object.fromEntries(given));
  }
  const statuses = criteria.map((question) => {
    const told = oldestFirst.map((kept) => statusIn(kept, question)).reverse();
    const isAnswer = (status: CriterionStatus) =>
      status === CriterionStatus.KNOWN || status === CriterionStatus.DISQUALIFYING;
    const status = told.find(isAnswer) ?? told.find((each) => each !== CriterionStatus.UNKNOWN);
    return { question, status: status ?? CriterionStatus.UNKNOWN };
  });
  return { answers, criteria: statuses };
}

/** The same answers as the rules read them. */
export function asInboundCall(kept: KeptAnswers): InboundCallAnswers {
  const { problem, impact, urgency, triedBefore, budget, decider, timeframeDays } = kept.answers;
  const statement = problem === null ? null : { statement: problem, impact, urgency };
  const timeframe = timeframeDays === null ? null : { days: timeframeDays };
  return {
    problem: criterion(kept, "problem", statement),
    triedBefore: criterion(kept, "triedBefore", triedBefore),
    budget: criterion(kept, "budget", budget),
    decider: criterion(kept, "decider", decider),
    timeframe: criterion(kept, "timeframe", timeframe),
  };
}

const answerOf = {
  problem: "problem",
  triedBefore: "triedBefore",
  budget: "budget",
  decider: "decider",
  timeframe: "timeframeDays",
} as const satisfies Record<CriterionKey, keyof QualificationAnswers & keyof LeadQualifyInput>;

function statusOf(
  question: CriterionKey,
  talk: { input: LeadQualifyInput; earlier: KeptAnswers | null; isKnown: boolean },
): CriterionStatus {
  const { input, earlier, isKnown } = talk;
  if (input.disqualifying?.includes(question)) return CriterionStatus.DISQUALIFYING;
  const wasAsked = input.asked?.includes(question) ?? false;
  if (input[answerOf[question]] === undefined && !wasAsked) {
    return earlier === null ? CriterionStatus.UNKNOWN : statusIn(earlier, question);
  }
  if (isKnown) return CriterionStatus.KNOWN;
  return wasAsked ? CriterionStatus.ASKED : CriterionStatus.UNKNOWN;
}

function statusIn(kept: KeptAnswers, question: CriterionKey): CriterionStatus {
  const found = kept.criteria.find((each) => each.question === question);
  return found?.status ?? CriterionStatus.UNKNOWN;
}

function criterion<V>(kept: KeptAnswers, question: CriterionKey, value: V | null): Criterion<V> {
  const status = statusIn(kept, question);
  switch (status) {
    case CriterionStatus.DISQUALIFYING:
      return { status, value };
    case CriterionStatus.KNOWN:
      return value === null ? { status: CriterionStatus.UNKNOWN } : { status, value };
    case CriterionStatus.ASKED:
    case CriterionStatus.UNKNOWN:
      return { status };
  }
}

/** Absent takes over the earlier answer, null takes it back. */
function latest<V>(given: V | null | undefined, earlier: V | null | undefined): V | null {
  return given === undefined ? (earlier ?? null) : given;
}

function givenAttempts({
  triedBefore,
}: LeadQualifyInput): QualificationAnswers["triedBefore"] | undefined {
  if (triedBefore == null) return triedBefore;
  return triedBefore.map(({ what, vendor = null, result = null }) => ({ what, vendor, result }));
}

function givenBudget({ budget }: LeadQualifyInput): QualificationAnswers["budget"] | undefined {
  if (budget == null) return budget;
  const { min = null, max = null, currencyCode, approved = null } = budget;
  return { min, max, currencyCode: currencyCode?.toUpperCase() ?? null, approved };
}

function givenDecider({ decider }: LeadQualifyInput): QualificationAnswers["decider"] | undefined {
  if (decider == null) return decider;
  const { name = null, reachable = null } = decider;
  return { name, reachable };
}
