import { Matches } from "class-validator";
import { InputType } from "type-graphql";

import {
  CommandInput,
  EnumInput,
  InstantInput,
  LongTextInput,
  TextInput,
} from "../../../graphql/inputs.js";
import { ConsentBasis, ConsentChannel } from "./consent.enums.js";

/** A topic stands in links and rules: a slug. */
export const TOPIC = /^[a-z0-9][a-z0-9-]{0,63}$/;
const TOPIC_RULE = { message: "must be a slug: a-z, 0-9 and -, at most 64" };

@InputType({
  description: "A consent that somebody gave, as one of us or another system knows it.",
})
export class ConsentRecordInput extends CommandInput {
  @TextInput("E-mail address, or telephone number as written.", { max: 254 })
  address!: string;

  @EnumInput(() => ConsentChannel, "The way to reach them.")
  channel!: ConsentChannel;

  @Matches(TOPIC, TOPIC_RULE)
  @TextInput("What about, such as `newsletter`.", { max: 64 })
  topic!: string;

  @EnumInput(() => ConsentBasis, "Why one may.")
  basis!: ConsentBasis;

  @InstantInput("When they gave it; now if not given, never later.", { nullable: true })
  actedAt?: Date | null;

  @LongTextInput("The words they agreed to. Needed, or a note, for the basis CONSENT.", {
    nullable: true,
  })
  shownText?: string | null;

  @TextInput("Version of those words.", { nullable: true })
  textVersion?: string | null;

  @TextInput("The form, file or system it came by.", { nullable: true })
  source?: string | null;

  @LongTextInput("What else proves it.", { nullable: true })
  note?: string | null;
}

@InputType({ description: "Somebody does not want to be written to any more." })
export class ConsentRevokeInput extends CommandInput {
  @TextInput("E-mail address, or telephone number as written.", { max: 254 })
  address!: string;

  @EnumInput(() => ConsentChannel, "The way to reach them.")
  channel!: ConsentChannel;

  @Matches(TOPIC, TOPIC_RULE)
  @TextInput("What about; everything if not given.", { nullable: true, max: 64 })
  topic?: string | null;

  @LongTextInput("How they said so.", { nullable: true })
  note?: string | null;
}
