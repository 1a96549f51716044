import { FitBand, isBandAtLeast } from "../../rules/fit-band.js";

/** How much somebody deals with us, most first: the number of a matrix cell. */
export type Engagement = 1 | 2 | 3;

/** Fewest behaviour points of the two upper levels of engagement. */
export type EngagementCuts = { readonly keenPoints: number; readonly engagedPoints: number };

/** Fit by engagement, best first, as HubSpot's combined score has it. */
export enum MatrixCell {
  A1 = "A1",
  A2 = "A2",
  A3 = "A3",
  B1 = "B1",
  B2 = "B2",
  B3 = "B3",
  C1 = "C1",
  C2 = "C2",
  C3 = "C3",
}

export function engagementOf(points: number, cuts: EngagementCuts): Engagement {
  if (points >= cuts.keenPoints) return 1;
  return points >= cuts.engagedPoints ? 2 : 3;
}

/** The letter is the band of the fit: A+ and A are A, B is B, the rest C. */
export function matrixCell(band: FitBand, engagement: Engagement): MatrixCell {
  const fit = isBandAtLeast(band, FitBand.A) ? "A" : band === FitBand.B ? "B" : "C";
  return MatrixCell[`${fit}${engagement}`];
}
