import { Field, ID, ObjectType } from "type-graphql";
import { Index } from "typeorm";

import {
  EnumField,
  InstantField,
  IntField,
  ObjectField,
  RefField,
  TextField,
} from "../../database/fields.js";
import { DomainEntity, Fact } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { User } from "../people/user.entity.js";
import "./hand-off.enums.js";
import { Lead } from "./lead.entity.js";
import { RoutingRule } from "./rules/route-facts.js";

@ObjectType({
  description: "Somebody routing looked at, and why they did or did not get the lead.",
})
export class RoutingCandidate {
  @Field(() => RoutingRule, { description: "The rule that named them." })
  rule!: RoutingRule;

  @Field(() => ID, { description: "Their user id, as it was then." })
  userId!: string;

  @Field(() => Boolean, { description: "Whether they could take the lead." })
  eligible!: boolean;

  @Field(() => String, { description: "Why, or why not." })
  reason!: string;
}

@ObjectType({ description: "Where the round robin stood after a decision." })
export class RotationPlace {
  @Field(() => ID, {
    nullable: true,
    description: "Whose turn it was last; null before the first.",
  })
  lastUserId!: string | null;
}

/** Who got a lead and why: always a user or a queue. */
@DomainEntity({
  table: "routing_decision",
  prefix: "routing",
  description: "Who got a lead, by which rule, and who else was looked at.",
})
@Index(["workspaceId", "leadId", "decidedAt", "id"])
@Index(["workspaceId", "chosenUserId", "decidedAt", "id"])
export class RoutingDecision extends Fact {
  @RefField(() => Lead, "The lead.")
  leadId!: string;

  @EnumField(() => RoutingRule, "The rule that decided.")
  rule!: RoutingRule;

  @IntField("Version of the routing rules.")
  ruleVersion!: number;

  @RefField(() => User, "Who got it; null when a queue did.", { nullable: true })
  chosenUserId!: string | null;

  @TextField("The queue that got it; null when somebody did.", { nullable: true })
  queue!: string | null;

  @ObjectField(() => [RoutingCandidate], "Everybody looked at, in order, the chosen one last.")
  candidates!: RoutingCandidate[];

  @ObjectField(() => RotationPlace, "Where the round robin stood afterwards.")
  strategyState!: RotationPlace;

  @InstantField("When it was decided.")
  decidedAt!: Date;
}

export const routingDecisionList = defineList(RoutingDecision, {
  filter: ["rule", "chosenUserId", "decidedAt"],
  order: ["decidedAt"],
  defaultOrder: ["decidedAt", "DESC"],
});
