import { Matches } from "class-validator";
import { Field, InputType } from "type-graphql";

import {
  BooleanInput,
  ChangeInput,
  CommandInput,
  EnumInput,
  ExpectedVersionInput,
  IdempotencyKeyInput,
  IdInput,
  IntInput,
  NestedInput,
  TextInput,
  TextListInput,
} from "../../../graphql/inputs.js";
import { JsonScalar } from "../../../graphql/scalars.js";
import { User } from "../../people/user.entity.js";
import { Campaign } from "../../programmes/campaign.entity.js";
import { LeadChannel } from "../lead.enums.js";
import { LeadSource } from "./lead-source.entity.js";
import { ConnectorPreset, LeadSourceKind } from "./lead-source.enums.js";

@InputType({ description: "From where in a payload a field is filled." })
export class LeadSourceMappingInput {
  @TextInput("Path in the payload, such as `properties.email`; a number is a place in a list.", {
    max: 200,
  })
  path!: string;

  @TextInput("Field such as `email`, `attributes.colour` or `externalRefs.hubspot`.", { max: 120 })
  field!: string;
}

@InputType({ description: "Never in the schema itself: what may be set on a source." })
abstract class LeadSourceFields {
  @TextListInput("Fields it may bring, `attributes` and `externalRefs` among them; all if new.", {
    nullable: true,
  })
  allowedFields?: string[];

  @TextListInput("Fields without which what it brings is refused.", { nullable: true })
  requiredFields?: string[];

  @NestedInput(() => [LeadSourceMappingInput], "Which path of a payload fills which field.", {
    nullable: true,
  })
  mapping?: LeadSourceMappingInput[];

  @EnumInput(() => ConnectorPreset, "Whose payloads it reads, beside its own mapping.", {
    nullable: true,
  })
  preset?: ConnectorPreset | null;

  @EnumInput(() => LeadChannel, "The door its leads are said to have come through.", {
    nullable: true,
  })
  receivedVia?: LeadChannel;

  @TextInput("Which form, call, show or file, where the payload does not say.", { nullable: true })
  sourceDetail?: string | null;

  @IdInput(() => User, "Who works on a new lead of it; not together with a queue.", {
    nullable: true,
  })
  defaultOwnerId?: string | null;

  @TextInput("The queue a new lead of it stands in.", { nullable: true, max: 100 })
  defaultQueue?: string | null;

  @IdInput(() => Campaign, "The campaign its touches belong to, where the payload names none.", {
    nullable: true,
  })
  campaignId?: string | null;

  @Matches(/^[A-Za-z]{2}$/, { message: "must be two letters, ISO 3166-1 alpha-2" })
  @TextInput("Country of its people where they do not say.", { nullable: true, max: 2 })
  defaultCountryCode?: string | null;

  @TextInput("Territory its people belong to.", { nullable: true, max: 100 })
  territory?: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: "An object: attributes each of its leads has.",
  })
  attributes?: Record<string, unknown>;

  @BooleanInput("Whether a lead waits until its address is confirmed by mail.", { nullable: true })
  doubleOptIn?: boolean;

  @IntInput("Most it may bring in a minute; 60 if new.", { nullable: true, min: 1, max: 100_000 })
  ratePerMinute?: number;

  @IntInput("Most it may bring in a day; 10,000 if new.", {
    nullable: true,
    min: 1,
    max: 10_000_000,
  })
  ratePerDay?: number;

  @IntInput("How far it is believed, 0 to 100.", { nullable: true, max: 100 })
  trustRank?: number;
}

const KEY = "Short public name in addresses: small letters, digits and hyphens.";
const KEY_FORM = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/;
const KEY_MESSAGE = { message: "must be small letters, digits and hyphens, at most 60" };

@InputType({ description: "A new door for leads." })
export class LeadSourceCreateInput extends LeadSourceFields {
  @TextInput("Name, unique in the workspace.", { max: 120 })
  name!: string;

  @Matches(KEY_FORM, KEY_MESSAGE)
  @TextInput(`${KEY} Made of the name if absent.`, { nullable: true, max: 60 })
  key?: string | null;

  @EnumInput(() => LeadSourceKind, "What kind of door it is.")
  kind!: LeadSourceKind;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@InputType({ description: "What changes about a source: absent leaves, null clears." })
export class LeadSourceUpdateInput extends LeadSourceFields {
  @IdInput(() => LeadSource, "The source.")
  sourceId!: string;

  @TextInput("Name, unique in the workspace.", { nullable: true, max: 120 })
  name?: string;

  @ExpectedVersionInput()
  expectedVersion?: number | null;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@InputType({ description: "A new key for a source." })
export class LeadSourceKeyRotateInput extends CommandInput {
  @IdInput(() => LeadSource, "The source.")
  sourceId!: string;

  @IntInput("How long the keys before it go on working; 24 if not given, 0 stops them at once.", {
    nullable: true,
    max: 720,
  })
  overlapHours?: number | null;
}

@InputType({ description: "Which source to pause." })
export class LeadSourcePauseInput extends ChangeInput {
  @IdInput(() => LeadSource, "The source.")
  sourceId!: string;
}

@InputType({ description: "Which source to open again." })
export class LeadSourceResumeInput extends ChangeInput {
  @IdInput(() => LeadSource, "The source.")
  sourceId!: string;
}
