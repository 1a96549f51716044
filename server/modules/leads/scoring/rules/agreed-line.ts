import { isBandAtLeast, type FitBand } from "../../rules/fit-band.js";
import type { EngagementCuts } from "./matrix.js";

/** What sales and marketing agreed on: from where a lead is sales'. */
export type Line = EngagementCuts & {
  /** Fewest fit points of a lead that somebody hands over without giving a reason. */
  readonly fitPoints: number;
  readonly leastBand: FitBand;
  /** Fewest behaviour points of a lead that the server hands over; null: it hands none over. */
  readonly behaviourPoints: number | null;
  /** Percent from which a prediction counts as a yes. */
  readonly chancePoints: number;
};

export type Scores = { readonly fitBand: FitBand; readonly behaviourScore: number };

/** Is it beyond the line by what it is and by what it did? */
export function isBeyond(line: Line, { fitBand, behaviourScore }: Scores): boolean {
  const { behaviourPoints, leastBand } = line;
  if (behaviourPoints === null || behaviourScore < behaviourPoints) return false;
  return isBandAtLeast(fitBand, leastBand);
}
