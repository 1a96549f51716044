import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { User } from "../../people/user.entity.js";
import { Obstacle, type RouteCandidate } from "../rules/route-facts.js";
import { obstacleOf } from "../rules/route-obstacle.js";
import { findPeople } from "./find-floor.js";
import "./routing.enums.js";

@ObjectType({ description: "How somebody stands as routing sees them now." })
export class Workload {
  @Field(() => Int, {
    description: "Leads they have with sales: handed over, accepted, qualified.",
  })
  openLeads!: number;

  @Field(() => Int, { description: "Leads they got in the last 24 hours, by rule or by hand." })
  leadsLastDay!: number;

  @Field(() => Obstacle, {
    nullable: true,
    description: "What keeps leads from them now; null when they could take one.",
  })
  obstacle!: Obstacle | null;
}

/** Adds User.workload: what a manager looks at before giving somebody more. */
@Resolver(() => User)
export class WorkloadResolver {
  @Allow("routing:read")
  @FieldResolver(() => Workload, {
    description: "Their open leads, and whether they could take one now.",
  })
  workload(@Root() { id }: User, @Ctx() ctx: Context): Promise<Workload> {
    return ctx.load.one("workload", id, async (ids) => {
      const people = await findPeople(ctx, ids);
      return ids.map((each) => workloadOf(people.get(each)));
    });
  }
}

function workloadOf(person: RouteCandidate | undefined): Workload {
  if (person === undefined) throw new Error("Whoever is asked about works here");
  const kept = obstacleOf(person, nothingAgainst, null);
  return {
    openLeads: person.openLeads,
    leadsLastDay: person.assignedToday,
    obstacle: kept?.code ?? null,
  };
}

const nothingAgainst = { declinedByUserIds: [], excludedUserIds: [] };
