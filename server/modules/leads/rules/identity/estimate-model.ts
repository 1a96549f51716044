import type { Comparison } from "./compare-records.js";
import type { AttributeShares, LevelShare, MatchLevel, MatchModel } from "./match-model.js";

/** Pairs that compare alike are counted once: EM then costs by patterns, not by pairs. */
export type Pattern = { readonly comparison: Comparison; count: number };

export class PatternCounts {
  private readonly byKey = new Map<string, Pattern>();

  add(comparison: Comparison): void {
    const key = comparison.map((level) => level ?? "-").join();
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, { comparison, count: 1 });
    else known.count += 1;
  }

  /** In one order whatever the order they came in, so that sums of floats are the same. */
  patterns(): readonly Pattern[] {
    return [...this.byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pattern]) => pattern);
  }
}

const MAX_ROUNDS = 500;
const SETTLED = 1e-7;

/**
 * How many pairs the starting shares weigh in, so that no share is 0: a level that a sample does not
 * show may still be met.
 */
const STARTING_PAIRS = 5;

/**
 * The prior and the shares m and u that make the sample most likely, by expectation and maximisation
 * (Winkler 1988) from `start`. Nobody says which pairs are one person: agreement itself tells, as long
 * as the attributes err by themselves. The thresholds stay the start's.
 */
export function estimateModel(start: MatchModel, patterns: readonly Pattern[]): MatchModel {
  const total = patterns.reduce((sum, { count }) => sum + count, 0);
  let model = start;
  for (let round = 0; total > 0 && round < MAX_ROUNDS; round += 1) {
    const chances = patterns.map(({ comparison }) => chanceOf(model, comparison));
    const expected = patterns.reduce((sum, { count }, at) => sum + count * (chances[at] ?? 0), 0);
    const prior = (expected + start.prior) / (total + 1);
    const attributes = start.attributes.map((attribute, index) =>
      estimateShares(attribute, index, { patterns, chances }),
    );
    const isSettled = Math.abs(prior - model.prior) < SETTLED * prior;
    model = { ...model, prior, attributes };
    if (isSettled) break;
  }
  return model;
}

/** The chance that pairs of this pattern are one person. */
function chanceOf({ prior, attributes }: MatchModel, comparison: Comparison): number {
  let [one, two] = [prior, 1 - prior];
  for (const [index, { levels }] of attributes.entries()) {
    const share = levels.find(({ level }) => level === comparison[index]);
    if (share === undefined) continue;
    one *= share.m;
    two *= share.u;
  }
  return one / (one + two);
}

type Sample = { readonly patterns: readonly Pattern[]; readonly chances: readonly number[] };

function estimateShares(
  attribute: AttributeShares,
  index: number,
  sample: Sample,
): AttributeShares {
  const weights = new Map<MatchLevel, { m: number; u: number }>();
  for (const [at, { comparison, count }] of sample.patterns.entries()) {
    const level = comparison[index] ?? null;
    if (level === null) continue;
    const weight = weights.get(level) ?? { m: 0, u: 0 };
    const chance = sample.chances[at] ?? 0;
    weight.m += count * chance;
    weight.u += count * (1 - chance);
    weights.set(level, weight);
  }
  const sums = { m: 0, u: 0 };
  for (const { m, u } of weights.values()) {
    sums.m += m;
    sums.u += u;
  }
  const levels = attribute.levels.map(({ level, ...start }): LevelShare => {
    const { m, u } = weights.get(level) ?? { m: 0, u: 0 };
    return { level, m: smoothed(m, start.m, sums.m), u: smoothed(u, start.u, sums.u) };
  });
  return { ...attribute, levels };
}

function smoothed(seen: number, startingShare: number, total: number): number {
  return (seen + STARTING_PAIRS * startingShare) / (total + STARTING_PAIRS);
}
