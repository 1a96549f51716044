import type { Comparison } from "./compare-records.js";
import { bitsOf, type MatchLevel, type MatchModel } from "./match-model.js";

/** What one attribute adds to a score; `PRIOR` stands for the model's prior. */
export type Evidence = {
  readonly attribute: string;
  readonly level: MatchLevel | null;
  /** In bits, two decimals. */
  readonly bits: number;
};

/** `bits` is the sum of the evidence's. */
export type PairScore = { readonly bits: number; readonly evidence: readonly Evidence[] };

export const PRIOR = "prior";

/** A score with its evidence in the model's order; what could not be compared says nothing. */
export function scorePair(model: MatchModel, comparison: Comparison): PairScore {
  const { prior } = model;
  const evidence: Evidence[] = [
    { attribute: PRIOR, level: null, bits: hundredths(Math.log2(prior / (1 - prior))) },
  ];
  for (const [index, { name, levels }] of model.attributes.entries()) {
    const share = levels.find(({ level }) => level === comparison[index]);
    if (share === undefined) continue;
    evidence.push({ attribute: name, level: share.level, bits: hundredths(bitsOf(share)) });
  }
  return { bits: hundredths(evidence.reduce((sum, { bits }) => sum + bits, 0)), evidence };
}

/** The chance, 0 to 1, that a pair of this score is one person. */
export function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

/** Rounded before they are summed, so that what is shown adds up. */
function hundredths(bits: number): number {
  return Math.round(bits * 100) / 100;
}
