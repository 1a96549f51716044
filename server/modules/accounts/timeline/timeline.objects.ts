import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";

import { DateTimeScalar } from "../../../graphql/scalars.js";
import { DEFAULT_PAGE, MAX_PAGE, PageInfo } from "../../../reader/list.js";
import { TimelineKind } from "./timeline-kinds.js";

@ObjectType({
  description: "One thing that happened, of whatever kind; `node` is the thing itself.",
})
export class TimelineEntry {
  @Field(() => ID, { description: "The id of `node`." })
  id!: string;

  @Field(() => TimelineKind, { description: "What it is about." })
  kind!: string;

  @Field(() => DateTimeScalar, { description: "When it happened, or is to happen." })
  occurredAt!: Date;

  @Field(() => String, { description: "The whole in a line." })
  title!: string;

  /** Private: `user_…` of the colleague, for the field `actor`. */
  actorId!: string | null;
}

@ObjectType({ description: "A TimelineEntry and its place in a timeline." })
export class TimelineEntryEdge {
  @Field(() => String, { description: "Where this entry stands in its timeline." })
  cursor!: string;

  @Field(() => TimelineEntry, { description: "The entry." })
  node!: TimelineEntry;
}

@ObjectType({ description: "A page of a timeline." })
export class TimelineEntryConnection {
  @Field(() => [TimelineEntry], { description: "The entries of this page." })
  nodes!: readonly TimelineEntry[];

  @Field(() => [TimelineEntryEdge], { description: "The same entries with their cursors." })
  edges!: readonly TimelineEntryEdge[];

  @Field(() => PageInfo, { description: "Whether more follows." })
  pageInfo!: PageInfo;
}

@ArgsType()
export class TimelineArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many, at most ${MAX_PAGE}; ${DEFAULT_PAGE} if not given.`,
  })
  first?: number;

  @Field(() => String, {
    nullable: true,
    description: "`pageInfo.endCursor` of the page before, with the same other arguments.",
  })
  after?: string | null;

  @Field(() => [TimelineKind], { nullable: true, description: "Only these kinds." })
  kinds?: string[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Only what happened then or later." })
  since?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Only what happened before." })
  until?: Date | null;
}
