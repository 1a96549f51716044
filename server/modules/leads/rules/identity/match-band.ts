import type { MatchModel } from "./match-model.js";

/** What a score of a pair calls for. */
export enum MatchBand {
  AUTO = "AUTO",
  REVIEW = "REVIEW",
  DISTINCT = "DISTINCT",
}

/**
 * Agreement alone never decides: without an exact strong key the best of scores is for somebody to
 * look at, since fathers and sons share nearly everything.
 */
export function bandOf(
  { reviewBits, autoBits }: Pick<MatchModel, "reviewBits" | "autoBits">,
  bits: number,
  hasStrongKey: boolean,
): MatchBand {
  if (bits < reviewBits) return MatchBand.DISTINCT;
  return bits >= autoBits && hasStrongKey ? MatchBand.AUTO : MatchBand.REVIEW;
}
