import { Field, ObjectType } from "type-graphql";

import { Payload } from "../../graphql/inputs.js";
import { Competitor } from "./competitor.entity.js";
import { IntelObservation } from "./observation.entity.js";

@ObjectType({ description: "The competitor as made known." })
export class CompetitorCreatePayload extends Payload {
  @Field(() => Competitor, { description: "The competitor." })
  competitor!: Competitor;
}

@ObjectType({ description: "The competitor as changed." })
export class CompetitorUpdatePayload extends Payload {
  @Field(() => Competitor, { description: "The competitor." })
  competitor!: Competitor;
}

@ObjectType({ description: "The observation as recorded." })
export class IntelObservePayload extends Payload {
  @Field(() => IntelObservation, { description: "The observation." })
  observation!: IntelObservation;
}

@ObjectType({ description: "The observation as weighed." })
export class IntelTriagePayload extends Payload {
  @Field(() => IntelObservation, { description: "The observation." })
  observation!: IntelObservation;
}

@ObjectType({ description: "The observation as rejected." })
export class IntelRejectPayload extends Payload {
  @Field(() => IntelObservation, { description: "The observation." })
  observation!: IntelObservation;
}
