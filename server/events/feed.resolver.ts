import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";

import { Allow } from "../auth/allow.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { DateTimeScalar, JsonScalar } from "../graphql/scalars.js";
import { ChangedBy } from "../history/state-change.entity.js";
import { allEvents } from "./define.js";
import { LOG_START, readLog } from "./log.js";

const MAX_CHANGES = 1_000;

@ObjectType({ description: "One event of the log: something a command did." })
export class ChangeEvent {
  @Field(() => ID, { description: "`event_…`; the same in subscriptions and webhooks." })
  id!: string;

  @Field(() => String, { description: "Where the log stands after this event." })
  cursor!: string;

  @Field(() => String, { description: "Such as `lead.captured`; see schema/events.json." })
  name!: string;

  @Field(() => Int, { description: "Version of the payload's shape." })
  version!: number;

  @Field(() => ID, { description: "The row it is about." })
  subjectId!: string;

  @Field(() => JsonScalar, { description: "The payload as schema/events.json describes it." })
  payload!: unknown;

  @Field(() => ChangedBy, { description: "What kind of actor caused it." })
  actorKind!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The person or API client; null for the server.",
  })
  actorId!: string | null;

  @Field(() => String, { description: "The request that caused it." })
  correlationId!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  occurredAt!: Date;
}

@ObjectType({ description: "A stretch of the log." })
export class ChangeBatch {
  @Field(() => [ChangeEvent], { description: "Events in commit-safe order, oldest first." })
  nodes!: ChangeEvent[];

  @Field(() => String, { description: "The next call's `after`; unchanged when nothing is new." })
  cursor!: string;

  @Field(() => Boolean, { description: "True when more can be read at once." })
  hasMore!: boolean;
}

@Resolver()
export class FeedResolver {
  @Allow("event:read")
  @Query(() => ChangeBatch, {
    description:
      "The change feed: everything that happened after a cursor, never skipping a late commit.",
  })
  async changes(
    @Arg("after", () => String, { nullable: true, description: "Cursor; absent from the start." })
    after: string | null | undefined,
    @Arg("types", () => [String], { nullable: true, description: "Event names; absent for all." })
    types: string[] | null | undefined,
    @Arg("first", () => Int, { defaultValue: 100, description: "At most 1,000." }) first: number,
    @Ctx() ctx: Context,
  ): Promise<ChangeBatch> {
    if (first < 1 || first > MAX_CHANGES) {
      throw new AppError("LIMIT_EXCEEDED", `Read 1 to ${MAX_CHANGES} events at a time.`, {
        limit: "first",
        max: MAX_CHANGES,
      });
    }
    const names = types ?? [];
    checkNames(names);
    const from = after ?? LOG_START;
    const read = await readLog(ctx, { after: from, names, limit: first + 1 });
    const nodes = read.slice(0, first);
    return { nodes, cursor: nodes.at(-1)?.cursor ?? from, hasMore: read.length > first };
  }
}

function checkNames(names: readonly string[]): void {
  const known = new Set(allEvents().map(({ name }) => name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new AppError("INVALID_INPUT", `No such event: ${unknown.join(", ")}.`, {
      problems: [{ path: "types", message: `no such event: ${unknown.join(", ")}` }],
    });
  }
}
