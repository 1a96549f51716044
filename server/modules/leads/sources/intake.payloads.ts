import { Field, Int, ObjectType } from "type-graphql";

import { Payload } from "../../../graphql/inputs.js";
import { Lead } from "../lead.entity.js";
import { LeadOutcome } from "../lead.enums.js";
import { LeadIntakeProblem } from "../lead.payloads.js";
import { IntakePayload } from "./intake-payload.entity.js";

@ObjectType({ description: "What became of one delivery: a lead, or a refusal that is kept." })
export class LeadIntakeResult {
  @Field(() => Lead, { nullable: true, description: "The lead; null for one that was refused." })
  lead!: Lead | null;

  @Field(() => LeadOutcome, { nullable: true, description: "What it did; null if refused." })
  outcome!: LeadOutcome | null;

  @Field(() => [LeadIntakeProblem], {
    description: "What could not be read, or why it is refused.",
  })
  problems!: LeadIntakeProblem[];

  @Field(() => IntakePayload, { nullable: true, description: "What is kept of a refusal." })
  refused!: IntakePayload | null;

  @Field(() => Boolean, { description: "True when it had come before, and nothing happened now." })
  repeated!: boolean;
}

@ObjectType({ description: "What became of each delivery, in their order." })
export class LeadIntakePayload extends Payload {
  @Field(() => [LeadIntakeResult], { description: "One a delivery." })
  results!: LeadIntakeResult[];
}

@ObjectType({ description: "The payload as mended; its problems are those it has now." })
export class IntakeMendPayload extends Payload {
  @Field(() => IntakePayload, { description: "The payload." })
  payload!: IntakePayload;
}

@ObjectType({ description: "What became of one payload." })
export class IntakeReplayResult {
  @Field(() => IntakePayload, { description: "The payload; its state tells whether it was taken." })
  payload!: IntakePayload;

  @Field(() => Lead, { nullable: true, description: "The lead it became." })
  lead!: Lead | null;

  @Field(() => LeadOutcome, { nullable: true, description: "What it did to the lead." })
  outcome!: LeadOutcome | null;
}

@ObjectType({ description: "What became of each payload, in their order." })
export class IntakeReplayPayload extends Payload {
  @Field(() => [IntakeReplayResult], { description: "One a payload." })
  results!: IntakeReplayResult[];
}

@ObjectType({ description: "The payloads, given up." })
export class IntakeDiscardPayload extends Payload {
  @Field(() => [IntakePayload], { description: "The payloads, empty now." })
  payloads!: IntakePayload[];
}

@ObjectType({ description: "How much was erased." })
export class IntakeErasePayload extends Payload {
  @Field(() => Int, { description: "How many payloads were of this person." })
  erased!: number;
}
