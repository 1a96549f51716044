import { AppError } from "../../../errors.js";
import { uuidOf } from "../../../ids.js";
import type { FitBand } from "../rules/fit-band.js";
import type { FitFacts } from "../rules/fit-facts.js";
import type { FitModel, FitRule } from "../rules/fit-model.js";
import { scoreFit } from "../rules/score.js";
import { scoreBehaviour } from "./rules/behaviour.js";
import type { BehaviourModel, BehaviourRule, ScoredTouch } from "./rules/behaviour-model.js";
import type { LeadPlace, ModelPlace } from "./rules/choose-model.js";
import type { FieldValues } from "./rules/encode.js";
import type { LearnedModel } from "./rules/learned-model.js";
import type { ScoreModelStatus } from "./rules/model-machine.js";
import { predict } from "./rules/predict.js";
import { readCondition, readDecay } from "./rules/read-rule.js";
import { ScoreKind } from "./rules/score-kind.js";
import type { ScoreReason } from "./rules/score-reason.js";
import type { ScoreModel } from "./score-model.entity.js";
import type { ScoreModelRule } from "./score-model.objects.js";

/** A model in the form that scores are computed from. */
export type Scorer = ModelPlace & {
  readonly id: string;
  readonly version: number;
  readonly status: ScoreModelStatus;
} & (
    | { readonly kind: ScoreKind.FIT; readonly model: FitModel }
    | { readonly kind: ScoreKind.BEHAVIOUR; readonly model: BehaviourModel }
    | { readonly kind: ScoreKind.PREDICTIVE; readonly model: LearnedModel }
  );

/** All that is known of a lead at an instant. */
export type KnownLead = LeadPlace & {
  readonly fit: FitFacts;
  readonly touches: readonly ScoredTouch[];
  /** Empty where no model that learns is asked. */
  readonly values: FieldValues;
};

export type Scored = {
  readonly kind: ScoreKind;
  readonly modelVersion: number;
  readonly points: number;
  /** What leads are ranked by in a back-test: the points, unrounded where there is more to know. */
  readonly rank: number;
  readonly band: FitBand | null;
  readonly reasons: readonly ScoreReason[];
  /** The UTC day it may be another on by itself. */
  readonly changesOnDay: number | null;
};

/** One score of one lead on one day. Pure: what is known and the model decide it. */
export function scoreBy(scorer: Scorer, lead: KnownLead, today: number): Scored {
  const { kind, version: modelVersion } = scorer;
  switch (scorer.kind) {
    case ScoreKind.FIT: {
      const { points, band, reasons } = scoreFit(lead.fit, scorer.model);
      return { kind, modelVersion, points, rank: points, band, reasons, changesOnDay: null };
    }
    case ScoreKind.BEHAVIOUR: {
      const { points, reasons, changesOnDay } = scoreBehaviour(lead.touches, scorer.model, today);
      return { kind, modelVersion, points, rank: points, band: null, reasons, changesOnDay };
    }
    case ScoreKind.PREDICTIVE: {
      const { points, chance, reasons } = predict(scorer.model, lead.values, modelVersion);
      return { kind, modelVersion, points, rank: chance, band: null, reasons, changesOnDay: null };
    }
  }
}

/** What a row says, read into rules. Null: a model that has not learned yet scores nobody. */
export function scorerOf(row: ScoreModel): Scorer | null {
  const { id, kind, modelVersion: version, status, productLine, teamId, capPoints, groups } = row;
  const about = { id, version, status, productLine, teamId };
  switch (kind) {
    case ScoreKind.FIT: {
      const rules = row.rules.flatMap(fitRuleOf);
      return { ...about, kind, model: { version, capPoints, groups, rules } };
    }
    case ScoreKind.BEHAVIOUR: {
      const rules = row.rules.flatMap(behaviourRuleOf);
      return { ...about, kind, model: { version, capPoints, groups, rules } };
    }
    case ScoreKind.PREDICTIVE:
      return row.weights === null ? null : { ...about, kind, model: row.weights };
  }
}

/** A model that somebody asks for by name. TRANSITION_GUARD for one that has not learned yet. */
export function mustScore(row: ScoreModel): Scorer {
  const scorer = scorerOf(row);
  if (scorer !== null) return scorer;
  const data = { from: row.status, to: row.status, guard: "sound" };
  throw new AppError("TRANSITION_GUARD", "This model has not learned yet.", data);
}

/** A rule that cannot be read was refused when it was written: see model-problems.ts. */
function fitRuleOf({ id, version, group, points, when }: ScoreModelRule): FitRule[] {
  const read = readCondition(when);
  return read.ok ? [{ id, version, group, points, when: read.value }] : [];
}

function behaviourRuleOf(rule: ScoreModelRule): BehaviourRule[] {
  const { id, version, group, points, touch, dailyCapPoints } = rule;
  const decay = readDecay(rule.decay);
  if (touch === null || !decay.ok) return [];
  const match = { ...touch, campaignIds: touch.campaignIds.map(uuidOf) };
  return [{ id, version, group, points, dailyCapPoints, touch: match, decay: decay.value }];
}
