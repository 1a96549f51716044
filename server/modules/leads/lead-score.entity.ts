import { Field, Int, ObjectType } from "type-graphql";
import { Index } from "typeorm";

import { EnumField, InstantField, IntField, ObjectField, RefField } from "../../database/fields.js";
import { DomainEntity, Fact } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import "./lead.enums.js";
import { Lead } from "./lead.entity.js";
import { FitBand } from "./rules/fit-band.js";

@ObjectType({ description: "One rule that matched, and the points that counted." })
export class LeadScoreReason {
  @Field(() => String, { description: "Id of the rule in its model." })
  ruleId!: string;

  @Field(() => Int, { description: "Version of the rule." })
  ruleVersion!: number;

  @Field(() => String, { description: "Group of the rule; no group gives more than its cap." })
  group!: string;

  @Field(() => Int, { description: "Points the rule gives." })
  raw!: number;

  @Field(() => Boolean, { description: "True when a cap or the floor of 0 let less through." })
  capApplied!: boolean;

  @Field(() => Int, { description: "Points that counted; over all reasons they sum to the score." })
  contribution!: number;

  @Field(() => String, { description: "The rule in words." })
  explanation!: string;
}

/** What a lead scored at an instant. A new score is a new row, so any past one can be shown. */
@DomainEntity({
  table: "lead_score",
  prefix: "score",
  description: "A fit score with its reasons, as it was computed at an instant.",
})
@Index(["workspaceId", "leadId", "computedAt", "id"])
export class LeadScore extends Fact {
  @RefField(() => Lead, "Whose score it is.")
  leadId!: string;

  @IntField("Version of the model that gave it.")
  modelVersion!: number;

  @IntField("Fit, 0 to 100 points: the sum of the reasons' contributions.")
  points!: number;

  @EnumField(() => FitBand, "Band of the points.")
  band!: FitBand;

  @ObjectField(() => [LeadScoreReason], "The rules that matched, in the model's order.")
  reasons!: LeadScoreReason[];

  @InstantField("When it was computed.")
  computedAt!: Date;
}

export const leadScoreList = defineList(LeadScore, {
  filter: ["modelVersion", "computedAt"],
  order: ["computedAt"],
  defaultOrder: ["computedAt", "DESC"],
});
