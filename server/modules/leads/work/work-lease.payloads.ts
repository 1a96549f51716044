import { Extensions, Field, ObjectType } from "type-graphql";

import { ONE_FOR_EACH_ROW } from "../../../graphql/cost.js";
import { Payload } from "../../../graphql/inputs.js";
import { Lead } from "../lead.entity.js";
import { WorkLease } from "./work-lease.entity.js";

@ObjectType({ description: "The leads that were free and match, each with its lease." })
export class LeadLeasePayload extends Payload {
  @Extensions(ONE_FOR_EACH_ROW)
  @Field(() => [WorkLease], {
    description: "In the order asked for; fewer while others hold some, none when none is free.",
  })
  leases!: WorkLease[];

  @Extensions(ONE_FOR_EACH_ROW)
  @Field(() => [Lead], { description: "The leads themselves, in the same order." })
  leads!: Lead[];
}

@ObjectType({ description: "Never in the schema itself: a lease as it is now." })
abstract class LeasePayload extends Payload {
  @Field(() => WorkLease, { description: "The lease as it is now." })
  lease!: WorkLease;
}

@ObjectType({ description: "The lease with its new end." })
export class LeaseExtendPayload extends LeasePayload {}

@ObjectType({ description: "The lease as completed." })
export class LeaseCompletePayload extends LeasePayload {}

@ObjectType({ description: "The lease as given back." })
export class LeaseReleasePayload extends LeasePayload {}
