import {
  compareRecords,
  type Comparison,
} from "../../server/modules/leads/rules/identity/compare-records.js";
import { blockKeys, type Block } from "../../server/modules/leads/rules/identity/blocks.js";
import {
  estimateModel,
  PatternCounts,
} from "../../server/modules/leads/rules/identity/estimate-model.js";
import { BLOCK_CAP } from "../../server/modules/leads/rules/identity/lead-blocks.js";
import type {
  MatchModel,
  MatchRecord,
} from "../../server/modules/leads/rules/identity/match-model.js";
import { scorePair } from "../../server/modules/leads/rules/identity/score-pair.js";

/** A record and who it truly is, which the rules never see. */
export type Labelled = { readonly record: MatchRecord; readonly truth: string };
type Pair = { readonly a: number; readonly b: number; readonly comparison: Comparison };
type Quality = { readonly precision: number; readonly recall: number; readonly f1: number };

export type Measured = {
  readonly records: number;
  readonly allPairs: number;
  readonly comparedPairs: number;
  readonly truePairs: number;
  /** Of the pairs scored above the line. */
  readonly pairs: Quality;
  /** Of all pairs of the groups those make: A is B and B is C, so A is C. */
  readonly groups: Quality;
};

/** The pairs that share a block, compared. */
export function candidatesOf(
  labelled: readonly Labelled[],
  blocks: readonly Block[],
  { attributes }: MatchModel,
): Pair[] {
  const members = new Map<string, number[]>();
  for (const [at, { record }] of labelled.entries()) {
    for (const key of blockKeys(blocks, record)) {
      members.set(key, [...(members.get(key) ?? []), at]);
    }
  }
  const pairs = new Map<string, Pair>();
  for (const block of members.values()) {
    if (block.length > BLOCK_CAP) continue;
    for (const [nth, a] of block.entries()) {
      for (const b of block.slice(nth + 1)) {
        const [left, right] = [labelled[a]?.record ?? {}, labelled[b]?.record ?? {}];
        const name = `${a} ${b}`;
        if (pairs.has(name)) continue;
        pairs.set(name, { a, b, comparison: compareRecords(attributes, left, right) });
      }
    }
  }
  return [...pairs.values()];
}

/** Weights from the pairs alone, without the truth. */
export function estimatedFrom(start: MatchModel, pairs: readonly Pair[]): MatchModel {
  const counts = new PatternCounts();
  for (const { comparison } of pairs) counts.add(comparison);
  return estimateModel(start, counts.patterns());
}

export function measure(
  labelled: readonly Labelled[],
  pairs: readonly Pair[],
  model: MatchModel,
): Measured {
  const found = pairs.filter(
    ({ comparison }) => scorePair(model, comparison).bits >= model.reviewBits,
  );
  const records = labelled.length;
  const truePairs = pairsWithin(sizes(labelled.map(({ truth }) => truth)));
  const hits = found.filter(({ a, b }) => labelled[a]?.truth === labelled[b]?.truth).length;
  const groups = groupsOf(records, found);
  const groupHits = pairsWithin(sizes(labelled.map(({ truth }, at) => `${groups[at]} ${truth}`)));
  return {
    records,
    allPairs: (records * (records - 1)) / 2,
    comparedPairs: pairs.length,
    truePairs,
    pairs: quality(hits, found.length, truePairs),
    groups: quality(groupHits, pairsWithin(sizes(groups)), truePairs),
  };
}

/** One line for the log of a run. */
export function told(what: string, { pairs, groups, ...counts }: Measured): string {
  const text = ({ precision, recall, f1 }: Quality) =>
    `precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`;
  const { comparedPairs, allPairs, truePairs } = counts;
  return `${what}: pairs ${text(pairs)}; groups ${text(groups)}; compared ${comparedPairs} of ${allPairs} pairs, ${truePairs} true`;
}

/** The smallest index of each record's group. */
function groupsOf(records: number, pairs: readonly Pair[]): number[] {
  const parent = Array.from({ length: records }, (_, at) => at);
  const root = (at: number): number => {
    const above = parent[at] ?? at;
    return above === at ? at : root(above);
  };
  for (const { a, b } of pairs) {
    const [low, high] = [root(a), root(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) parent[high] = low;
  }
  return parent.map(root);
}

function sizes<K>(keys: readonly K[]): number[] {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()];
}

function pairsWithin(groupSizes: readonly number[]): number {
  return groupSizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

function quality(hits: number, found: number, truth: number): Quality {
  const [precision, recall] = [hits / found, hits / truth];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
