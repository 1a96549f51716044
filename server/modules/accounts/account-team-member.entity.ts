import { Index } from "typeorm";

import { EnumField, InstantField, RefField } from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { Department } from "../people/department.js";
import { User } from "../people/user.entity.js";
import { Account } from "./account.entity.js";
// Its file also publishes the enum of the roles.
import "./accounts.enums.js";
import { AccountTeamRole } from "./rules/account-team.js";

/** Who gets an account's trip reports: members in effect whose department is SALES. */
@DomainEntity({
  table: "account_team_member",
  prefix: "accountteam",
  description: "Somebody's time on an account's team, in one role.",
})
@Index(["workspaceId", "fromAt", "id"])
@Index(["workspaceId", "accountId", "fromAt", "id"])
@Index(["workspaceId", "userId", "fromAt", "id"])
@Index(["workspaceId", "role", "fromAt", "id"])
@Index(["workspaceId", "department", "fromAt", "id"])
@Index(["workspaceId", "toAt", "id"], { where: "to_at IS NOT NULL" })
export class AccountTeamMember extends Row {
  @RefField(() => Account, "The account.")
  accountId!: string;

  @RefField(() => User, "The member.")
  userId!: string;

  @EnumField(() => AccountTeamRole, "What they are to the account.")
  role!: AccountTeamRole;

  @EnumField(() => Department, "Department they were in when they joined.")
  department!: Department;

  @InstantField("From when on.")
  fromAt!: Date;

  @InstantField("Until when, that instant excluded; null while open-ended.", { nullable: true })
  toAt!: Date | null;
}

export const accountTeamMemberList = defineList(AccountTeamMember, {
  filter: ["accountId", "userId", "role", "department", "fromAt", "toAt"],
  order: ["fromAt"],
  defaultOrder: ["fromAt", "ASC"],
});
