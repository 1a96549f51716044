import { Field, ObjectType } from "type-graphql";
import { Index } from "typeorm";

import {
  DecimalField,
  EnumField,
  InstantField,
  IntField,
  ObjectField,
  RefField,
  TextField,
} from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { DecimalScalar } from "../../../graphql/scalars.js";
import { defineList } from "../../../reader/list.js";
import { User } from "../../people/user.entity.js";
import { Lead } from "../lead.entity.js";
import { DuplicateState } from "../rules/identity/duplicate-ruling.js";
import { MatchBand } from "../rules/identity/match-band.js";
import { MatchLevel } from "../rules/identity/match-model.js";
import "./duplicate.enums.js";

/** No values: what was compared has one home, the leads. */
@ObjectType({ description: "What one attribute says about two leads being one person." })
export class DuplicateEvidence {
  @Field(() => String, { description: "The attribute, such as `familyName`; `prior` begins." })
  attribute!: string;

  @Field(() => MatchLevel, { nullable: true, description: "How near the two are; null for prior." })
  level!: MatchLevel | null;

  @Field(() => DecimalScalar, {
    description: "Bits it adds, below 0 when it speaks against; over all evidence the score.",
  })
  bits!: string;

  @Field(() => String, { description: "The same in words." })
  explanation!: string;
}

/** Two leads that may be one person. A pair has one case for ever, so a decision is remembered. */
@DomainEntity({
  table: "duplicate_case",
  prefix: "duplicate",
  description: "Two leads that may be one person, why, and what was decided.",
})
@Index(["workspaceId", "olderId", "newerId"], { unique: true })
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "score", "id"])
@Index(["workspaceId", "state", "score", "id"])
@Index(["workspaceId", "band", "score", "id"])
@Index(["workspaceId", "olderId", "score", "id"])
@Index(["workspaceId", "newerId", "score", "id"])
export class DuplicateCase extends Row {
  @RefField(() => Lead, "The lead that was there first.")
  olderId!: string;

  @RefField(() => Lead, "The lead that came later.")
  newerId!: string;

  @DecimalField("In bits: 0 is even odds that they are one person, 10 is a thousand to one.")
  score!: string;

  @DecimalField("The chance that they are one person, 0 to 1, which the score stands for.")
  probability!: string;

  @ObjectField(() => [DuplicateEvidence], "What speaks for and against; its bits sum to the score.")
  evidence!: DuplicateEvidence[];

  @EnumField(() => MatchBand, "What the score calls for.")
  band!: MatchBand;

  @IntField("Version of the model that gave the score; see `duplicateModels`.")
  modelVersion!: number;

  @EnumField(() => DuplicateState, "Where it stands.", { state: true })
  state!: DuplicateState;

  @RefField(() => User, "Who decided; null for the server and while nobody has.", {
    nullable: true,
  })
  decidedById!: string | null;

  @InstantField("When it was decided.", { nullable: true })
  decidedAt!: Date | null;

  @DecimalField("The score it was decided at; asked again only far above it.", { nullable: true })
  decidedScore!: string | null;

  @TextField("Why, in the words of whoever decided.", { nullable: true })
  note!: string | null;

  @RefField(() => DuplicateCase, "The decision this one follows from, made before a merge.", {
    nullable: true,
  })
  inheritedFromId!: string | null;
}

export const duplicateCaseList = defineList(DuplicateCase, {
  filter: ["id", "state", "band", "olderId", "newerId", "score", "createdAt"],
  order: ["score", "createdAt"],
  defaultOrder: ["score", "DESC"],
});
