import { Index } from "typeorm";

import {
  EnumField,
  IntField,
  MoneyField,
  ObjectField,
  RefField,
  TextField,
  TextListField,
} from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { JsonScalar } from "../../graphql/scalars.js";
import { defineList } from "../../reader/list.js";
import { User } from "../people/user.entity.js";
import { AccountTier, AccountType } from "./accounts.enums.js";

/**
 * A company we sell to, or might. Declares no visibility: which companies there are, and who is on
 * them, is the memory both sides share; leads and reports on them are scoped by themselves.
 */
@DomainEntity({
  table: "account",
  prefix: "account",
  description: "A company: customer, prospect, partner or competitor. Open to the whole workspace.",
})
@Index(["workspaceId", "name", "id"])
@Index(["workspaceId", "nameKey", "id"])
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "parentId", "name", "id"])
@Index(["workspaceId", "ownerId", "name", "id"])
@Index(["workspaceId", "tier", "name", "id"])
@Index(["workspaceId", "type", "name", "id"])
export class Account extends Row {
  @TextField("Name as people use it.")
  name!: string;

  @TextField("The name as it is compared: folded, without its legal form. Not unique.")
  nameKey!: string;

  @TextField("Name in the register.", { nullable: true })
  legalName!: string | null;

  /** The truth that is audited; account_domain is the index of it that keeps each domain unique. */
  @TextListField("Registrable domains, in ASCII; each belongs to one account of the workspace.")
  domains!: string[];

  @RefField(() => Account, "The company this one belongs to.", { nullable: true })
  parentId!: string | null;

  @TextField("Industry, in the workspace's own words.", { nullable: true })
  industry!: string | null;

  @IntField("How many people work there.", { nullable: true })
  employees!: number | null;

  @MoneyField("Revenue in a year.", { nullable: true })
  annualRevenue!: string | null;
  annualRevenueCurrency!: string | null;

  @EnumField(() => AccountTier, "How much it matters.")
  tier!: AccountTier;

  @EnumField(() => AccountType, "What it is to us.")
  type!: AccountType;

  @TextField("ISO 3166-1 alpha-2 of its seat, such as `IT`.", { nullable: true })
  countryCode!: string | null;

  @RefField(() => User, "Who answers for it; always on its team as OWNER too.", { nullable: true })
  ownerId!: string | null;

  @IntField("The year it was founded.", { nullable: true })
  yearEstablished!: number | null;

  @ObjectField(() => JsonScalar, "What sources sent and no field holds: nothing is lost.")
  attributes!: Record<string, unknown>;
}

export const accountList = defineList(Account, {
  filter: ["id", "name", "nameKey", "parentId", "ownerId", "tier", "type", "createdAt"],
  order: ["name", "createdAt"],
  defaultOrder: ["name", "ASC"],
});
