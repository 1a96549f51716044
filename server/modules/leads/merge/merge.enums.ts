import { describeEnum } from "../../../graphql/enums.js";
import { MergeRule } from "../rules/merge/survivorship.js";

describeEnum(MergeRule, "MergeRule", "Why a merged lead has the value it has, strongest first.", {
  PINNED: "Whoever merged said so.",
  ONLY_ONE: "Only one of them knew it.",
  ALL_AGREE: "All that knew it say the same.",
  VERIFIED: "They wrote from this address, or called from this number.",
  TRUSTED_SOURCE: "It came through the most trusted door.",
  MOST_RECENT: "It was set last.",
  LONGEST: "It says the most.",
  SURVIVOR: "Nothing told them apart: the survivor's own.",
  EARLIEST: "Of the lead that came first.",
  FURTHEST_ALONG: "Of the lead that is furthest along.",
  UNION: "What any of them knew.",
  SUM: "Of all of them together.",
});

export enum MergeState {
  MERGED = "MERGED",
  UNMERGED = "UNMERGED",
}
describeEnum(MergeState, "MergeState", "Whether a merge still holds.", {
  MERGED: "It holds.",
  UNMERGED: "It was undone.",
});
