import { compareRecords } from "../rules/identity/compare-records.js";
import { explain } from "../rules/identity/explain.js";
import { hasStrongKey } from "../rules/identity/lead-record.js";
import { bandOf, type MatchBand } from "../rules/identity/match-band.js";
import type { MatchModel, MatchRecord } from "../rules/identity/match-model.js";
import { probabilityOf, scorePair, type PairScore } from "../rules/identity/score-pair.js";
import type { DuplicateEvidence } from "./duplicate-case.entity.js";

export type Judgement = PairScore & { readonly band: MatchBand };

/** What a model makes of two people. */
export function judgePair(model: MatchModel, left: MatchRecord, right: MatchRecord): Judgement {
  const score = scorePair(model, compareRecords(model.attributes, left, right));
  return { ...score, band: bandOf(model, score.bits, hasStrongKey(left, right)) };
}

/** A judgement as rows and payloads hold it. */
export type JudgementColumns = {
  readonly score: string;
  readonly probability: string;
  readonly band: MatchBand;
  readonly evidence: DuplicateEvidence[];
};

export function judgementColumns({ bits, band, evidence }: Judgement): JudgementColumns {
  return {
    score: bits.toFixed(2),
    probability: probabilityOf(bits).toFixed(4),
    band,
    evidence: evidence.map((each) => ({
      attribute: each.attribute,
      level: each.level,
      bits: each.bits.toFixed(2),
      explanation: explain(each),
    })),
  };
}
