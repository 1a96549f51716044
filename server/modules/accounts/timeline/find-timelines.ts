import type { Context } from "../../../context.js";
import { entityDeclaration, type EntityClass } from "../../../database/declarations.js";
import { preparedQuery } from "../../../database/prepared.js";
import { quoted, SqlParams } from "../../../database/sql.js";
import {
  columnOf,
  cursorOf,
  fingerprintOf,
  pageSize,
  parseCursor,
  type Cursor,
  type Term,
} from "../../../reader/keyset.js";
import { Direction, type Page } from "../../../reader/list.js";
import { asPage, byParent } from "../../../reader/page.js";
import { mayRead } from "../../../reader/rows.js";
import {
  kindsBelow,
  timelineKind,
  type TimelineKindDeclaration,
  type TimelinePlace,
} from "./timeline-kinds.js";
import { TimelineEntry, type TimelineArgs } from "./timeline.objects.js";

const { DESC } = Direction;

/** Newest first; of one instant by kind, of one kind by id, so that an entry has one place. */
const order: readonly Term[] = [
  { column: "at", property: "occurredAt", kind: "instant", direction: DESC },
  { column: "kind", property: "kind", kind: "text", direction: DESC },
  { column: "id", property: "id", kind: "id", direction: DESC },
];

type Entry = { kind: string; id: string; at: Date; title: string; actor: string | null };

type Branch = { readonly kind: TimelineKindDeclaration; readonly place: TimelinePlace };
type Slice = TimelineArgs & { readonly size: number; readonly cursor: Cursor | null };

/**
 * The same page of the timeline of each parent, all in one statement: each kind gives its newest rows
 * off its own index, no more than a page of them, and the newest of those are the page. So the cost
 * does not grow with what a timeline holds.
 */
export async function findTimelines(
  ctx: Context,
  parent: EntityClass,
  args: TimelineArgs,
  uuids: readonly string[],
): Promise<Page<TimelineEntry>[]> {
  const first = pageSize(args.first);
  const { kinds = null, since = null, until = null } = args;
  const fingerprint = fingerprintOf({ filter: { kinds, since, until } }, order);
  const after = args.after ?? null;
  const cursor = after === null ? null : parseCursor(after, fingerprint, order);
  const slice = { ...args, size: first + 1, cursor };
  const branches = kindsBelow(parent).filter(
    ({ kind }) =>
      ctx.actor.permissions.has(kind.allow) && (kinds === null || kinds.includes(kind.name)),
  );
  const groups = await readGroups(ctx, branches, slice, uuids);
  return groups.map((rows) =>
    asPage(rows.map(asEntry), first, after, (entry) => cursorOf(entry, order, fingerprint)),
  );
}

async function readGroups(
  ctx: Context,
  branches: readonly Branch[],
  slice: Slice,
  uuids: readonly string[],
): Promise<Entry[][]> {
  if (branches.length === 0) return uuids.map(() => []);
  const params = new SqlParams();
  const parts = branches.map((branch) => branchSql(ctx, branch, slice, params));
  const sql = `
    SELECT parent.id AS parent_id, page.* FROM unnest(${params.add(uuids)}::uuid[]) parent(id)
     CROSS JOIN LATERAL (SELECT * FROM (${parts.join("\nUNION ALL\n")}) entry
       ORDER BY at DESC, kind COLLATE "C" DESC, id DESC LIMIT ${slice.size}) page`;
  return byParent(
    await ctx.db.query<Entry & { parent_id: string }>(preparedQuery(sql, params.values)),
    uuids,
  );
}

function branchSql(
  ctx: Context,
  { kind, place }: Branch,
  { size, cursor, since, until }: Slice,
  params: SqlParams,
): string {
  const { entity, name, title, actor } = kind;
  const metadata = ctx.db.metadata(entity);
  const at = `t.${columnOf(metadata, kind.at)}`;
  const { from, parentColumn, where } = standing(ctx, kind, place, params);
  const conditions = [mayRead(ctx, entity, "t", params), ...where, `${parentColumn} = parent.id`];
  if (since != null) conditions.push(`${at} >= ${params.add(since)}`);
  if (until != null) conditions.push(`${at} < ${params.add(until)}`);
  if (cursor !== null) conditions.push(afterCursor(name, at, cursor, params));
  return `(SELECT '${name}' AS kind, t.id, ${at} AS at, ${title("t")} AS title, ${actor("t")} AS actor
    FROM ${from} WHERE ${conditions.join(" AND ")} ORDER BY ${at} DESC, t.id DESC LIMIT ${size})`;
}

/** Of what a kind is read, and what ties it to the parent. */
function standing(
  ctx: Context,
  { entity }: TimelineKindDeclaration,
  { by, through }: TimelinePlace,
  params: SqlParams,
): { from: string; parentColumn: string; where: string[] } {
  const table = `${quoted(entityDeclaration(entity).table)} t`;
  const own = ctx.db.metadata(entity);
  if (through === undefined)
    return { from: table, parentColumn: `t.${columnOf(own, by)}`, where: [] };
  const middle = ctx.db.metadata(through.entity);
  const via = `t.workspace_id = m.workspace_id AND t.${columnOf(own, through.via)} = m.id`;
  const from = `${quoted(entityDeclaration(through.entity).table)} m JOIN ${table} ON ${via}`;
  const where = [mayRead(ctx, through.entity, "m", params)];
  return { from, parentColumn: `m.${columnOf(middle, by)}`, where };
}

/** Of the cursor's own instant, a kind's entries come all after it, or none, or by id where it is of that kind. */
function afterCursor(name: string, at: string, cursor: Cursor, params: SqlParams): string {
  const [instant, kind, id] = cursor.keys;
  if (name === kind) return `(${at}, t.id) < (${params.add(instant)}, ${params.add(id)})`;
  return `${at} ${name < String(kind) ? "<=" : "<"} ${params.add(instant)}`;
}

function asEntry({ kind, id, at, title, actor }: Entry): TimelineEntry {
  const { prefix } = entityDeclaration(timelineKind(kind).entity);
  const actorId = actor === null ? null : `user_${actor}`;
  const entry = new TimelineEntry();
  return Object.assign(entry, { kind, id: `${prefix}_${id}`, occurredAt: at, title, actorId });
}
