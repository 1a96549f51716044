import { describeEnum } from "../../../graphql/enums.js";
import { MatrixCell } from "./rules/matrix.js";
import { ScoreModelStatus } from "./rules/model-machine.js";
import { FactValues } from "./rules/read-rule.js";
import { ScoreKind } from "./rules/score-kind.js";

describeEnum(ScoreKind, "ScoreKind", "What a score tells.", {
  FIT: "How well the person and the company are of the kind we are for.",
  BEHAVIOUR: "How much they deal with us, by their touches and how long ago those were.",
  PREDICTIVE: "The chance, in percent, to be won, learned from how earlier leads went.",
});

describeEnum(ScoreModelStatus, "ScoreModelStatus", "What a score model is used for.", {
  DRAFT: "Being written; it may be changed and tried on the past.",
  SHADOW: "Scores leads beside the one in use; its scores are kept and have no effect.",
  ACTIVE: "In use: one of a kind and product line.",
  RETIRED: "Kept, so that what it scored can be explained.",
});

describeEnum(MatrixCell, "MatrixCell", "Fit A to C by engagement 1 to 3; A1 is best.", {
  A1: "Bands A+ and A, and dealing with us most.",
  A2: "Bands A+ and A, and dealing with us.",
  A3: "Bands A+ and A, and hardly dealing with us.",
  B1: "Band B, and dealing with us most.",
  B2: "Band B, and dealing with us.",
  B3: "Band B, and hardly dealing with us.",
  C1: "Below band B, and dealing with us most.",
  C2: "Below band B, and dealing with us.",
  C3: "Below band B, and hardly dealing with us.",
});

/** How a condition compares. */
export enum ScoreOperator {
  IS = "IS",
  ONE_OF = "ONE_OF",
  MENTIONS = "MENTIONS",
  STARTS_WITH = "STARTS_WITH",
  AT_LEAST = "AT_LEAST",
  AT_MOST = "AT_MOST",
}

describeEnum(ScoreOperator, "ScoreOperator", "How a condition compares a fact with its value.", {
  IS: "The same; texts without case. The value is a text, or true or false.",
  ONE_OF: "The same as one of a list of texts.",
  MENTIONS: "Holds one of a list of words or phrases, whole.",
  STARTS_WITH: "Starts with one of a list of texts, such as a code of industries.",
  AT_LEAST: "This number or more.",
  AT_MOST: "This number or less.",
});

describeEnum(FactValues, "FactValues", "What a fact may be compared with.", {
  TEXT: "A text, with IS; a list of texts, with ONE_OF, MENTIONS and STARTS_WITH.",
  NUMBER: "A number, with AT_LEAST and AT_MOST.",
  YES_NO: "True or false, with IS.",
});

/** How what something was worth ages. */
export enum DecayKind {
  NONE = "NONE",
  LINEAR = "LINEAR",
  EXPONENTIAL = "EXPONENTIAL",
  WINDOW = "WINDOW",
}

describeEnum(DecayKind, "DecayKind", "How what a touch is worth ages, in whole days, UTC.", {
  NONE: "Not at all.",
  LINEAR: "`percent` of the start is taken off after every `periodDays`.",
  EXPONENTIAL: "Halved every `halfLifeDays`; below one hundredth it is nothing.",
  WINDOW: "In full for `windowDays`, then nothing.",
});
