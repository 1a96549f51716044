import { CriterionStatus, criteria, type CriterionKey } from "../../rules/qualification-answers.js";

/** The questions of a call, in the words of the trade; `criteria` has their order. */
export const questionTexts: Readonly<Record<CriterionKey, string>> = {
  problem: "What problem are they experiencing?",
  triedBefore: "What have they tried in the past?",
  budget: "What is their budget?",
  decider: "Who decides?",
  timeframe: "When do they want to buy?",
};

export type ScriptLine = {
  readonly question: CriterionKey;
  readonly text: string;
  readonly status: CriterionStatus;
};

export type Script = {
  readonly lines: readonly ScriptLine[];
  /** The first question nobody asked yet; null when all were. */
  readonly next: CriterionKey | null;
};

/** What to ask in a call, given how far each question got in the talks before. */
export function scriptFor(
  got: readonly { readonly question: CriterionKey; readonly status: CriterionStatus }[],
): Script {
  const lines = criteria.map((question) => {
    const before = got.find((each) => each.question === question);
    const status = before?.status ?? CriterionStatus.UNKNOWN;
    return { question, text: questionTexts[question], status };
  });
  const open = lines.find(({ status }) => status === CriterionStatus.UNKNOWN);
  return { lines, next: open?.question ?? null };
}
