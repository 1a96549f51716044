import { Field, InputType } from "type-graphql";

import {
  CommandInput,
  EnumInput,
  IdempotencyKeyInput,
  IdInput,
  InstantInput,
  NestedInput,
  TextInput,
} from "../../../graphql/inputs.js";
import { OneOf } from "../../../graphql/one-of.js";
import { JsonScalar } from "../../../graphql/scalars.js";
import { Account } from "../../accounts/account.entity.js";
import { Contact } from "../../accounts/contact.entity.js";
import { ExternalRefInput } from "../../accounts/external-reference.inputs.js";
import { User } from "../../people/user.entity.js";
import { Campaign } from "../../programmes/campaign.entity.js";
import { MarketingChannel } from "../../programmes/rules/marketing-channel.js";
import { Lead } from "../lead.entity.js";
import { TouchDirection, TouchType } from "./rules/touch-type.js";
import { UtmInput } from "./utm.input.js";

@OneOf()
@InputType({ description: "Whose touch it is; somebody who is known." })
export class TouchOfInput {
  @IdInput(() => Lead, "A lead.", { nullable: true })
  leadId?: string | null;

  @IdInput(() => Contact, "A contact.", { nullable: true })
  contactId?: string | null;

  @IdInput(() => Account, "An account, where nobody knows which person.", { nullable: true })
  accountId?: string | null;

  @TextInput("An e-mail address of a lead or, failing that, of a contact.", { nullable: true })
  email?: string | null;

  @NestedInput(() => ExternalRefInput, "What another system calls the lead or the contact.", {
    nullable: true,
  })
  externalRef?: ExternalRefInput | null;
}

@InputType({ description: "Never in the schema itself: what may be said about a touch." })
export abstract class TouchFields {
  @NestedInput(() => TouchOfInput, "Whose touch it is.")
  of!: TouchOfInput;

  @EnumInput(() => TouchType, "What happened.")
  type!: TouchType;

  @EnumInput(() => TouchDirection, "Who made it happen; INBOUND if not given.", { nullable: true })
  direction?: TouchDirection | null;

  @EnumInput(() => MarketingChannel, "If not given, the link, the campaign or the type tells.", {
    nullable: true,
  })
  channel?: MarketingChannel | null;

  @InstantInput("When it happened; now if not given.", { nullable: true })
  occurredAt?: Date | null;

  @IdInput(() => Campaign, "The campaign; else `utm.campaign` finds it.", { nullable: true })
  campaignId?: string | null;

  @IdInput(() => User, "Who of us; you, if not given, of a touch that is OUTBOUND.", {
    nullable: true,
  })
  userId?: string | null;

  @NestedInput(() => UtmInput, "Where the link stood.", { nullable: true })
  utm?: UtmInput | null;

  @TextInput("Which page, mail, call or event it was.", { nullable: true })
  sourceDetail?: string | null;

  @TextInput("What proves it: an address, a message id, a recording.", { nullable: true })
  evidence?: string | null;

  @Field(() => JsonScalar, { nullable: true, description: "An object of whatever else is known." })
  payload?: Record<string, unknown> | null;

  @TextInput(
    "Your own id of it, unique in the workspace: put your system before it, as in `ga4:123`. Sent again, whenever, it is the same touch.",
    { nullable: true, max: 200 },
  )
  key?: string | null;
}

@InputType({ description: "A touch of somebody who is known." })
export class TouchRecordInput extends TouchFields {
  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@InputType({ description: "One of several touches." })
export class TouchInput extends TouchFields {}

@InputType({ description: "Several touches at once." })
export class TouchRecordManyInput extends CommandInput {
  @NestedInput(() => [TouchInput], "At most 200; each is taken in or refused by itself.")
  touches!: TouchInput[];
}
