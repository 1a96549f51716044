import { describeEnum } from "../../graphql/enums.js";
import { QualificationFramework, questionTexts } from "./rules/frameworks.js";
import { CriterionStatus, Verdict, type CriterionKey } from "./rules/qualification-answers.js";

describeEnum(Verdict, "QualificationVerdict", "What to do with a lead after the talk.", {
  FORWARD: "A likely prospect: hand over to sales.",
  NURTURE: "Not ready: keep in touch.",
  DISQUALIFY: "An answer rules the lead out.",
  INCOMPLETE: "Ask what is missing first.",
});

describeEnum(CriterionStatus, "CriterionStatus", "How far one question got.", {
  UNKNOWN: "Not asked yet.",
  ASKED: "Asked, and not answered: nobody need ask twice.",
  KNOWN: "Answered.",
  DISQUALIFYING: "Answered, and the answer rules the lead out.",
});

describeEnum(QualificationFramework, "QualificationFramework", "Which questions were asked.", {
  INBOUND_CALL: "The problem, what was tried before, the budget; who decides, and when.",
  BANT: "Budget, authority, need, timing.",
  CHAMP: "Challenges, authority, money, prioritisation.",
  MEDDIC:
    "Metrics, economic buyer, decision criteria, decision process, identified pain, champion; with money and time.",
  MEDDPICC: "MEDDIC with the paper process and the competition.",
});

/** The questions as the API names them; the values are the keys the rules know. */
export const QualificationQuestion = {
  PROBLEM: "problem",
  TRIED_BEFORE: "triedBefore",
  BUDGET: "budget",
  DECIDER: "decider",
  TIMEFRAME: "timeframe",
  METRICS: "metrics",
  DECISION_CRITERIA: "decisionCriteria",
  DECISION_PROCESS: "decisionProcess",
  PAPER_PROCESS: "paperProcess",
  CHAMPION: "champion",
} as const satisfies Record<string, CriterionKey>;
describeEnum(QualificationQuestion, "QualificationQuestion", "One question of a qualification.", {
  PROBLEM: questionTexts.problem,
  TRIED_BEFORE: questionTexts.triedBefore,
  BUDGET: questionTexts.budget,
  DECIDER: questionTexts.decider,
  TIMEFRAME: questionTexts.timeframe,
  METRICS: questionTexts.metrics,
  DECISION_CRITERIA: questionTexts.decisionCriteria,
  DECISION_PROCESS: questionTexts.decisionProcess,
  PAPER_PROCESS: questionTexts.paperProcess,
  CHAMPION: questionTexts.champion,
});

export const Urgency = { LOW: "LOW", MEDIUM: "MEDIUM", HIGH: "HIGH" } as const;
export type Urgency = keyof typeof Urgency;
describeEnum(Urgency, "Urgency", "How pressing the problem is to them.", {
  LOW: "They can live with it.",
  MEDIUM: "It hurts.",
  HIGH: "It stops them.",
});

/** What can prove an answer. Which rows those are, the modules that have them declare: evidence.ts. */
export enum EvidenceKind {
  TOUCH = "TOUCH",
  MEETING = "MEETING",
  REPORT = "REPORT",
  URL = "URL",
}
describeEnum(EvidenceKind, "EvidenceKind", "What proves an answer.", {
  TOUCH: "A touch, such as the call or the e-mail it was said in.",
  MEETING: "A customer meeting.",
  REPORT: "A trip report.",
  URL: "A recording or a document at an http or https address.",
});
