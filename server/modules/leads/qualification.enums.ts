import { describeEnum } from "../../graphql/enums.js";
import { questionTexts } from "./calls/rules/call-script.js";
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

export enum QualificationFramework {
  INBOUND_CALL = "INBOUND_CALL",
}
describeEnum(QualificationFramework, "QualificationFramework", "Which questions were asked.", {
  INBOUND_CALL: "The problem, what was tried before, the budget; who decides, and when.",
});

/** The questions as the API names them; the values are the keys the rules know. */
export const QualificationQuestion = {
  PROBLEM: "problem",
  TRIED_BEFORE: "triedBefore",
  BUDGET: "budget",
  DECIDER: "decider",
  TIMEFRAME: "timeframe",
} as const satisfies Record<string, CriterionKey>;
describeEnum(QualificationQuestion, "QualificationQuestion", "One question of an inbound call.", {
  PROBLEM: questionTexts.problem,
  TRIED_BEFORE: questionTexts.triedBefore,
  BUDGET: questionTexts.budget,
  DECIDER: questionTexts.decider,
  TIMEFRAME: questionTexts.timeframe,
});

export const Urgency = { LOW: "LOW", MEDIUM: "MEDIUM", HIGH: "HIGH" } as const;
export type Urgency = keyof typeof Urgency;
describeEnum(Urgency, "Urgency", "How pressing the problem is to them.", {
  LOW: "They can live with it.",
  MEDIUM: "It hurts.",
  HIGH: "It stops them.",
});
