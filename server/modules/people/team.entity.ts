import { Index } from "typeorm";

import { EnumField, InstantField, RefField, TextField } from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { Department } from "./department.js";
import { User } from "./user.entity.js";

@DomainEntity({
  table: "team",
  prefix: "team",
  description: "People of one department who share their work.",
})
@Index(["workspaceId", "name"], { unique: true })
@Index(["workspaceId", "createdAt", "id"])
export class Team extends Row {
  @TextField("Name, unique in the workspace.")
  name!: string;

  @EnumField(() => Department, "Department the team belongs to.")
  department!: Department;

  @RefField(() => User, "Who leads the team.", { nullable: true })
  leadId!: string | null;
}

@DomainEntity({
  table: "team_member",
  prefix: "teammember",
  description: "Somebody's time in a team.",
})
@Index(["workspaceId", "teamId", "createdAt", "id"])
@Index(["workspaceId", "userId", "createdAt", "id"])
export class TeamMember extends Row {
  @RefField(() => Team, "The team.")
  teamId!: string;

  @RefField(() => User, "The member.")
  userId!: string;

  @InstantField("Since when.")
  fromAt!: Date;

  @InstantField("Until when; null while a member.", { nullable: true })
  toAt!: Date | null;
}

export const teamList = defineList(Team, {
  filter: ["id", "name", "department"],
  order: ["name", "createdAt"],
  defaultOrder: ["name", "ASC"],
});

export const teamMemberList = defineList(TeamMember, {
  filter: ["teamId", "userId", "toAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "ASC"],
});
