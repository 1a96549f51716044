import { bandOf, type FitBand } from "./fit-band.js";
import { describe, isMet } from "./fit-condition.js";
import type { FitFacts } from "./fit-facts.js";
import type { FitModel, FitRule } from "./fit-model.js";

/** How well a lead fits, 0 to 100 points. The contributions of the reasons sum to the points. */
export type FitScore = {
  readonly points: number;
  readonly band: FitBand;
  readonly modelVersion: number;
  readonly reasons: readonly ScoreReason[];
};

/** One rule that matched, in the model's order. */
export type ScoreReason = {
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly group: string;
  /** The points the rule gives. */
  readonly raw: number;
  /** True when a cap, or the floor of zero, let less through than the rule gives. */
  readonly capApplied: boolean;
  /** The points that counted. */
  readonly contribution: number;
  readonly explanation: string;
};

/**
 * `fit = clamp(Σ_g min(cap_g, Σ_{r∈g} w_r·match_r), 0, cap)`, every point accounted for. Each rule
 * contributes the difference that adding it makes, in the order of the model: the sum telescopes to
 * the formula, and whoever comes when a cap is full contributes nothing and says so.
 */
export function scoreFit(facts: FitFacts, model: FitModel): FitScore {
  const matching = model.rules.filter((rule) => isMet(rule.when, facts));
  const tally = startTally(model);
  const reasons = matching.map((rule) => reasonOf(rule, addTo(tally, rule)));
  const points = clamp(tally.capped, model.capPoints);
  const open = model.rules.filter((rule) => facts[rule.when.fact] === null && rule.points > 0);
  const band = bandOf(points, pointsOf([...matching, ...open], model));
  return { points, band, modelVersion: model.version, reasons };
}

function pointsOf(rules: readonly FitRule[], model: FitModel): number {
  const tally = startTally(model);
  for (const rule of rules) addTo(tally, rule);
  return clamp(tally.capped, model.capPoints);
}

/** Running sums: raw points of each group, and Σ_g min(cap_g, raw_g) over all of them. */
type Tally = {
  readonly capOf: ReadonlyMap<string, number>;
  readonly most: number;
  readonly rawOf: Map<string, number>;
  capped: number;
};

function startTally(model: FitModel): Tally {
  return {
    capOf: new Map(model.groups.map(({ id, capPoints }) => [id, capPoints])),
    most: model.capPoints,
    rawOf: new Map(),
    capped: 0,
  };
}

/** Adds a rule and returns what it changed in the end. A rule of no known group counts for nothing. */
function addTo(tally: Tally, { group, points }: FitRule): number {
  const cap = tally.capOf.get(group) ?? 0;
  const before = tally.rawOf.get(group) ?? 0;
  const after = before + points;
  tally.rawOf.set(group, after);
  const cappedBefore = tally.capped;
  tally.capped += Math.min(cap, after) - Math.min(cap, before);
  return clamp(tally.capped, tally.most) - clamp(cappedBefore, tally.most);
}

function reasonOf(rule: FitRule, contribution: number): ScoreReason {
  const capApplied = contribution !== rule.points;
  const counted = capApplied ? `, of which ${contribution} count under a cap` : "";
  return {
    ruleId: rule.id,
    ruleVersion: rule.version,
    group: rule.group,
    raw: rule.points,
    capApplied,
    contribution,
    explanation: `${describe(rule.when)}: ${rule.points} points${counted}.`,
  };
}

function clamp(points: number, most: number): number {
  return Math.min(Math.max(points, 0), most);
}
