import { Index } from "typeorm";

import { RefField, TextField } from "../../database/fields.js";
import { DomainEntity, Fact } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { Account } from "./account.entity.js";

/**
 * The index of Account.domains: finding an account by a domain is one look-up, and the unique key is
 * what keeps a domain from standing on two accounts. Rows come and go with that list; the audit trail
 * is the account's.
 */
@DomainEntity({
  table: "account_domain",
  prefix: "accountdomain",
  description: "A domain and the account it belongs to: how to find an account by its domain.",
})
@Index(["workspaceId", "domain"], { unique: true })
@Index(["workspaceId", "accountId", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class AccountDomain extends Fact {
  @RefField(() => Account, "The account.")
  accountId!: string;

  @TextField("Registrable domain in ASCII, such as `acme.co.uk`; unique in the workspace.")
  domain!: string;
}

export const accountDomainList = defineList(AccountDomain, {
  filter: ["domain", "accountId"],
  order: ["domain", "createdAt"],
  defaultOrder: ["domain", "ASC"],
});
