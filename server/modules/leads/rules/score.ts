import type { ScoreReason } from "../scoring/rules/score-reason.js";
import { Tally } from "../scoring/rules/tally.js";
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

/**
 * `fit = clamp(Σ_g min(cap_g, Σ_{r∈g} w_r·match_r), 0, cap)`, in the order of the model: whoever comes
 * when a cap is full contributes nothing and says so.
 */
export function scoreFit(facts: FitFacts, model: FitModel): FitScore {
  const matching = model.rules.filter((rule) => isMet(rule.when, facts));
  const tally = startTally(model);
  const reasons = matching.map((rule) => reasonOf(rule, tally));
  const open = model.rules.filter((rule) => facts[rule.when.fact] === null && rule.points > 0);
  const { points } = tally;
  const band = bandOf(points, pointsOf([...matching, ...open], model));
  return { points, band, modelVersion: model.version, reasons };
}

function pointsOf(rules: readonly FitRule[], model: FitModel): number {
  const tally = startTally(model);
  for (const rule of rules) tally.add(rule.group, rule.points);
  return tally.points;
}

function startTally({ groups, capPoints }: FitModel): Tally {
  return new Tally({ groups, capPoints, floorPoints: 0 });
}

function reasonOf(rule: FitRule, tally: Tally): ScoreReason {
  const { contribution, capApplied } = tally.add(rule.group, rule.points);
  const counted = capApplied ? `, of which ${contribution} count under a cap` : "";
  return {
    ruleId: rule.id,
    ruleVersion: rule.version,
    group: rule.group,
    raw: rule.points,
    decayFactor: null,
    weight: null,
    capApplied,
    contribution,
    evidenceIds: null,
    explanation: `${describe(rule.when)}: ${rule.points} points${counted}.`,
  };
}
