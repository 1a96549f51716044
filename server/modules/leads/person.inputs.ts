import { Matches } from "class-validator";
import { Field, InputType } from "type-graphql";

import { IdInput, IntInput, LongTextInput, NestedInput, TextInput } from "../../graphql/inputs.js";
import { JsonScalar } from "../../graphql/scalars.js";
import { Account } from "../accounts/account.entity.js";
import { ExternalRefInput } from "../accounts/external-reference.inputs.js";

@InputType({ description: "Never in the schema itself: what tells who a person is." })
export abstract class PersonTraits {
  @TextInput("E-mail address.", { nullable: true })
  email?: string | null;

  @TextInput("Telephone number, as written; without `+` it is read as one of `countryCode`.", {
    nullable: true,
    max: 100,
  })
  phone?: string | null;

  @TextInput("Full name; made of given and family name if absent.", { nullable: true })
  name?: string | null;

  @TextInput("Given name.", { nullable: true })
  givenName?: string | null;

  @TextInput("Family name.", { nullable: true })
  familyName?: string | null;

  @TextInput("Job title.", { nullable: true })
  title?: string | null;

  @TextInput("Company, as written.", { nullable: true })
  company?: string | null;

  @Matches(/^[A-Za-z]{2}$/, { message: "must be two letters, ISO 3166-1 alpha-2" })
  @TextInput("Country, ISO 3166-1 alpha-2.", { nullable: true, max: 2 })
  countryCode?: string | null;

  @TextInput("City.", { nullable: true })
  city?: string | null;
}

@InputType({ description: "Never in the schema itself: what may be known about a person." })
export abstract class PersonFields extends PersonTraits {
  @TextInput("State, province or county.", { nullable: true })
  region?: string | null;

  @TextInput("Postcode.", { nullable: true, max: 20 })
  postcode?: string | null;

  @TextInput("Industry, NAICS code.", { nullable: true })
  industry?: string | null;

  @IntInput("How many people work at the company.", { nullable: true })
  employees?: number | null;

  @LongTextInput("The problem, in the prospect's own words.", { nullable: true })
  problem?: string | null;

  @TextInput("The product line they ask about: which models score them.", { nullable: true })
  productLine?: string | null;

  @IdInput(() => Account, "The account they work for; found by the e-mail's domain if absent.", {
    nullable: true,
  })
  accountId?: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: "An object of whatever else the source sent: kept, never lost.",
  })
  attributes?: Record<string, unknown> | null;

  @NestedInput(() => [ExternalRefInput], "Added to what it is called elsewhere; none is removed.", {
    nullable: true,
  })
  externalRefs?: ExternalRefInput[] | null;
}
