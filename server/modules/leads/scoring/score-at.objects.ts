import { Field, ID, Int, ObjectType } from "type-graphql";

import { DateTimeScalar } from "../../../graphql/scalars.js";
import { LeadScoreReason } from "../lead-score.entity.js";
import { Lead } from "../lead.entity.js";
import { FitBand } from "../rules/fit-band.js";
import { MatrixCell, type Engagement } from "./rules/matrix.js";
import { ScoreKind } from "./rules/score-kind.js";

@ObjectType({ description: "A score as it is or was, computed when asked for." })
export class ScoreAt {
  @Field(() => ScoreKind, { description: "What it tells." })
  kind!: ScoreKind;

  @Field(() => ID, { description: "The model that gives it." })
  modelId!: string;

  @Field(() => Int, { description: "The version of that model." })
  modelVersion!: number;

  @Field(() => Int, { description: "The sum of the reasons' contributions." })
  points!: number;

  @Field(() => FitBand, { nullable: true, description: "FIT: the band of the points." })
  band!: FitBand | null;

  @Field(() => Int, { nullable: true, description: "BEHAVIOUR: engagement by the line then." })
  engagement!: Engagement | null;

  @Field(() => [LeadScoreReason], { description: "What counted, in the order it did." })
  reasons!: LeadScoreReason[];
}

@ObjectType({ description: "What a lead scored at an instant." })
export class LeadScoresAt {
  @Field(() => Lead, { description: "The lead." })
  lead!: Lead;

  @Field(() => DateTimeScalar, {
    description: "The instant: what was on record by then counts, and nothing recorded later.",
  })
  at!: Date;

  @Field(() => [ScoreAt], { description: "A score of each kind there was a model for." })
  scores!: ScoreAt[];

  @Field(() => MatrixCell, {
    nullable: true,
    description: "Fit and engagement in one; null where one model was asked alone.",
  })
  matrixCell!: MatrixCell | null;
}
