import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { notFound } from "../../../errors.js";
import { IdListInput } from "../../../graphql/inputs.js";
import { DateTimeScalar } from "../../../graphql/scalars.js";
import { User } from "../../people/user.entity.js";
import { Obstacle } from "../rules/route-facts.js";
import { obstacleOf } from "../rules/route-obstacle.js";
import { findPeople } from "./find-floor.js";
import "./routing.enums.js";

@ArgsType()
export class UserWorkloadsArgs {
  @IdListInput(() => User, "The people, at most 200.")
  userIds!: string[];
}

@ObjectType({ description: "How somebody stands as routing sees them now." })
export class Workload {
  @Field(() => ID, { description: "Whose it is." })
  userId!: string;

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

  @Field(() => Boolean, { description: "Whether they work now: at any time without a calendar." })
  isAtWork!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When they work again by their calendar; null while they do, and if never.",
  })
  worksAgainAt!: Date | null;
}

/** What a manager looks at before giving somebody more. No field of a user: it is counted, not read. */
@Resolver()
export class WorkloadResolver {
  @Allow("routing:read")
  @Query(() => [Workload], {
    description: "Open leads of these people, and whether they could take one now, in this order.",
  })
  async userWorkloads(
    @Args(() => UserWorkloadsArgs) { userIds }: UserWorkloadsArgs,
    @Ctx() ctx: Context,
  ): Promise<Workload[]> {
    const people = await findPeople(ctx, userIds);
    return userIds.map((userId) => {
      const person = people.get(userId);
      if (person === undefined) throw notFound("User");
      return {
        userId,
        openLeads: person.openLeads,
        leadsLastDay: person.assignedToday,
        obstacle: obstacleOf(person, nothingAgainst, null)?.code ?? null,
        isAtWork: person.closed === null,
        worksAgainAt: person.closed?.opensAt ?? null,
      };
    });
  }
}

const nothingAgainst = { declinedByUserIds: [], excludedUserIds: [] };
