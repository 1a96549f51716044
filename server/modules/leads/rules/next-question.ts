import { frameworks, type QualificationFramework } from "./frameworks.js";
import {
  CriterionStatus,
  known,
  Verdict,
  type Answers,
  type CriterionKey,
} from "./qualification-answers.js";
import { undecidedBy, verdictOf, type QualificationLine } from "./qualification.js";

export type ScriptLine = {
  readonly question: CriterionKey;
  readonly heading: string;
  readonly text: string;
  readonly isRequired: boolean;
  readonly status: CriterionStatus;
};

export type Script = {
  readonly lines: readonly ScriptLine[];
  /** What the verdict still turns on; empty where it is decided. */
  readonly undecidedBy: readonly CriterionKey[];
  /** What to ask next; null when all were asked. */
  readonly next: CriterionKey | null;
  /** Why that one, in words; null when there is none. */
  readonly why: string | null;
};

/**
 * What to ask, given all that is known: first what the verdict turns on, then what a complete
 * qualification needs, then the rest, each in the framework's order. What was asked in vain is not
 * asked twice.
 */
export function scriptFor(
  answers: Answers,
  line: QualificationLine,
  framework: QualificationFramework,
): Script {
  const lines = frameworks[framework].map((each) => ({
    ...each,
    status: answers[each.question].status,
  }));
  const { verdict } = verdictOf(answers, line, framework);
  const open = verdict === Verdict.INCOMPLETE ? undecidedBy(answers, line) : [];
  const unasked = lines.filter(({ status }) => status === CriterionStatus.UNKNOWN);
  const next =
    unasked.find(({ question }) => open.includes(question)) ??
    unasked.find(({ isRequired }) => isRequired) ??
    unasked[0];
  return {
    lines,
    undecidedBy: open,
    next: next?.question ?? null,
    why: next === undefined ? null : whyAsk(next, { answers, verdict, open }),
  };
}

type Known = {
  readonly answers: Answers;
  readonly verdict: Verdict;
  readonly open: readonly CriterionKey[];
};

function whyAsk({ question, isRequired }: ScriptLine, { answers, verdict, open }: Known): string {
  if (open.includes(question)) {
    return known(answers.problem) === null
      ? "There is no verdict without the problem."
      : `The verdict still lacks ${lacking(open)}.`;
  }
  const standing =
    verdict === Verdict.INCOMPLETE
      ? "What the verdict lacks was asked in vain"
      : `The verdict is ${verdict}`;
  return isRequired
    ? `${standing}; a complete qualification needs this answer too.`
    : `${standing}; this one rounds off the picture.`;
}

/** Money and decider stand for each other: either brings the lead within reach. */
function lacking(open: readonly CriterionKey[]): string {
  const reach = open.filter((each) => each === "budget" || each === "decider");
  const wanted = [
    ...(reach.length === 0 ? [] : [reach.map((each) => REACH[each]).join(" or ")]),
    ...(open.includes("timeframe") ? ["when they want to buy"] : []),
  ];
  return wanted.join(", and ");
}

const REACH = { budget: "enough money", decider: "a decider one can reach" } as const;
