import { Field, Int, ObjectType } from "type-graphql";
import { Index } from "typeorm";

import {
  BooleanField,
  EnumField,
  IntField,
  ObjectField,
  RefField,
  TextField,
} from "../../../database/fields.js";
import { DomainEntity, Fact, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { BusinessCalendar } from "../calendar/business-calendar.entity.js";
import "../clocks.enums.js";
import { EscalationAction, SlaFact, SlaMetric } from "../rules/sla.js";

@ObjectType({ description: "Something that must hold for a policy to apply." })
export class SlaPolicyCondition {
  @Field(() => SlaFact, { description: "What is looked at." })
  fact!: SlaFact;

  @Field(() => String, { description: "What it must be, when the clock starts." })
  is!: string;
}

@ObjectType({ description: "What is done at a share of the target." })
export class SlaEscalation {
  @Field(() => Int, { description: "The share in percent; 100 is when it comes due." })
  atPct!: number;

  @Field(() => EscalationAction, { description: "What is done." })
  action!: EscalationAction;
}

@ObjectType({ description: "Until when something is owed, and what happens if it is not done." })
export class SlaTerms {
  @Field(() => [SlaPolicyCondition], {
    description: "All must hold; of several policies the one with most conditions applies.",
  })
  filter!: SlaPolicyCondition[];

  @Field(() => Int, { description: "Open minutes until it is due." })
  targetBusinessMinutes!: number;

  @Field(() => [Int], { description: "Shares of the target, in percent, at which it warns." })
  warnAtPct!: number[];

  @Field(() => [SlaEscalation], { description: "What is done about it, and when." })
  escalation!: SlaEscalation[];
}

@DomainEntity({
  table: "sla_policy",
  prefix: "slapolicy",
  description: "What both sides agreed is done by when.",
})
@Index(["workspaceId", "name"], { unique: true })
@Index(["workspaceId", "name", "id"])
@Index(["workspaceId", "metric", "name", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class SlaPolicy extends Row {
  @TextField("Name, unique in the workspace.")
  name!: string;

  @EnumField(() => SlaMetric, "What is owed.")
  metric!: SlaMetric;

  @BooleanField("False: no clock starts by it any more.")
  active!: boolean;

  @RefField(() => BusinessCalendar, "What time is counted by; null: the default calendar.", {
    nullable: true,
  })
  calendarId!: string | null;

  @ObjectField(() => SlaTerms, "Its terms as they are now.")
  terms!: SlaTerms;

  @IntField("Counts up with each change of the terms.")
  termsVersion!: number;
}

/** Kept for clocks that started by it. */
@DomainEntity({
  table: "sla_policy_version",
  prefix: "slapolicyversion",
  description: "A policy's terms as they were from one change to the next.",
})
@Index(["workspaceId", "policyId", "termsVersion"], { unique: true })
@Index(["workspaceId", "policyId", "createdAt", "id"])
export class SlaPolicyVersion extends Fact {
  @RefField(() => SlaPolicy, "The policy.")
  policyId!: string;

  @IntField("Which of its terms these are.")
  termsVersion!: number;

  @ObjectField(() => SlaTerms, "The terms.")
  terms!: SlaTerms;
}

export const slaPolicyList = defineList(SlaPolicy, {
  filter: ["id", "name", "metric", "createdAt"],
  order: ["name", "createdAt"],
  defaultOrder: ["name", "ASC"],
});

export const slaPolicyVersionList = defineList(SlaPolicyVersion, {
  filter: ["termsVersion", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
