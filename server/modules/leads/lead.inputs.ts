import { ArrayMaxSize, ArrayMinSize } from "class-validator";
import { Field, InputType } from "type-graphql";

import {
  BooleanInput,
  CommandInput,
  EnumInput,
  ExpectedVersionInput,
  IdempotencyKeyInput,
  IdInput,
  InstantInput,
  NestedInput,
  TextInput,
} from "../../graphql/inputs.js";
import { OneOf } from "../../graphql/one-of.js";
import { ExternalRefInput } from "../accounts/external-reference.inputs.js";
import { Campaign } from "../programmes/campaign.entity.js";
import { LeadChannel } from "./lead.enums.js";
import { Lead } from "./lead.entity.js";
import { UtmInput } from "./touches/utm.input.js";
import { PersonFields } from "./person.inputs.js";

@InputType({
  description:
    "A person who reached us. Needs at least one of e-mail, telephone, name or external reference.",
})
export class LeadCaptureInput extends PersonFields {
  @EnumInput(() => LeadChannel, "The door they came through.")
  receivedVia!: LeadChannel;

  @TextInput("Which form, call, show or file it was.", { nullable: true })
  sourceDetail?: string | null;

  @InstantInput("When it happened; now if not given.", { nullable: true })
  occurredAt?: Date | null;

  @BooleanInput("They asked for a call, a demo or a price: goes to sales at once.", {
    nullable: true,
  })
  handRaised?: boolean | null;

  @NestedInput(() => UtmInput, "Where the link stood; `utm_…` in `attributes` does as well.", {
    nullable: true,
  })
  utm?: UtmInput | null;

  @IdInput(() => Campaign, "The campaign that brought them; else `utm.campaign` finds it.", {
    nullable: true,
  })
  campaignId?: string | null;

  @TextInput("What proves it: an address, a message id, a recording.", { nullable: true })
  evidence?: string | null;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@InputType({ description: "People who reached us, at most 200; each has an answer of its own." })
export class LeadCaptureManyInput extends CommandInput {
  // Not a NestedInput: a row that breaks a rule is refused alone, by the command.
  @ArrayMinSize(1)
  @ArrayMaxSize(200, { message: "must have at most 200 entries" })
  @Field(() => [LeadCaptureInput], {
    description: "The people. `idempotencyKey` stands beside them, not in each.",
  })
  rows!: LeadCaptureInput[];
}

@InputType({ description: "What changes about a lead: absent leaves, null clears." })
export class LeadUpdateInput extends PersonFields {
  @IdInput(() => Lead, "The lead.")
  leadId!: string;

  @ExpectedVersionInput()
  expectedVersion?: number | null;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@OneOf()
@InputType({ description: "How to find the lead." })
export class LeadMatchInput {
  @IdInput(() => Lead, "Its id here; NOT_FOUND if there is none.", { nullable: true })
  id?: string | null;

  @NestedInput(() => ExternalRefInput, "Its id in another system.", { nullable: true })
  externalRef?: ExternalRefInput | null;

  @TextInput("Its e-mail address.", { nullable: true })
  email?: string | null;
}

@InputType({ description: "What is known about a lead: absent leaves, null clears." })
export class LeadSetInput extends PersonFields {}

@InputType({ description: "A lead as another system knows it." })
export class LeadUpsertInput extends CommandInput {
  @NestedInput(() => LeadMatchInput, "How to find it.")
  match!: LeadMatchInput;

  @NestedInput(() => LeadSetInput, "What to write: absent leaves, null clears.")
  set!: LeadSetInput;

  @EnumInput(() => LeadChannel, "The door, should it be new; API if not given.", { nullable: true })
  receivedVia?: LeadChannel | null;

  @TextInput("Which form, call, show or file it was, should it be new.", { nullable: true })
  sourceDetail?: string | null;
}
