import { Field, InputType } from "type-graphql";

import {
  CommandInput,
  EnumInput,
  ExpectedVersionInput,
  IdempotencyKeyInput,
  IdInput,
  IntInput,
  MoneyInput,
  NestedInput,
  TextInput,
  TextListInput,
} from "../../graphql/inputs.js";
import { OneOf } from "../../graphql/one-of.js";
import { JsonScalar } from "../../graphql/scalars.js";
import { User } from "../people/user.entity.js";
import { Account } from "./account.entity.js";
import { AccountTier, AccountType } from "./accounts.enums.js";
import { ExternalRefInput } from "./external-reference.inputs.js";

@InputType({ description: "Never in the schema itself: what may be said about an account." })
export abstract class AccountFields {
  @TextInput("Name in the register.", { nullable: true })
  legalName?: string | null;

  @TextListInput(
    "All its domains, as hosts, web addresses or e-mail addresses; those left out are given up. Free-mail domains are refused.",
    { nullable: true },
  )
  domains?: string[] | null;

  @IdInput(() => Account, "The company this one belongs to.", { nullable: true })
  parentId?: string | null;

  @TextInput("Industry, in your own words.", { nullable: true })
  industry?: string | null;

  @IntInput("How many people work there.", { nullable: true })
  employees?: number | null;

  @NestedInput(() => MoneyInput, "Revenue in a year.", { nullable: true })
  annualRevenue?: MoneyInput | null;

  @EnumInput(() => AccountTier, "How much it matters; a new one is STANDARD.", { nullable: true })
  tier?: AccountTier | null;

  @EnumInput(() => AccountType, "What it is to us; a new one is a PROSPECT.", { nullable: true })
  type?: AccountType | null;

  @TextInput("ISO 3166-1 alpha-2 of its seat.", { nullable: true, max: 2 })
  countryCode?: string | null;

  @IdInput(() => User, "Who answers for it. Joins its team as OWNER in the same step.", {
    nullable: true,
  })
  ownerId?: string | null;

  @IntInput("The year it was founded.", { nullable: true, min: 1000, max: 9999 })
  yearEstablished?: number | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: "An object of what no field holds, by key: a null takes its key away.",
  })
  attributes?: Record<string, unknown> | null;

  @NestedInput(() => [ExternalRefInput], "Added to what it is called elsewhere; none is removed.", {
    nullable: true,
  })
  externalRefs?: ExternalRefInput[] | null;
}

@InputType({ description: "A new account." })
export class AccountCreateInput extends AccountFields {
  @TextInput("Name as people use it.")
  name!: string;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@InputType({ description: "What changes about an account: absent leaves, null clears." })
export class AccountUpdateInput extends AccountFields {
  @IdInput(() => Account, "Which.")
  accountId!: string;

  @TextInput("Name as people use it.", { nullable: true })
  name?: string | null;

  @ExpectedVersionInput()
  expectedVersion?: number | null;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@OneOf()
@InputType({ description: "How to find the account." })
export class AccountMatchInput {
  @IdInput(() => Account, "Its id; NOT_FOUND if there is none.", { nullable: true })
  id?: string | null;

  @NestedInput(() => ExternalRefInput, "What another system calls it.", { nullable: true })
  externalRef?: ExternalRefInput | null;

  @TextInput("One of its domains; host, web address or e-mail address.", { nullable: true })
  domain?: string | null;
}

@InputType({ description: "What the account is to hold: absent leaves, null clears." })
export class AccountSetInput extends AccountFields {
  @TextInput("Name as people use it; needed when the account is new.", { nullable: true })
  name?: string | null;
}

@InputType({ description: "An account as another system knows it." })
export class AccountUpsertInput extends CommandInput {
  @NestedInput(() => AccountMatchInput, "How to find it. A new one keeps the reference or domain.")
  match!: AccountMatchInput;

  @NestedInput(() => AccountSetInput, "What it is to hold.")
  set!: AccountSetInput;
}
