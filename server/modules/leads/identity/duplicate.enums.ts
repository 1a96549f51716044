import { describeEnum } from "../../../graphql/enums.js";
import { DuplicateState } from "../rules/identity/duplicate-ruling.js";
import { MatchBand } from "../rules/identity/match-band.js";
import { MatchLevel } from "../rules/identity/match-model.js";

describeEnum(MatchLevel, "MatchLevel", "How near two values are, nearest first.", {
  EXACT: "The same, once normalised.",
  CLOSE: "A slip of the pen, a short form, other words around it.",
  NEAR: "Alike, or the same sound.",
  CROSSED: "The other's given name here is the family name there.",
  DIFFERENT: "Not alike.",
});

describeEnum(MatchBand, "MatchBand", "What a score calls for.", {
  AUTO: "One person: the score is high and an exact key (e-mail, or telephone and name) agrees.",
  REVIEW: "Perhaps one person: somebody should look.",
  DISTINCT: "Two people.",
});

describeEnum(DuplicateState, "DuplicateState", "Where a duplicate case stands.", {
  OPEN: "Waits for somebody to decide.",
  MERGED: "One person: the two were merged.",
  DISTINCT: "Two people: somebody decided, and is not asked again unless the evidence grows much.",
  WITHDRAWN: "No question any more: what was known changed, or one of them was merged elsewhere.",
});

/** What somebody makes of a case. One person is said by merging the two. */
export enum DuplicateDecision {
  DISTINCT = "DISTINCT",
  UNDECIDED = "UNDECIDED",
}
describeEnum(DuplicateDecision, "DuplicateDecision", "What somebody makes of a case.", {
  DISTINCT: "They are two people.",
  UNDECIDED: "Takes an earlier decision back: the case waits again.",
});
