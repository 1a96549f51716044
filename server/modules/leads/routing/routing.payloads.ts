import { Field, Int, ObjectType } from "type-graphql";

import { Payload } from "../../../graphql/inputs.js";
import { User } from "../../people/user.entity.js";
import { HandOff } from "../hand-off.entity.js";
import { Lead } from "../lead.entity.js";
import {
  RoutingCandidate,
  RoutingCandidateCount,
  RoutingDecision,
} from "../routing-decision.entity.js";
import { RoutingRule } from "../rules/route-facts.js";
import { RoutingPolicy } from "./routing-policy.entity.js";
import { RoutingPool } from "./routing-pool.entity.js";
import { Territory } from "./territory.entity.js";

@ObjectType({ description: "Who would get a lead, and why." })
export class LeadRoutePreview {
  @Field(() => RoutingRule, { description: "The rule that would decide." })
  rule!: RoutingRule;

  @Field(() => Int, { description: "Version of the rules." })
  ruleVersion!: number;

  @Field(() => User, { nullable: true, description: "Who would get it; null when a queue would." })
  chosenUser!: User | null;

  @Field(() => String, { nullable: true, description: "The queue that would get it." })
  queue!: string | null;

  @Field(() => Territory, { nullable: true, description: "The territory by which, if one." })
  territory!: Territory | null;

  @Field(() => RoutingPool, { nullable: true, description: "The pool that would give it, if one." })
  pool!: RoutingPool | null;

  @Field(() => [RoutingCandidate], {
    description: "Those looked at, in order, the chosen one last; at most 12 of a large pool.",
  })
  candidates!: RoutingCandidate[];

  @Field(() => [RoutingCandidateCount], { description: "The rest of a large pool, counted." })
  others!: RoutingCandidateCount[];
}

@ObjectType({ description: "Never in the schema itself: what a change of the rules makes." })
abstract class RoutingPayload extends Payload {
  @Field(() => RoutingPolicy, { description: "The version of the rules this made." })
  policy!: RoutingPolicy;
}

@ObjectType({ description: "The rules now in force." })
export class RoutingPolicySetPayload extends RoutingPayload {}

@ObjectType({ description: "The pool as made." })
export class RoutingPoolCreatePayload extends RoutingPayload {
  @Field(() => RoutingPool, { description: "The pool." })
  pool!: RoutingPool;
}

@ObjectType({ description: "The pool as changed." })
export class RoutingPoolUpdatePayload extends RoutingPayload {
  @Field(() => RoutingPool, { description: "The pool." })
  pool!: RoutingPool;
}

@ObjectType({ description: "The pool as retired." })
export class RoutingPoolRetirePayload extends RoutingPayload {
  @Field(() => RoutingPool, { description: "The pool." })
  pool!: RoutingPool;
}

@ObjectType({ description: "The territory as made." })
export class TerritoryCreatePayload extends RoutingPayload {
  @Field(() => Territory, { description: "The territory." })
  territory!: Territory;
}

@ObjectType({ description: "The territory as changed." })
export class TerritoryUpdatePayload extends RoutingPayload {
  @Field(() => Territory, { description: "The territory." })
  territory!: Territory;
}

@ObjectType({ description: "The territory as retired." })
export class TerritoryRetirePayload extends RoutingPayload {
  @Field(() => Territory, { description: "The territory." })
  territory!: Territory;
}

@ObjectType({ description: "Why a lead was not routed again." })
export class LeadRerouteError {
  @Field(() => String, { description: "Stable code, such as `NOT_FOUND`." })
  code!: string;

  @Field(() => String, { description: "Why, in words." })
  message!: string;
}

@ObjectType({ description: "What became of one lead." })
export class LeadRerouteResult {
  @Field(() => Lead, {
    nullable: true,
    description: "The lead as it is now; null if there is none.",
  })
  lead!: Lead | null;

  @Field(() => RoutingDecision, { nullable: true, description: "Who has it now and why." })
  routing!: RoutingDecision | null;

  @Field(() => HandOff, {
    nullable: true,
    description: "The new hand-off of a lead that waits for an answer and has changed hands.",
  })
  handOff!: HandOff | null;

  @Field(() => LeadRerouteError, { nullable: true, description: "Why not, if not." })
  error!: LeadRerouteError | null;
}

@ObjectType({ description: "What became of each." })
export class LeadRerouteManyPayload extends Payload {
  @Field(() => [LeadRerouteResult], {
    description: "One for each of `leadIds` in their order, or for each lead of the account.",
  })
  results!: LeadRerouteResult[];
}
