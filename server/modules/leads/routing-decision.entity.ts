import { Field, Float, ID, Int, ObjectType } from "type-graphql";
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
import { Lead } from "./lead.entity.js";
import "./routing/routing.enums.js";
import { RoutingPool } from "./routing/routing-pool.entity.js";
import { Territory } from "./routing/territory.entity.js";
import { Obstacle, RoutingRule } from "./rules/route-facts.js";

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

  @Field(() => Obstacle, {
    nullable: true,
    description: "Why not; null for whoever got it, and in decisions made before it was kept.",
  })
  obstacle!: Obstacle | null;

  @Field(() => String, { description: "Why, or why not, in words." })
  reason!: string;
}

@ObjectType({ description: "More people routing looked at, counted by what kept them." })
export class RoutingCandidateCount {
  @Field(() => RoutingRule, { description: "The rule that named them." })
  rule!: RoutingRule;

  @Field(() => Obstacle, { description: "Why none of them got the lead." })
  obstacle!: Obstacle;

  @Field(() => Int, { description: "How many they were." })
  count!: number;
}

@ObjectType({ description: "What a weighted pool owed somebody after a decision." })
export class RoutingCredit {
  @Field(() => ID, { description: "Their user id." })
  userId!: string;

  @Field(() => Float, { description: "In leads: their share so far, less what they got." })
  credit!: number;
}

@ObjectType({ description: "Where a pool stood after a decision; empty if no turn was taken." })
export class RotationPlace {
  @Field(() => ID, {
    nullable: true,
    description: "Whose turn it was last; null before the first.",
  })
  lastUserId!: string | null;

  @Field(() => [RoutingCredit], {
    nullable: true,
    description: "Of a weighted pool: what it owes the candidates named here.",
  })
  credits!: RoutingCredit[] | null;
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

  @RefField(() => Territory, "The territory by which they got it, if one.", { nullable: true })
  territoryId!: string | null;

  @RefField(() => RoutingPool, "The pool that gave it, if one with a name.", { nullable: true })
  poolId!: string | null;

  @IntField("Version of the rules: `routingPolicies` holds them all.")
  ruleVersion!: number;

  @RefField(() => User, "Who got it; null when a queue did.", { nullable: true })
  chosenUserId!: string | null;

  @TextField("The queue that got it; null when somebody did.", { nullable: true })
  queue!: string | null;

  @ObjectField(
    () => [RoutingCandidate],
    "Those looked at, in order, the chosen one last; at most 12 of a large pool.",
  )
  candidates!: RoutingCandidate[];

  @ObjectField(() => [RoutingCandidateCount], "The rest of a large pool, counted.")
  others!: RoutingCandidateCount[];

  @ObjectField(() => RotationPlace, "Where the pool stood afterwards.")
  strategyState!: RotationPlace;

  @InstantField("When it was decided.")
  decidedAt!: Date;
}

export const routingDecisionList = defineList(RoutingDecision, {
  filter: ["rule", "chosenUserId", "decidedAt"],
  order: ["decidedAt"],
  defaultOrder: ["decidedAt", "DESC"],
});
