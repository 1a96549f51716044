import { Index } from "typeorm";

import {
  EnumField,
  InstantField,
  IntField,
  ObjectField,
  RefField,
  TextField,
} from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { Department } from "../../people/department.js";
import { Team } from "../../people/team.entity.js";
import { User } from "../../people/user.entity.js";
import { PoolHours, PoolStrategy } from "../rules/route-facts.js";
import { LeadArea } from "./lead-area.js";
import "./routing.enums.js";

@DomainEntity({
  table: "routing_pool",
  prefix: "routingpool",
  description: "People who share leads: a department's staff, a team, or those named.",
})
@Index(["workspaceId", "name"], { unique: true, where: "retired_at IS NULL" })
@Index(["workspaceId", "name", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class RoutingPool extends Row {
  @TextField("Name, unique among those in use.")
  name!: string;

  @EnumField(() => PoolStrategy, "How they share.")
  strategy!: PoolStrategy;

  @EnumField(() => PoolHours, "What the working calendars of its people mean to it.")
  hours!: PoolHours;

  @EnumField(() => Department, "All its staff, managers aside; null for another kind of pool.", {
    nullable: true,
  })
  department!: Department | null;

  @RefField(() => Team, "All in the team now; null for another kind of pool.", { nullable: true })
  teamId!: string | null;

  @InstantField("Since when no lead goes to it; null while in use.", { nullable: true })
  retiredAt!: Date | null;
}

@DomainEntity({
  table: "routing_pool_member",
  prefix: "poolmember",
  description: "Somebody's place in a pool that names its members.",
})
@Index(["workspaceId", "poolId", "userId"], { unique: true })
@Index(["workspaceId", "poolId", "createdAt", "id"])
@Index(["workspaceId", "userId", "createdAt", "id"])
export class RoutingPoolMember extends Row {
  @RefField(() => RoutingPool, "The pool.")
  poolId!: string;

  @RefField(() => User, "The member.")
  userId!: string;

  @IntField("Their share beside the others', where the pool is weighted.")
  weight!: number;

  @ObjectField(() => LeadArea, "Leads they are asked for first, where the pool has preferences.", {
    nullable: true,
  })
  preferred!: LeadArea | null;
}

export const routingPoolList = defineList(RoutingPool, {
  filter: ["id", "name", "strategy", "hours", "department", "teamId", "retiredAt"],
  order: ["name", "createdAt"],
  defaultOrder: ["name", "ASC"],
});

export const routingPoolMemberList = defineList(RoutingPoolMember, {
  filter: ["poolId", "userId"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "ASC"],
});
