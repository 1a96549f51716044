import { Field, Float, ObjectType } from "type-graphql";
import { Index } from "typeorm";

import {
  BooleanField,
  EnumField,
  IntField,
  ObjectField,
  RatioField,
} from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { describeEnum } from "../../../graphql/enums.js";
import { defineList } from "../../../reader/list.js";
import { MatchLevel } from "../rules/identity/match-model.js";
import "./duplicate.enums.js";

export enum DuplicateModelOrigin {
  SHIPPED = "SHIPPED",
  ESTIMATED = "ESTIMATED",
}
describeEnum(DuplicateModelOrigin, "DuplicateModelOrigin", "Where a model's weights are from.", {
  SHIPPED: "They came with the server.",
  ESTIMATED: "They were estimated from the workspace's own leads.",
});

@ObjectType({ description: "How often a level is met." })
export class DuplicateModelLevel {
  @Field(() => MatchLevel, { description: "The level." })
  level!: MatchLevel;

  @Field(() => Float, { description: "Its share among pairs that are one person." })
  m!: number;

  @Field(() => Float, { description: "Its share among pairs that are two." })
  u!: number;
}

@ObjectType({ description: "What one attribute's levels tell." })
export class DuplicateModelAttribute {
  @Field(() => String, { description: "The attribute, such as `familyName`." })
  attribute!: string;

  @Field(() => [DuplicateModelLevel], { description: "Its levels, nearest first." })
  levels!: DuplicateModelLevel[];
}

/** Weights as data. A version is never changed, so that an old score can always be explained. */
@DomainEntity({
  table: "duplicate_model",
  prefix: "duplicatemodel",
  description: "Weights by which two leads are compared (Fellegi and Sunter).",
})
@Index(["workspaceId", "modelVersion"], { unique: true })
@Index(["workspaceId", "modelVersion", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class DuplicateModel extends Row {
  @IntField("Counts up; what cases name.")
  modelVersion!: number;

  @EnumField(() => DuplicateModelOrigin, "Where the weights are from.")
  origin!: DuplicateModelOrigin;

  @BooleanField("The one new scores are given by.")
  inUse!: boolean;

  @RatioField("Share of the pairs compared that are one person.")
  prior!: number;

  @RatioField("From this score on somebody should look.")
  reviewBits!: number;

  @RatioField("From this score on an exact key decides.")
  autoBits!: number;

  @ObjectField(() => [DuplicateModelAttribute], "What each attribute's levels tell.")
  attributes!: DuplicateModelAttribute[];

  @IntField("How many pairs it was estimated from; null for one that came with the server.", {
    nullable: true,
  })
  samplePairs!: number | null;
}

export const duplicateModelList = defineList(DuplicateModel, {
  filter: ["id", "modelVersion", "createdAt"],
  order: ["modelVersion", "createdAt"],
  defaultOrder: ["modelVersion", "DESC"],
});
