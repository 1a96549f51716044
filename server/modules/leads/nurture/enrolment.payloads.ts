import { Field, Int, ObjectType } from "type-graphql";

import { describeEnum } from "../../../graphql/enums.js";
import { Payload } from "../../../graphql/inputs.js";
import { OutgoingMail } from "../../../mail/outgoing-mail.entity.js";
import { NurtureEnrolment } from "./nurture-enrolment.entity.js";
import { NurtureProgram } from "./nurture-program.entity.js";
import { NurtureSkipReason } from "./rules/send-state.js";

export enum EnrolOutcome {
  ENROLLED = "ENROLLED",
  REJECTED = "REJECTED",
}
describeEnum(
  EnrolOutcome,
  "NurtureEnrolOutcome",
  "What became of a lead that was to be enrolled.",
  {
    ENROLLED: "It is in the programme now.",
    REJECTED: "It is not; `error` says why.",
  },
);

@ObjectType({ description: "Why a lead was not enrolled." })
export class NurtureEnrolError {
  @Field(() => String, { description: "A code as errors have them." })
  code!: string;

  @Field(() => String, { description: "The fault in words." })
  message!: string;
}

@ObjectType("NurtureEnrolResult", { description: "What became of one lead." })
export class EnrolResult {
  @Field(() => EnrolOutcome, { description: "What became of it." })
  outcome!: EnrolOutcome;

  @Field(() => NurtureEnrolment, { nullable: true, description: "Its way through the programme." })
  enrolment!: NurtureEnrolment | null;

  @Field(() => NurtureEnrolError, { nullable: true, description: "Why it was refused." })
  error!: NurtureEnrolError | null;
}

@ObjectType("NurtureEnrolCounts", { description: "How many leads met which outcome." })
export class EnrolCounts {
  @Field(() => Int, { description: "In the programme now." })
  enrolled!: number;

  @Field(() => Int, { description: "Refused." })
  rejected!: number;
}

@ObjectType({ description: "What became of the leads." })
export class NurtureEnrolPayload extends Payload {
  @Field(() => NurtureProgram, { description: "The programme." })
  program!: NurtureProgram;

  @Field(() => [EnrolResult], { description: "One for each lead, in the order given." })
  results!: EnrolResult[];

  @Field(() => EnrolCounts, { description: "Their sum." })
  counts!: EnrolCounts;
}

@ObjectType({ description: "Never in the schema itself: an enrolment that moved." })
export abstract class EnrolmentPayload extends Payload {
  @Field(() => NurtureEnrolment, { description: "The enrolment as it is now." })
  enrolment!: NurtureEnrolment;
}

@ObjectType({ description: "The enrolment, which is held." })
export class NurtureEnrolmentPausePayload extends EnrolmentPayload {}

@ObjectType({ description: "The enrolment, which goes on." })
export class NurtureEnrolmentResumePayload extends EnrolmentPayload {}

@ObjectType({ description: "The enrolment, which has ended." })
export class NurtureEnrolmentExitPayload extends EnrolmentPayload {}

@ObjectType({ description: "A step as one lead would get it now." })
export class NurtureStepPreview {
  @Field(() => String, { description: "Subject line." })
  subject!: string;

  @Field(() => String, {
    description: "As text; `{{unsubscribe}}` becomes the link when it is sent.",
  })
  text!: string;

  @Field(() => String, { description: "As HTML, likewise." })
  html!: string;

  @Field(() => String, {
    nullable: true,
    description: "Where it would go; null without an address.",
  })
  toAddress!: string | null;

  @Field(() => NurtureSkipReason, {
    nullable: true,
    description: "Why it would not be sent, by what is known now; null if it would.",
  })
  obstacle!: NurtureSkipReason | null;
}

@ObjectType({ description: "The mail that is on its way to you." })
export class NurtureStepTestPayload extends Payload {
  @Field(() => OutgoingMail, { description: "The mail." })
  mail!: OutgoingMail;
}
