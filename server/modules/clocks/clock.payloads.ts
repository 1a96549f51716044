import { Field, ObjectType } from "type-graphql";

import { Payload } from "../../graphql/inputs.js";
import { SlaClock } from "./sla-clock.entity.js";

@ObjectType({ description: "Never in the schema itself: what every payload about a clock has." })
abstract class ClockPayload extends Payload {
  @Field(() => SlaClock, { description: "The clock as it is now." })
  clock!: SlaClock;
}

@ObjectType({ description: "The clock, paused." })
export class SlaClockPausePayload extends ClockPayload {}

@ObjectType({ description: "The clock, running again." })
export class SlaClockResumePayload extends ClockPayload {}

@ObjectType({ description: "The clock, ended." })
export class SlaClockCancelPayload extends ClockPayload {}
