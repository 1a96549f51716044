import { labelOf, type Encoding, type FieldValue, type FieldValues } from "./encode.js";
import { pairLabel, type LearnedModel, type LearnedWeight } from "./learned-model.js";
import { sigmoid } from "./logistic.js";
import type { ScoreReason } from "./score-reason.js";
import { wholePoints } from "./tally.js";

export type Prediction = {
  /** The chance to be won, in whole percent. */
  readonly points: number;
  /** The same unrounded, 0 to 1. */
  readonly chance: number;
  readonly reasons: readonly ScoreReason[];
};

type Term = { readonly ruleId: string; readonly group: string; readonly weight: number };

/** What every lead starts from: how many are won at all. */
const BASE = "base";

/**
 * The chance of a lead, with the part of every value. Weights add up as log-odds; percent points are
 * what the running sum gains by each, the heaviest first, so they sum to the score exactly.
 */
export function predict(model: LearnedModel, values: FieldValues, version: number): Prediction {
  const terms = termsOf(model, values)
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.ruleId < b.ruleId ? -1 : 1));
  const reasons: ScoreReason[] = [];
  let sum = 0;
  let points = 0;
  for (const term of [{ ruleId: BASE, group: BASE, weight: model.intercept }, ...terms]) {
    sum += term.weight;
    const next = wholePoints(100 * sigmoid(sum));
    reasons.push(reasonOf(term, next - points, version));
    points = next;
  }
  return { points, chance: sigmoid(sum), reasons };
}

function termsOf({ fields, pairs }: LearnedModel, values: FieldValues): Term[] {
  return [
    ...fields.map(({ encoding, weights }) => {
      const label = labelIn(encoding, values);
      const { field } = encoding;
      return { ruleId: `${field}: ${label}`, group: field, weight: weightOf(weights, label) };
    }),
    ...pairs.map(({ left, right, weights }) => {
      const label = pairLabel(labelIn(left, values), labelIn(right, values));
      const group = pairLabel(left.field, right.field);
      return { ruleId: `${group}: ${label}`, group, weight: weightOf(weights, label) };
    }),
  ];
}

function labelIn(encoding: Encoding, values: FieldValues): string {
  const value: FieldValue = values.get(encoding.field) ?? null;
  return labelOf(encoding, value);
}

function weightOf(weights: readonly LearnedWeight[], label: string): number {
  return weights.find((each) => each.label === label)?.weight ?? 0;
}

function reasonOf(term: Term, contribution: number, ruleVersion: number): ScoreReason {
  const { ruleId, group, weight } = term;
  const sign = contribution < 0 ? "" : "+";
  return {
    ruleId,
    ruleVersion,
    group,
    raw: contribution,
    decayFactor: null,
    weight,
    capApplied: false,
    contribution,
    evidenceIds: null,
    explanation: `${ruleId}: ${sign}${contribution} percent points.`,
  };
}
