import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Permission } from "../../../auth/permissions.js";
import type { Context } from "../../../context.js";
import { entityDeclaration, type EntityClass } from "../../../database/declarations.js";
import { Node, type Fact } from "../../../database/row.js";
import { quoted, SqlParams } from "../../../database/sql.js";
import { notFound } from "../../../errors.js";
import { uuidOf } from "../../../ids.js";
import { named } from "../../../reader/comparators.js";
import { columnOf } from "../../../reader/keyset.js";
import type { Page } from "../../../reader/list.js";
import { findVisible, hydrate, mayRead, selectColumns } from "../../../reader/rows.js";
import { User } from "../../people/user.entity.js";
import { findTimelines } from "./find-timelines.js";
import { timelineKind } from "./timeline-kinds.js";
import { TimelineArgs, TimelineEntry, TimelineEntryConnection } from "./timeline.objects.js";

/** What an entry leads to. */
@Resolver(() => TimelineEntry)
export class TimelineEntryResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description: "Who of us did it; null for the server, a program or somebody else.",
  })
  actor(@Root() { actorId }: TimelineEntry, @Ctx() ctx: Context): Promise<User | null> | null {
    return actorId === null ? null : findVisible(ctx, User, actorId);
  }

  @FieldResolver(() => Node, { description: "The thing itself, such as a Touch." })
  async node(@Root() entry: TimelineEntry, @Ctx() ctx: Context): Promise<Node> {
    const { kind, id, occurredAt } = entry;
    const key = JSON.stringify([uuidOf(id), occurredAt]);
    const node = await ctx.load.one(`timeline:${kind}`, key, (keys) => readNodes(ctx, kind, keys));
    if (node === null) throw notFound(entityDeclaration(timelineKind(kind).entity).typeName);
    return node;
  }
}

/** Rows of one kind by id; the time they lie in spares a table by time the look into its other parts. */
async function readNodes(
  ctx: Context,
  kind: string,
  keys: readonly string[],
): Promise<(Fact | null)[]> {
  const { entity, at } = timelineKind(kind);
  const wanted = keys.map((key): [string, string] => JSON.parse(key));
  const times = wanted.map(([, time]) => time).sort();
  return ctx.db.run(async (manager) => {
    const metadata = manager.connection.getMetadata(entity);
    const params = new SqlParams();
    const ids = params.add(wanted.map(([uuid]) => uuid));
    const column = `t.${columnOf(metadata, at)}`;
    const raws: Record<string, unknown>[] = await manager.query(
      `SELECT ${selectColumns(metadata, "t")} FROM ${quoted(entityDeclaration(entity).table)} t
        WHERE ${mayRead(ctx, entity, "t", params)} AND t.id = ANY(${ids}::uuid[])
          AND ${column} BETWEEN ${params.add(times[0])} AND ${params.add(times.at(-1))}`,
      params.values,
    );
    const rows = new Map(
      raws.map((raw) => {
        const row = hydrate(entity, metadata, raw);
        return [uuidOf(row.id), row] as const;
      }),
    );
    return wanted.map(([uuid]) => rows.get(uuid) ?? null);
  });
}

/** Adds `parent.timeline`; what stands on it is declared by kinds. Returns the resolver for the module. */
export function declareTimeline(
  parent: EntityClass,
  { allow, description }: { readonly allow: Permission; readonly description: string },
): Function {
  const resolver = named(`${parent.name}_timeline`);
  const prototype: Record<string, unknown> = resolver.prototype;
  prototype["timeline"] = (row: Fact, args: TimelineArgs, ctx: Context) =>
    timelineOf(ctx, parent, row, args);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, "timeline");
  if (descriptor === undefined) throw new Error("A method just set has a descriptor");
  Root()(prototype, "timeline", 0);
  Args(() => TimelineArgs)(prototype, "timeline", 1);
  Ctx()(prototype, "timeline", 2);
  FieldResolver(() => TimelineEntryConnection, { description })(prototype, "timeline", descriptor);
  Allow(allow)(prototype, "timeline", descriptor);
  Resolver(() => parent)(resolver);
  return resolver;
}

/** Timelines of all parents asked for in the same tick with the same arguments: one statement. */
function timelineOf(
  ctx: Context,
  parent: EntityClass,
  row: Fact,
  args: TimelineArgs,
): Promise<Page<TimelineEntry>> {
  const key = `timeline:${parent.name}:${JSON.stringify(args)}`;
  return ctx.load.one(key, uuidOf(row.id), (uuids) => findTimelines(ctx, parent, args, uuids));
}
