import { Field, InputType, ObjectType } from "type-graphql";

import { ChangeInput, EnumInput, IdInput, LongTextInput, Payload } from "../graphql/inputs.js";
import { MailResolution } from "./mail-state.js";
import { OutgoingMail } from "./outgoing-mail.entity.js";

@InputType({ description: "What somebody found out about a mail of unknown fate." })
export class MailResolveInput extends ChangeInput {
  @IdInput(() => OutgoingMail, "The mail; it must be UNKNOWN.")
  mailId!: string;

  @EnumInput(() => MailResolution, "What to do with it.")
  resolution!: MailResolution;

  @LongTextInput("How they know.", { nullable: true })
  note?: string | null;
}

@ObjectType({ description: "The mail as it is now." })
export class MailResolvePayload extends Payload {
  @Field(() => OutgoingMail, { description: "The mail." })
  mail!: OutgoingMail;
}
