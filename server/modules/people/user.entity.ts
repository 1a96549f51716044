import { Index } from "typeorm";

import { typeCalled } from "../../database/declarations.js";
import {
  BooleanField,
  ComputedField,
  EnumField,
  IntField,
  RefField,
  TextField,
} from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { Department, FunctionLevel } from "./department.js";

/** Somebody who works here. A person who may buy is a lead or a contact, never a user. */
@DomainEntity({
  table: "app_user",
  prefix: "user",
  description: "Somebody of the company: in sales, in marketing, or beside them.",
})
@Index(["workspaceId", "emailKey"], { unique: true })
@Index(["workspaceId", "department", "id"])
@Index(["workspaceId", "name", "id"])
@Index(["workspaceId", "workingCalendarId", "name", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class User extends Row {
  @TextField("Work e-mail as written.")
  email!: string;

  /** Lower case; what a token's e-mail is matched with. */
  @TextField("Work e-mail in lower case, unique in the workspace.")
  emailKey!: string;

  @TextField("Full name.")
  name!: string;

  @EnumField(() => Department, "Department; with the level it decides what one may do.")
  department!: Department;

  @EnumField(() => FunctionLevel, "Staff, manager or executive.")
  functionLevel!: FunctionLevel;

  @RefField(() => User, "Whom this person reports to.", { nullable: true })
  managerId!: string | null;

  @BooleanField("Has sold before: what a liaison needs to be believed by both sides.")
  formerSales!: boolean;

  @TextField("IANA time zone, such as `Europe/Rome`.")
  timezone!: string;

  @RefField(
    () => typeCalled("BusinessCalendar"),
    "When they work: what a pool with `hours` goes by. Null: at any time.",
    { nullable: true },
  )
  workingCalendarId!: string | null;

  @IntField("Most open leads at a time; routing passes over whoever is full. Null: no limit.", {
    nullable: true,
  })
  maxOpenLeads!: number | null;

  @IntField("Most leads handed over in a day. Null: no limit.", { nullable: true })
  maxLeadsPerDay!: number | null;

  @IntField(
    "Leads they should get in 30 days: a CAPACITY pool gives a thirtieth a day. Null: no limit.",
    {
      nullable: true,
    },
  )
  maxLeadsPerMonth!: number | null;

  @IntField("Their share beside others in a weighted pool that names no member by itself.")
  leadWeight!: number;

  @BooleanField("False once somebody has left: keeps their history, gets nothing new, cannot act.")
  active!: boolean;

  @BooleanField("True while out of office: routing passes over them.")
  away!: boolean;

  @ComputedField<User>(
    () => Boolean,
    "Whether they are here and not away until further notice; `userWorkloads` knows absences and limits.",
    {
      needs: ["active", "away"],
      value: (user) => user.active && !user.away,
      sql: (user) => `(${user}.active AND NOT ${user}.away)`,
    },
  )
  available!: boolean;
}

export const userList = defineList(User, {
  filter: ["id", "emailKey", "name", "department", "functionLevel", "managerId", "active"],
  order: ["name", "createdAt"],
  defaultOrder: ["name", "ASC"],
});
