import { Field, Int, ObjectType } from "type-graphql";

import { describeEnum } from "../../../graphql/enums.js";
import { Payload } from "../../../graphql/inputs.js";
import { Touch } from "./touch.entity.js";

export enum TouchOutcome {
  RECORDED = "RECORDED",
  KNOWN = "KNOWN",
  REJECTED = "REJECTED",
}
describeEnum(TouchOutcome, "TouchOutcome", "What became of a touch that was sent.", {
  RECORDED: "It is on record now.",
  KNOWN: "Its key was known: it was on record already.",
  REJECTED: "It was refused; `error` says why.",
});

@ObjectType({ description: "The touch as recorded." })
export class TouchRecordPayload extends Payload {
  @Field(() => Touch, { description: "The touch." })
  touch!: Touch;

  @Field(() => TouchOutcome, { description: "RECORDED, or KNOWN by its key." })
  outcome!: TouchOutcome;
}

@ObjectType({ description: "Why a touch was refused." })
export class TouchError {
  @Field(() => String, { description: "A code as errors have them." })
  code!: string;

  @Field(() => String, { nullable: true, description: "The field that is at fault, if one is." })
  path!: string | null;

  @Field(() => String, { description: "The fault in words." })
  message!: string;
}

@ObjectType({ description: "What became of one touch." })
export class TouchResult {
  @Field(() => TouchOutcome, { description: "What became of it." })
  outcome!: TouchOutcome;

  @Field(() => Touch, { nullable: true, description: "The touch; null for a refused one." })
  touch!: Touch | null;

  @Field(() => TouchError, { nullable: true, description: "Why it was refused." })
  error!: TouchError | null;
}

@ObjectType({ description: "How many touches met which outcome; they add up to those sent." })
export class TouchCounts {
  @Field(() => Int, { description: "On record now." })
  recorded!: number;

  @Field(() => Int, { description: "On record already." })
  known!: number;

  @Field(() => Int, { description: "Refused." })
  rejected!: number;
}

@ObjectType({ description: "What became of the touches." })
export class TouchRecordManyPayload extends Payload {
  @Field(() => [TouchResult], { description: "One for each touch, in the order sent." })
  results!: TouchResult[];

  @Field(() => TouchCounts, { description: "Their sum." })
  counts!: TouchCounts;
}
