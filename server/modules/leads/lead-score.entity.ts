import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Index } from "typeorm";

import {
  BooleanField,
  EnumField,
  InstantField,
  IntField,
  ObjectField,
  RefField,
} from "../../database/fields.js";
import { DomainEntity, Fact } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import "./lead.enums.js";
import { Lead } from "./lead.entity.js";
import { FitBand } from "./rules/fit-band.js";
import { ScoreKind } from "./scoring/rules/score-kind.js";
import type { ScoreReason } from "./scoring/rules/score-reason.js";

@ObjectType({ description: "One thing that counted, and the points it came to." })
export class LeadScoreReason implements ScoreReason {
  @Field(() => String, { description: "Id of the rule in its model." })
  ruleId!: string;

  @Field(() => Int, { description: "Version of the rule." })
  ruleVersion!: number;

  @Field(() => String, { description: "Group of the rule; no group gives more than its cap." })
  group!: string;

  @Field(() => Int, { description: "Points the rule gives, before age and caps." })
  raw!: number;

  @Field(() => Float, {
    nullable: true,
    description: "What is left of them by age, 0 to 1; null where nothing ages.",
  })
  decayFactor!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "PREDICTIVE: the learned weight, in log-odds; null where rules are written.",
  })
  weight!: number | null;

  @Field(() => Boolean, { description: "True when a cap or the floor of 0 let less through." })
  capApplied!: boolean;

  @Field(() => Int, { description: "Points that counted; over all reasons they sum to the score." })
  contribution!: number;

  @Field(() => [ID], {
    nullable: true,
    description: "The touches it rests on, newest first, at most 20; null: the lead itself.",
  })
  evidenceIds!: string[] | null;

  @Field(() => String, { description: "The reason in words." })
  explanation!: string;
}

/** What a lead scored at an instant. A new score is a new row, so any past one can be shown. */
@DomainEntity({
  table: "lead_score",
  prefix: "score",
  description: "A score with its reasons, as it was computed at an instant.",
})
@Index(["workspaceId", "leadId", "computedAt", "id"])
export class LeadScore extends Fact {
  @RefField(() => Lead, "Whose score it is.")
  leadId!: string;

  @EnumField(() => ScoreKind, "What it tells.")
  kind!: ScoreKind;

  @IntField("Version of the model of its kind that gave it.")
  modelVersion!: number;

  @BooleanField("Given by a model beside the one in use: kept, and without effect.")
  isShadow!: boolean;

  @IntField("The sum of the reasons' contributions.")
  points!: number;

  @EnumField(() => FitBand, "FIT: the band of the points; null of other kinds.", { nullable: true })
  band!: FitBand | null;

  @IntField("BEHAVIOUR: the level of engagement, 1 most; null of other kinds.", { nullable: true })
  engagement!: number | null;

  @ObjectField(() => [LeadScoreReason], "What counted, in the order it did.")
  reasons!: LeadScoreReason[];

  @InstantField("When it was computed.")
  computedAt!: Date;
}

export const leadScoreList = defineList(LeadScore, {
  filter: ["kind", "modelVersion", "isShadow", "computedAt"],
  order: ["computedAt"],
  defaultOrder: ["computedAt", "DESC"],
});
