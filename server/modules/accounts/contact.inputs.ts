import { Field, InputType } from "type-graphql";

import {
  CommandInput,
  EnumInput,
  ExpectedVersionInput,
  IdempotencyKeyInput,
  IdInput,
  NestedInput,
  TextInput,
} from "../../graphql/inputs.js";
import { OneOf } from "../../graphql/one-of.js";
import { JsonScalar } from "../../graphql/scalars.js";
import { Account } from "./account.entity.js";
import { BuyingRole } from "./accounts.enums.js";
import { Contact } from "./contact.entity.js";
import { ExternalRefInput } from "./external-reference.inputs.js";

@InputType({ description: "Never in the schema itself: what may be said about a contact." })
export abstract class ContactFields {
  @TextInput("Full name; made of given and family name if not given.", { nullable: true })
  name?: string | null;

  @TextInput("Given name.", { nullable: true })
  givenName?: string | null;

  @TextInput("Family name.", { nullable: true })
  familyName?: string | null;

  @TextInput("E-mail address; unique in the workspace.", { nullable: true, max: 254 })
  email?: string | null;

  @TextInput("Telephone number; without `+` it is read in the account's country.", {
    nullable: true,
    max: 100,
  })
  phone?: string | null;

  @TextInput("What their card says.", { nullable: true })
  title?: string | null;

  @EnumInput(() => BuyingRole, "What they do when their company buys; UNKNOWN for a new one.", {
    nullable: true,
  })
  buyingRole?: BuyingRole | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: "An object of what no field holds, by key: a null takes its key away.",
  })
  attributes?: Record<string, unknown> | null;

  @NestedInput(() => [ExternalRefInput], "Added to what they are called elsewhere.", {
    nullable: true,
  })
  externalRefs?: ExternalRefInput[] | null;
}

@InputType({ description: "Somebody new at an account." })
export class ContactCreateInput extends ContactFields {
  @IdInput(() => Account, "Where they work.")
  accountId!: string;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@InputType({ description: "What changes about a contact: absent leaves, null clears." })
export class ContactUpdateInput extends ContactFields {
  @IdInput(() => Contact, "Who.")
  contactId!: string;

  @IdInput(() => Account, "Where they work now.", { nullable: true })
  accountId?: string | null;

  @ExpectedVersionInput()
  expectedVersion?: number | null;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@OneOf()
@InputType({ description: "How to find the contact." })
export class ContactMatchInput {
  @IdInput(() => Contact, "Their id; NOT_FOUND if there is none.", { nullable: true })
  id?: string | null;

  @NestedInput(() => ExternalRefInput, "What another system calls them.", { nullable: true })
  externalRef?: ExternalRefInput | null;

  @TextInput("Their e-mail address, compared without tag and case.", { nullable: true, max: 254 })
  email?: string | null;
}

@InputType({ description: "What the contact is to hold: absent leaves, null clears." })
export class ContactSetInput extends ContactFields {
  @IdInput(() => Account, "Where they work; needed when the contact is new.", { nullable: true })
  accountId?: string | null;
}

@InputType({ description: "A contact as another system knows them." })
export class ContactUpsertInput extends CommandInput {
  @NestedInput(() => ContactMatchInput, "How to find them. A new one keeps reference or e-mail.")
  match!: ContactMatchInput;

  @NestedInput(() => ContactSetInput, "What the contact is to hold.")
  set!: ContactSetInput;
}
