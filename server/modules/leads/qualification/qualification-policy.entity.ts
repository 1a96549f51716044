import { Field, ID, ObjectType } from "type-graphql";
import { Index } from "typeorm";

import {
  EnumField,
  IntField,
  MoneyField,
  ObjectField,
  RefField,
  TextField,
} from "../../../database/fields.js";
import { DomainEntity, Fact } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { User } from "../../people/user.entity.js";
import "../qualification.enums.js";
import { QualificationFramework } from "../rules/frameworks.js";

@ObjectType({ description: "A framework that leads of a source are qualified by." })
export class QualificationSourceFramework {
  @Field(() => ID, { description: "Id of the lead source." })
  sourceId!: string;

  @Field(() => QualificationFramework, { description: "The framework." })
  framework!: QualificationFramework;
}

/** A revision is never changed, so that an old verdict can always be explained; the latest one counts. */
@DomainEntity({
  table: "qualification_policy",
  prefix: "qualpolicy",
  description: "What sales and marketing agreed makes a likely prospect, as of one revision.",
})
@Index(["workspaceId", "revision"], { unique: true })
@Index(["workspaceId", "revision", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class QualificationPolicy extends Fact {
  @IntField("Counts up; what verdicts name.")
  revision!: number;

  @MoneyField("A budget that reaches this much is within reach.")
  budgetFloor!: string;

  budgetFloorCurrency!: string;

  @IntField("Whoever buys within so many days is not too early.")
  horizonDays!: number;

  @EnumField(() => QualificationFramework, "The framework for leads whose source demands none.")
  defaultFramework!: QualificationFramework;

  @ObjectField(() => [QualificationSourceFramework], "Sources that demand a framework.")
  sourceFrameworks!: QualificationSourceFramework[];

  @TextField("Why it was changed.", { nullable: true })
  note!: string | null;

  @RefField(() => User, "Who changed it; null for a program.", { nullable: true })
  decidedById!: string | null;
}

export const qualificationPolicyList = defineList(QualificationPolicy, {
  filter: ["revision", "createdAt"],
  order: ["revision"],
  defaultOrder: ["revision", "DESC"],
});
