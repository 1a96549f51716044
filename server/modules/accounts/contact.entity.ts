import { Index } from "typeorm";

import { EnumField, ObjectField, RefField, TextField } from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { JsonScalar } from "../../graphql/scalars.js";
import { defineList } from "../../reader/list.js";
import { Account } from "./account.entity.js";
import { BuyingRole } from "./accounts.enums.js";

/** Somebody who works at an account. Open to the workspace, as accounts are. */
@DomainEntity({
  table: "contact",
  prefix: "contact",
  description: "Somebody at an account.",
})
@Index(["workspaceId", "emailKey"], { unique: true })
@Index(["workspaceId", "phone"])
@Index(["workspaceId", "name", "id"])
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "accountId", "name", "id"])
@Index(["workspaceId", "buyingRole", "name", "id"])
export class Contact extends Row {
  @RefField(() => Account, "Where they work.")
  accountId!: string;

  @TextField("Full name.")
  name!: string;

  @TextField("Given name.", { nullable: true })
  givenName!: string | null;

  @TextField("Family name.", { nullable: true })
  familyName!: string | null;

  @TextField("E-mail address in lower case.", { nullable: true })
  email!: string | null;

  @TextField("The address as it is compared, without tag; unique in the workspace.", {
    nullable: true,
  })
  emailKey!: string | null;

  @TextField("Telephone number in E.164, such as `+390212345678`.", { nullable: true })
  phone!: string | null;

  @TextField("Extension behind that number.", { nullable: true })
  phoneExtension!: string | null;

  @TextField("What their card says.", { nullable: true })
  title!: string | null;

  @EnumField(() => BuyingRole, "What they do when their company buys.")
  buyingRole!: BuyingRole;

  @ObjectField(() => JsonScalar, "What sources sent and no field holds: nothing is lost.")
  attributes!: Record<string, unknown>;
}

export const contactList = defineList(Contact, {
  filter: ["id", "accountId", "name", "emailKey", "phone", "buyingRole", "createdAt"],
  order: ["name", "createdAt"],
  defaultOrder: ["name", "ASC"],
});
