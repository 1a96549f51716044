/** How well a lead fits the customers we are for, best first. */
export enum FitBand {
  A_PLUS = "A_PLUS",
  A = "A",
  B = "B",
  C = "C",
  D = "D",
  F = "F",
}

/**
 * Fewest points of each band. House defaults: the top quarter is A, its best tenth A+, and B begins
 * where a hand-over does. There is no cut for F: see bandOf.
 */
export const bandCuts = {
  [FitBand.A_PLUS]: 90,
  [FitBand.A]: 75,
  [FitBand.B]: 60,
  [FitBand.C]: 40,
  [FitBand.D]: 20,
} as const;

const bestFirst: readonly FitBand[] = [
  FitBand.A_PLUS,
  FitBand.A,
  FitBand.B,
  FitBand.C,
  FitBand.D,
  FitBand.F,
];

/**
 * The band of a score. `reachablePoints` is the score if every open question were answered for the
 * best: F is only given to a lead that cannot get out of it, so a lead of whom nothing is known
 * starts at D, as in Salesforce Account Engagement, where every prospect begins with grade D.
 */
export function bandOf(points: number, reachablePoints: number): FitBand {
  if (points >= bandCuts.A_PLUS) return FitBand.A_PLUS;
  if (points >= bandCuts.A) return FitBand.A;
  if (points >= bandCuts.B) return FitBand.B;
  if (points >= bandCuts.C) return FitBand.C;
  return Math.max(points, reachablePoints) >= bandCuts.D ? FitBand.D : FitBand.F;
}

export function isBandAtLeast(band: FitBand, least: FitBand): boolean {
  return bestFirst.indexOf(band) <= bestFirst.indexOf(least);
}
