import { encodingOf, labelOf, type Encoding, type FieldValue, type FieldValues } from "./encode.js";
import { fitLogistic, logOdds, sigmoid } from "./logistic.js";
import { pairLabel, type LearnedModel, type LearnedWeight } from "./learned-model.js";

/** A lead whose outcome is known, and what was known of it before. */
export type Outcome = { readonly won: boolean; readonly values: FieldValues };

export type LearnSettings = {
  /** Ranges of a number by itself, and of a number in a pair. */
  readonly ranges: number;
  readonly pairRanges: number;
  /** How often a text, and a pair of values, must be met to weigh anything. */
  readonly leastCount: number;
  readonly leastPairCount: number;
  /** Of the squared weights of fields, and of pairs. */
  readonly penalty: number;
  readonly pairPenalty: number;
  readonly mostPairs: number;
};

/** See D25b for how they were chosen. */
export const learnSettings: LearnSettings = {
  ranges: 10,
  pairRanges: 5,
  leastCount: 20,
  leastPairCount: 15,
  penalty: 4,
  pairPenalty: 30,
  mostPairs: 20,
};

/** Weights that many: beyond it a step would take seconds. The pairs that tell least are left out. */
const MOST_WEIGHTS = 1000;

/**
 * Learns which values go with being won: ridge logistic regression over every value of every field,
 * and over pairs of fields where the fields by themselves leave most to explain. Naive Bayes takes
 * each field for independent of the others and counts alike fields twice; weights that are fitted
 * together do not, and stay additive. Deterministic: the same outcomes in the same order give the
 * same model. A step at a time, since all of it takes a second or two.
 */
export function* learn(
  outcomes: readonly Outcome[],
  settings: LearnSettings = learnSettings,
): Generator<void, LearnedModel> {
  const won = outcomes.map((each) => each.won);
  const { ranges, pairRanges, leastCount, penalty, pairPenalty } = settings;
  const names = fieldsIn(outcomes);
  // A field that is the same of all tells nothing, and a pair with it only what the other does.
  const fine = names
    .map((field) => labelled(field, outcomes, { ranges, leastCount }))
    .filter(({ size }) => size > 1);
  const alone = placesOf(fine);
  const base = yield* fitLogistic(alone.rows, won, filled(alone.size, penalty));
  const coarse = fine.map(({ encoding: { field } }) =>
    labelled(field, outcomes, { ranges: pairRanges, leastCount }),
  );
  const misses = outcomes.map((each, row) => {
    const chance = sigmoid(logOdds(base, alone.rows[row] ?? []));
    return { miss: (each.won ? 1 : 0) - chance, spread: chance * (1 - chance) };
  });
  const pairs = telling(coarse, misses, settings, MOST_WEIGHTS - alone.size);
  const all = placesOf([...fine, ...pairs]);
  const penalties = [...filled(alone.size, penalty), ...filled(all.size - alone.size, pairPenalty)];
  const weights = yield* fitLogistic(all.rows, won, penalties);
  return {
    intercept: weights.at(-1) ?? 0,
    fields: fine.map(({ encoding }, at) => ({ encoding, weights: all.named(at, weights) })),
    pairs: pairs.map(({ left, right }, at) => ({
      left,
      right,
      weights: all.named(fine.length + at, weights),
    })),
  };
}

function filled(length: number, value: number): number[] {
  return Array.from({ length }, () => value);
}

