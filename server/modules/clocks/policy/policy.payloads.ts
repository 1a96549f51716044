import { Field, ObjectType } from "type-graphql";

import { Payload } from "../../../graphql/inputs.js";
import { SlaPolicy } from "./sla-policy.entity.js";

@ObjectType({ description: "Never in the schema itself: what every payload about a policy has." })
abstract class PolicyPayload extends Payload {
  @Field(() => SlaPolicy, { description: "The policy as it is now." })
  policy!: SlaPolicy;
}

@ObjectType({ description: "The policy as made." })
export class SlaPolicyCreatePayload extends PolicyPayload {}

@ObjectType({ description: "The policy as changed." })
export class SlaPolicyUpdatePayload extends PolicyPayload {}
