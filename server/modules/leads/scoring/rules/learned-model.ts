import type { Encoding } from "./encode.js";

/**
 * A model learned from outcomes: log-odds of being won as a sum over fields, and over some pairs of
 * fields, of the weight of the value found there. Additive, so every value's part can be shown.
 */
export type LearnedModel = {
  readonly intercept: number;
  readonly fields: readonly LearnedField[];
  readonly pairs: readonly LearnedPair[];
};

/** Weights by the label of the value; a label without one weighs nothing. */
export type LearnedField = {
  readonly encoding: Encoding;
  readonly weights: readonly LearnedWeight[];
};

export type LearnedPair = {
  readonly left: Encoding;
  readonly right: Encoding;
  readonly weights: readonly LearnedWeight[];
};

export type LearnedWeight = { readonly label: string; readonly weight: number };

/** The label of a pair of values. */
export function pairLabel(left: string, right: string): string {
  return `${left} & ${right}`;
}
