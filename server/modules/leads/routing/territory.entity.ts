import { Index } from "typeorm";

import { InstantField, IntField, RefField, TextField } from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { User } from "../../people/user.entity.js";
import type { Area } from "../rules/territory.js";
import { RoutingPool } from "./routing-pool.entity.js";

@DomainEntity({
  table: "territory",
  prefix: "territory",
  description:
    "A part of the world and of the market, and who works it: people in order, or a pool.",
})
@Index(["workspaceId", "name"], { unique: true, where: "retired_at IS NULL" })
@Index(["workspaceId", "name", "id"])
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "poolId", "name", "id"])
export class Territory extends Row implements Area {
  @TextField("Name, unique among those in use.")
  name!: string;

  @TextField("Country, ISO 3166-1 alpha-2.", { nullable: true })
  countryCode!: string | null;

  @TextField("State, province or county.", { nullable: true })
  region!: string | null;

  @TextField("How the postcode begins.", { nullable: true })
  postcodePrefix!: string | null;

  @TextField("How the industry's NAICS code begins.", { nullable: true })
  industryPrefix!: string | null;

  @IntField("At least so many employees.", { nullable: true })
  minEmployees!: number | null;

  @IntField("At most so many employees.", { nullable: true })
  maxEmployees!: number | null;

  @IntField("Of two as specific, the higher goes first.")
  priority!: number;

  @RefField(() => RoutingPool, "The pool that works it; null where `owners` do.", {
    nullable: true,
  })
  poolId!: string | null;

  @InstantField("Since when no lead is routed by it; null while in use.", { nullable: true })
  retiredAt!: Date | null;
}

@DomainEntity({
  table: "territory_owner",
  prefix: "territoryowner",
  description: "Somebody who works a territory.",
})
@Index(["workspaceId", "territoryId", "userId"], { unique: true })
@Index(["workspaceId", "territoryId", "rank", "id"])
@Index(["workspaceId", "userId", "rank", "id"])
export class TerritoryOwner extends Row {
  @RefField(() => Territory, "The territory.")
  territoryId!: string;

  @RefField(() => User, "Who works it.")
  userId!: string;

  @IntField("The lowest is asked first, the next when they cannot take a lead.")
  rank!: number;
}

export const territoryList = defineList(Territory, {
  filter: ["id", "name", "countryCode", "poolId", "retiredAt"],
  order: ["name", "createdAt"],
  defaultOrder: ["name", "ASC"],
});

export const territoryOwnerList = defineList(TerritoryOwner, {
  filter: ["territoryId", "userId"],
  order: ["rank"],
  defaultOrder: ["rank", "ASC"],
});
