import { Index } from "typeorm";

import { EnumField, InstantField, RefField } from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { Team } from "../people/team.entity.js";
import { User } from "../people/user.entity.js";
import { Account } from "./account.entity.js";
import { LiaisonScope } from "./accounts.enums.js";

/** Opens the LIAISON row scope (visibility.ts). Lives here and not in people because it names accounts. */
@DomainEntity({
  table: "liaison_assignment",
  prefix: "liaison",
  description: "A liaison's time with a team or an account; it opens that work to them.",
})
@Index(["workspaceId", "fromAt", "id"])
@Index(["workspaceId", "userId", "fromAt", "id"])
@Index(["workspaceId", "accountId", "fromAt", "id"])
@Index(["workspaceId", "teamId", "fromAt", "id"])
export class LiaisonAssignment extends Row {
  @RefField(() => User, "The liaison.")
  userId!: string;

  @EnumField(() => LiaisonScope, "Attached to a team or to an account.")
  scope!: LiaisonScope;

  @RefField(() => Account, "The account, with scope ACCOUNT.", { nullable: true })
  accountId!: string | null;

  @RefField(() => Team, "The team, with scope TEAM.", { nullable: true })
  teamId!: string | null;

  @InstantField("From when on.")
  fromAt!: Date;

  @InstantField("Until when, that instant excluded; null while open-ended.", { nullable: true })
  toAt!: Date | null;
}

export const liaisonAssignmentList = defineList(LiaisonAssignment, {
  filter: ["userId", "scope", "accountId", "teamId", "fromAt", "toAt"],
  order: ["fromAt"],
  defaultOrder: ["fromAt", "ASC"],
});
