import type { AnswerFields } from "./qualify.inputs.js";
import type {
  QualificationAnswers,
  QualificationCriterion,
  QualificationEvidence,
} from "./qualification-answers.objects.js";
import { questionsOf, type QualificationFramework } from "./rules/frameworks.js";
import {
  criteria,
  CriterionStatus,
  nothingAnswered,
  type Answers,
  type Criterion,
  type CriterionKey,
} from "./rules/qualification-answers.js";

/** Answers as a qualification keeps them. */
export type KeptAnswers = {
  readonly answers: QualificationAnswers;
  readonly criteria: readonly QualificationCriterion[];
};

/** A talk as it was: what was said, under whose questions, by whom they were asked and when. */
export type Talk = {
  readonly input: AnswerFields;
  readonly framework: QualificationFramework;
  readonly askedById: string | null;
  readonly askedAt: Date;
  readonly evidence: ReadonlyMap<CriterionKey, QualificationEvidence>;
};

/** What is known after a talk: what was answered now, and before it what was answered earlier. */
export function mergeAnswers(talk: Talk, earlier: KeptAnswers | null): KeptAnswers {
  const { input } = talk;
  const before = earlier?.answers ?? null;
  const answers: QualificationAnswers = {
    problem: latest(input.problem, before?.problem),
    impact: latest(input.impact, before?.impact),
    urgency: latest(input.urgency, before?.urgency),
    triedBefore: latest(givenAttempts(input), before?.triedBefore),
    budget: latest(givenBudget(input), before?.budget),
    decider: latest(givenDecider(input), before?.decider),
    timeframeDays: latest(input.timeframeDays, before?.timeframeDays),
    metrics: latest(input.metrics, before?.metrics),
    decisionCriteria: latest(input.decisionCriteria, before?.decisionCriteria),
    decisionProcess: latest(input.decisionProcess, before?.decisionProcess),
    paperProcess: latest(input.paperProcess, before?.paperProcess),
    champion: latest(givenChampion(input), before?.champion),
  };
  const given = givenIn(input);
  const all = criteria.map((question) => {
    const known = criterionIn(earlier, question);
    return given.includes(question) ? heard(talk, known, answers) : known;
  });
  return { answers, criteria: inViewOf(talk.framework, all) };
}

/** The questions a talk is about: answered, taken back, asked in vain, ruled out or proven. */
export function givenIn(input: AnswerFields): CriterionKey[] {
  const { asked = null, proofs = null } = input;
  const beside = [...(asked ?? []), ...(proofs ?? []).map(({ question }) => question)];
  return criteria.filter((each) => isAnswered(input, each) || beside.includes(each));
}

/** What several records of one person know together: of each question the latest answer there is. */
export function uniteAnswers(
  oldestFirst: readonly [KeptAnswers, ...KeptAnswers[]],
  framework: QualificationFramework,
): KeptAnswers {
  const [first, ...later] = oldestFirst;
  const answers = { ...first.answers };
  for (const { answers: next } of later) {
    const given = Object.entries(next).filter(([, value]) => value !== null);
    Object.assign(answers, Object.fromEntries(given));
  }
  const all = criteria.map((question) => {
    const told = oldestFirst.map((kept) => criterionIn(kept, question)).reverse();
    const isAnswer = ({ status }: QualificationCriterion) =>
      status === CriterionStatus.KNOWN || status === CriterionStatus.DISQUALIFYING;
    const isAsked = ({ status }: QualificationCriterion) => status !== CriterionStatus.UNKNOWN;
    return told.find(isAnswer) ?? told.find(isAsked) ?? unasked(question);
  });
  return { answers, criteria: inViewOf(framework, all) };
}

/** The same answers as the rules read them. */
export function answersOf(kept: KeptAnswers | null): Answers {
  if (kept === null) return nothingAnswered;
  const { problem, impact, urgency, triedBefore, budget, decider, timeframeDays } = kept.answers;
  const { metrics, decisionCriteria, decisionProcess, paperProcess, champion } = kept.answers;
  const statement = problem === null ? null : { statement: problem, impact, urgency };
  const timeframe = timeframeDays === null ? null : { days: timeframeDays };
  return {
    problem: criterion(kept, "problem", statement),
    triedBefore: criterion(kept, "triedBefore", triedBefore),
    budget: criterion(kept, "budget", budget),
    decider: criterion(kept, "decider", decider),
    timeframe: criterion(kept, "timeframe", timeframe),
    metrics: criterion(kept, "metrics", metrics),
    decisionCriteria: criterion(kept, "decisionCriteria", decisionCriteria),
    decisionProcess: criterion(kept, "decisionProcess", decisionProcess),
    paperProcess: criterion(kept, "paperProcess", paperProcess),
    champion: criterion(kept, "champion", champion),
  };
}

