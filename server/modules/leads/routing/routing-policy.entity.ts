import { Field, ID, Int, ObjectType } from "type-graphql";
import { Index } from "typeorm";

import { IntField, ObjectField, RefField, TextField } from "../../../database/fields.js";
import { DomainEntity, Fact } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { Department } from "../../people/department.js";
import { User } from "../../people/user.entity.js";
import { PoolHours, PoolStrategy, RoutingRule } from "../rules/route-facts.js";
import { LeadArea } from "./lead-area.js";
import "./routing.enums.js";

@ObjectType({ description: "One of the rules, which are tried in order." })
export class RoutingStep {
  @Field(() => RoutingRule, { description: "The rule." })
  rule!: RoutingRule;

  @Field(() => Int, {
    nullable: true,
    description: "Of PERSON_OWNER: how many days somebody still knows a person.",
  })
  withinDays!: number | null;

  @Field(() => ID, {
    nullable: true,
    description: "Of POOL: which; null is the house's own, all of sales' staff in turn.",
  })
  poolId!: string | null;
}

@ObjectType({ description: "A territory as a version of the rules holds it." })
export class RoutingPolicyTerritory extends LeadArea {
  @Field(() => ID, { description: "Its id." })
  territoryId!: string;

  @Field(() => String, { description: "Its name then." })
  name!: string;

  @Field(() => Int, { description: "Of two as specific, the higher goes first." })
  priority!: number;

  @Field(() => [ID], { description: "Who worked it, in the order asked." })
  ownerIds!: string[];

  @Field(() => ID, { nullable: true, description: "Or the pool that did." })
  poolId!: string | null;
}

@ObjectType({ description: "A member of a pool as a version of the rules holds it." })
export class RoutingPolicyMember {
  @Field(() => ID, { description: "Their user id." })
  userId!: string;

  @Field(() => Int, { description: "Their share beside the others'." })
  weight!: number;

  @Field(() => LeadArea, { nullable: true, description: "Leads they were asked for first." })
  preferred!: LeadArea | null;
}

@ObjectType({ description: "A pool as a version of the rules holds it." })
export class RoutingPolicyPool {
  @Field(() => ID, { description: "Its id." })
  poolId!: string;

  @Field(() => String, { description: "Its name then." })
  name!: string;

  @Field(() => PoolStrategy, { description: "How they shared." })
  strategy!: PoolStrategy;

  @Field(() => PoolHours, {
    nullable: true,
    description: "What working hours meant to it; null in versions before pools knew any: IGNORE.",
  })
  hours!: PoolHours | null;

  @Field(() => Department, { nullable: true, description: "All its staff." })
  department!: Department | null;

  @Field(() => ID, { nullable: true, description: "Or all in this team." })
  teamId!: string | null;

  @Field(() => [RoutingPolicyMember], { description: "Or these; empty for the others." })
  members!: RoutingPolicyMember[];
}

/** Written whole with every change of a pool, a territory or the steps, so that a decision can be explained. */
@DomainEntity({
  table: "routing_policy",
  prefix: "routingpolicy",
  description: "A version of the rules leads are routed by; the latest is in force.",
})
@Index(["workspaceId", "policyVersion"], { unique: true })
@Index(["workspaceId", "policyVersion", "id"])
export class RoutingPolicy extends Fact {
  @IntField("Counts up; what decisions name.")
  policyVersion!: number;

  @ObjectField(() => [RoutingStep], "The rules, in the order tried.")
  steps!: RoutingStep[];

  @ObjectField(() => [RoutingPolicyTerritory], "The territories in use then.")
  territories!: RoutingPolicyTerritory[];

  @ObjectField(() => [RoutingPolicyPool], "The pools in use then.")
  pools!: RoutingPolicyPool[];

  @TextField("The queue for what nobody could take.")
  fallbackQueue!: string;

  @RefField(() => User, "Who made it; null for the server.", { nullable: true })
  madeById!: string | null;
}

export const routingPolicyList = defineList(RoutingPolicy, {
  filter: ["id", "policyVersion"],
  order: ["policyVersion"],
  defaultOrder: ["policyVersion", "DESC"],
});
