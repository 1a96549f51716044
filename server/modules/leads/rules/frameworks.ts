import type { CriterionKey } from "./qualification-answers.js";

/** Whose questions are asked. All of them read and write the same record. */
export enum QualificationFramework {
  INBOUND_CALL = "INBOUND_CALL",
  BANT = "BANT",
  CHAMP = "CHAMP",
  MEDDIC = "MEDDIC",
  MEDDPICC = "MEDDPICC",
}

/** One question of a framework: what it calls the criterion, and how it asks. */
export type FrameworkQuestion = {
  readonly question: CriterionKey;
  /** The framework's own word: `Economic buyer`. */
  readonly heading: string;
  readonly text: string;
  /** Without an answer a qualification under this framework is not complete. */
  readonly isRequired: boolean;
};

/** The questions in the words of the trade; a framework may have its own for some. */
export const questionTexts: Readonly<Record<CriterionKey, string>> = {
  problem: "What problem are they experiencing?",
  triedBefore: "What have they tried in the past?",
  budget: "What is their budget?",
  decider: "Who decides?",
  timeframe: "When do they want to buy?",
  metrics: "What is it worth to them, in figures?",
  decisionCriteria: "By what will they choose?",
  decisionProcess: "How do they come to a decision?",
  paperProcess: "What has to be signed, by whom, and how long does it take?",
  champion: "Who speaks for us inside?",
};

const inboundCall = [
  ask("problem", "Problem"),
  ask("triedBefore", "Tried before"),
  ask("budget", "Budget"),
  ask("decider", "Decider"),
  ask("timeframe", "Time"),
];

const bant = [
  ask("budget", "Budget"),
  ask("decider", "Authority"),
  ask("problem", "Need", "What do they need, and why?"),
  ask("timeframe", "Timing"),
];

const champ = [
  ask("problem", "Challenges"),
  ask("decider", "Authority"),
  ask("budget", "Money"),
  ask(
    "timeframe",
    "Prioritisation",
    "How high does it stand on their list, and when will they buy?",
  ),
];

/**
 * Money and time are no letters of MEDDIC. They stand under those that bring them up, the economic
 * buyer and the decision process, because no verdict is possible without.
 */
const meddic = [
  ask("metrics", "Metrics"),
  ask("decider", "Economic buyer", "Who signs for the money, and can we reach them?"),
  ask("budget", "Economic buyer"),
  ask("decisionCriteria", "Decision criteria"),
  { ...ask("triedBefore", "Decision criteria"), isRequired: false },
  ask("decisionProcess", "Decision process"),
  ask("timeframe", "Decision process"),
  ask("problem", "Identify pain", "What hurts, and what does it cost them?"),
  ask("champion", "Champion"),
];

const paper = ask("paperProcess", "Paper process");
const competition = ask(
  "triedBefore",
  "Competition",
  "Whom have they tried or asked before, and what came of it?",
);

const meddpicc = meddic.flatMap((each) => {
  if (each.question === "triedBefore") return [];
  if (each.question === "champion") return [each, competition];
  return each.question === "timeframe" ? [each, paper] : [each];
});

/**
 * The frameworks as views of one record: which criteria they ask for, in which words and order. Sources:
 * the three questions of a proactive marketer, and the letters of each framework's name.
 */
export const frameworks: Readonly<Record<QualificationFramework, readonly FrameworkQuestion[]>> = {
  [QualificationFramework.INBOUND_CALL]: inboundCall,
  [QualificationFramework.BANT]: bant,
  [QualificationFramework.CHAMP]: champ,
  [QualificationFramework.MEDDIC]: meddic,
  [QualificationFramework.MEDDPICC]: meddpicc,
};

/** What a framework asks for, in its order. */
export function questionsOf(framework: QualificationFramework): CriterionKey[] {
  return frameworks[framework].map(({ question }) => question);
}

/** What must be answered for a complete qualification, in the framework's order. */
export function requiredIn(framework: QualificationFramework): CriterionKey[] {
  return frameworks[framework].flatMap(({ question, isRequired }) =>
    isRequired ? [question] : [],
  );
}

/** Which framework applies: a source may demand one; else the one they were last asked under. */
export function frameworkFor(
  agreed: {
    readonly defaultFramework: QualificationFramework;
    readonly sourceFrameworks: readonly SourceFramework[];
  },
  lead: { readonly sourceId: string | null; readonly lastAsked: QualificationFramework | null },
): QualificationFramework {
  const demanded = agreed.sourceFrameworks.find(({ sourceId }) => sourceId === lead.sourceId);
  return demanded?.framework ?? lead.lastAsked ?? agreed.defaultFramework;
}

/** Leads of this source are qualified by this framework. */
export type SourceFramework = {
  readonly sourceId: string;
  readonly framework: QualificationFramework;
};

function ask(
  question: CriterionKey,
  heading: string,
  text: string = questionTexts[question],
): FrameworkQuestion {
  return { question, heading, text, isRequired: true };
}