/** Runs it in one go. */
export function learnAtOnce(
  outcomes: readonly Outcome[],
  settings: LearnSettings = learnSettings,
): LearnedModel {
  const steps = learn(outcomes, settings);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

type Column = { readonly labels: readonly (string | null)[] };
type FieldColumn = Column & {
  readonly encoding: Encoding;
  readonly labels: readonly string[];
  /** The labels by number, and how many there are. */
  readonly codes: Int32Array;
  readonly size: number;
};
type PairColumn = Column & { readonly left: Encoding; readonly right: Encoding };

function fieldsIn(outcomes: readonly Outcome[]): string[] {
  return [...new Set(outcomes.flatMap(({ values }) => [...values.keys()]))].sort();
}

function labelled(
  field: string,
  outcomes: readonly Outcome[],
  options: { readonly ranges: number; readonly leastCount: number },
): FieldColumn {
  const values = outcomes.map((each) => each.values.get(field) ?? null);
  const encoding = encodingOf(field, values, options);
  const known = new Map<FieldValue, string>();
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(values.length);
  const labels = values.map((value, row) => {
    const label = known.get(value) ?? labelOf(encoding, value);
    known.set(value, label);
    const code = codeOf.get(label) ?? codeOf.size;
    codeOf.set(label, code);
    codes[row] = code;
    return label;
  });
  return { encoding, labels, codes, size: codeOf.size };
}

type Miss = { readonly miss: number; readonly spread: number };

/**
 * The pairs whose cells explain most of what the fields missed: `Σ g²/(h + penalty)` is how much one
 * Newton step on the pair alone would gain, as gradient boosting rates a split.
 */
function telling(
  columns: readonly FieldColumn[],
  misses: readonly Miss[],
  settings: LearnSettings,
  room: number,
): PairColumn[] {
  const rated = columns.flatMap((left, at) =>
    columns.slice(at + 1).map((right) => ({ left, right, gain: gainOf(left, right, misses) })),
  );
  rated.sort((a, b) => b.gain - a.gain);
  const chosen: PairColumn[] = [];
  let used = 0;
  for (const { left, right } of rated.slice(0, settings.mostPairs)) {
    const pair = pairOf(left, right, settings.leastPairCount);
    used += new Set(pair.labels).size;
    if (used > room) break;
    chosen.push(pair);
  }
  return chosen;
}

/** A pair is rated with less fear of chance than it is weighed: it only has to be better than others. */
const RATING_PENALTY = 5;

function gainOf(left: FieldColumn, right: FieldColumn, misses: readonly Miss[]): number {
  const g = new Float64Array(left.size * right.size);
  const h = new Float64Array(left.size * right.size);
  misses.forEach(({ miss, spread }, row) => {
    const cell = (left.codes[row] ?? 0) * right.size + (right.codes[row] ?? 0);
    g[cell] = (g[cell] ?? 0) + miss;
    h[cell] = (h[cell] ?? 0) + spread;
  });
  return g.reduce((gain, sum, cell) => gain + (sum * sum) / ((h[cell] ?? 0) + RATING_PENALTY), 0);
}

/** Pairs of values met too seldom have no label, and no weight. */
function pairOf(left: FieldColumn, right: FieldColumn, leastCount: number): PairColumn {
  const labels = left.labels.map((label, row) => pairLabel(label ?? "", right.labels[row] ?? ""));
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return {
    left: left.encoding,
    right: right.encoding,
    labels: labels.map((label) => ((counts.get(label) ?? 0) >= leastCount ? label : null)),
  };
}

type Placed = {
  readonly rows: readonly (readonly number[])[];
  readonly size: number;
  /** The weights of one column by label. */
  named(column: number, weights: Float64Array): LearnedWeight[];
};

function placesOf(columns: readonly Column[]): Placed {
  let size = 0;
  const places = columns.map(({ labels }) => {
    const own = new Map<string, number>();
    for (const label of [...new Set(labels)].sort()) if (label !== null) own.set(label, size++);
    return own;
  });
  const count = columns[0]?.labels.length ?? 0;
  const rows = Array.from({ length: count }, (_, row) =>
    columns.flatMap(({ labels }, at) => places[at]?.get(labels[row] ?? "") ?? []),
  );
  const named = (column: number, weights: Float64Array): LearnedWeight[] =>
    [...(places[column] ?? [])].map(([label, at]) => ({ label, weight: weights[at] ?? 0 }));
  return { rows, size, named };
}