/** The field that holds the answer to a question. */
export const answerOf = {
  problem: "problem",
  triedBefore: "triedBefore",
  budget: "budget",
  decider: "decider",
  timeframe: "timeframeDays",
  metrics: "metrics",
  decisionCriteria: "decisionCriteria",
  decisionProcess: "decisionProcess",
  paperProcess: "paperProcess",
  champion: "champion",
} as const satisfies Record<CriterionKey, keyof QualificationAnswers & keyof AnswerFields>;

/** One question as it stands after this talk; asking in vain takes no earlier answer away. */
function heard(
  talk: Talk,
  before: QualificationCriterion,
  answers: QualificationAnswers,
): QualificationCriterion {
  const { question } = before;
  const { input, askedById, askedAt, evidence } = talk;
  const proof = input.proofs?.find((each) => each.question === question);
  const proven = { confidence: proof?.confidence, evidence: evidence.get(question) };
  const isAsked = input.asked?.includes(question) ?? false;
  if (!isAnswered(input, question) && (!isAsked || before.status === CriterionStatus.KNOWN)) {
    return {
      ...before,
      confidence: proven.confidence ?? before.confidence ?? null,
      evidence: proven.evidence ?? before.evidence ?? null,
    };
  }
  return {
    question,
    status: statusOf(question, input, answers[answerOf[question]] !== null),
    confidence: proven.confidence ?? null,
    evidence: proven.evidence ?? null,
    askedById,
    askedAt: askedAt.toISOString(),
  };
}

function isAnswered(input: AnswerFields, question: CriterionKey): boolean {
  const isRuledOut = input.disqualifying?.includes(question) ?? false;
  return isRuledOut || input[answerOf[question]] !== undefined;
}

function statusOf(question: CriterionKey, input: AnswerFields, isKnown: boolean): CriterionStatus {
  if (input.disqualifying?.includes(question)) return CriterionStatus.DISQUALIFYING;
  if (isKnown) return CriterionStatus.KNOWN;
  return input.asked?.includes(question) ? CriterionStatus.ASKED : CriterionStatus.UNKNOWN;
}

/** The framework's questions in its order, then whatever else was ever asked. */
function inViewOf(
  framework: QualificationFramework,
  all: readonly QualificationCriterion[],
): QualificationCriterion[] {
  const own = questionsOf(framework);
  const ofFramework = own.flatMap((key) => all.filter(({ question }) => question === key));
  const others = all.filter(
    ({ question, status }) => !own.includes(question) && status !== CriterionStatus.UNKNOWN,
  );
  return [...ofFramework, ...others];
}

function criterionIn(kept: KeptAnswers | null, question: CriterionKey): QualificationCriterion {
  return kept?.criteria.find((each) => each.question === question) ?? unasked(question);
}

function unasked(question: CriterionKey): QualificationCriterion {
  return { question, status: CriterionStatus.UNKNOWN };
}

/** Absent where the record was written before there was such a question. */
function criterion<V>(
  kept: KeptAnswers,
  question: CriterionKey,
  answer: V | null | undefined,
): Criterion<V> {
  const value = answer ?? null;
  const { status } = criterionIn(kept, question);
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
}: AnswerFields): QualificationAnswers["triedBefore"] | undefined {
  if (triedBefore == null) return triedBefore;
  return triedBefore.map(({ what, vendor = null, result = null }) => ({ what, vendor, result }));
}

function givenBudget({ budget }: AnswerFields): QualificationAnswers["budget"] | undefined {
  if (budget == null) return budget;
  const { min = null, max = null, currencyCode, approved = null } = budget;
  return { min, max, currencyCode: currencyCode?.toUpperCase() ?? null, approved };
}

function givenDecider({ decider }: AnswerFields): QualificationAnswers["decider"] | undefined {
  if (decider == null) return decider;
  const { name = null, reachable = null } = decider;
  return { name, reachable };
}

function givenChampion({ champion }: AnswerFields): QualificationAnswers["champion"] | undefined {
  if (champion == null) return champion;
  const { name = null, hasInfluence = null } = champion;
  return { name, hasInfluence };
}
