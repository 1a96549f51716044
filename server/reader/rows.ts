import type { EntityMetadata } from "typeorm";

import { visibleRows } from "../auth/visibility.js";
import type { Context } from "../context.js";
import { entityDeclaration, publicColumns, type EntityClass } from "../database/declarations.js";
import { parsedId } from "../database/id-column.js";
import type { Fact, Row } from "../database/row.js";
import { quoted, SqlParams } from "../database/sql.js";
import { AppError, notFound } from "../errors.js";
import { columnOf } from "./keyset.js";

/** Raw rows keep this prefix apart from the keys a statement adds beside them. */
const COLUMN_PREFIX = "t_";

/** The metadata TypeORM keeps of an entity, wherever the context's connection comes from. */
export function metadataOf(ctx: Context, entity: EntityClass): Promise<EntityMetadata> {
  return ctx.db.run(async (manager) => manager.connection.getMetadata(entity));
}

export function selectColumns(metadata: EntityMetadata, alias: string): string {
  return metadata.columns
    .map((c) => `${alias}.${quoted(c.databaseName)} AS ${quoted(COLUMN_PREFIX + c.propertyName)}`)
    .join(", ");
}

/** An entity from a raw row of `selectColumns`, through the same transformers TypeORM uses. */
export function hydrate<T extends Fact>(
  entity: EntityClass<T>,
  metadata: EntityMetadata,
  raw: Record<string, unknown>,
): T {
  const row = Object.create(entity.prototype);
  for (const column of metadata.columns) {
    const value = raw[COLUMN_PREFIX + column.propertyName];
    row[column.propertyName] = metadata.connection.driver.prepareHydratedValue(value, column);
  }
  return row;
}

/** Where a statement may look: this workspace, and of it what the actor may see. */
export function mayRead(
  ctx: Context,
  entity: EntityClass,
  alias: string,
  params: SqlParams,
): string {
  const workspace = `${alias}.workspace_id = ${params.add(ctx.actor.workspaceId)}`;
  return `${workspace} AND ${visibleRows(entity, ctx.actor, alias, params)}`;
}

async function readByIds<T extends Fact>(
  ctx: Context,
  entity: EntityClass<T>,
  ids: readonly string[],
  { isLocked } = { isLocked: false },
): Promise<T[]> {
  const { table, prefix, redirect } = entityDeclaration(entity);
  const uuids = ids.map((id) => parsedId(prefix, id));
  return ctx.db.run(async (manager) => {
    const metadata = manager.connection.getMetadata(entity);
    const params = new SqlParams();
    const where = [
      mayRead(ctx, entity, "t", params),
      `t.id = ANY(${params.add(uuids)}::uuid[])`,
      // One that was merged while the lock was waited for drops out here.
      ...(isLocked && redirect !== null ? [`t.${columnOf(metadata, redirect)} IS NULL`] : []),
    ].join(" AND ");
    const text = `SELECT ${selectColumns(metadata, "t")} FROM ${quoted(table)} t WHERE ${where}
      ORDER BY t.id${isLocked ? " FOR UPDATE OF t" : ""}`;
    const raws: Record<string, unknown>[] = await manager.query(text, params.values);
    return raws.map((raw) => hydrate(entity, metadata, raw));
  });
}

/** The row if it is there and visible, else null; batched with its neighbours. */
export function findVisible<T extends Fact>(
  ctx: Context,
  entity: EntityClass<T>,
  id: string,
): Promise<T | null> {
  return ctx.load.one<T | null>(`id:${entity.name}`, id, async (ids) => {
    const rows = await readByIds(ctx, entity, ids);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((each) => byId.get(each) ?? null);
  });
}

/** The row, or NOT_FOUND: the answer for another's row and for none is the same. Follows redirects. */
export async function getVisible<T extends Fact>(
  ctx: Context,
  entity: EntityClass<T>,
  id: string,
): Promise<T> {
  const row = await findVisible(ctx, entity, id);
  const { redirect } = entityDeclaration(entity);
  if (row !== null && (redirect === null || Reflect.get(row, redirect) === null)) return row;
  const current = await currentId(ctx, entity, id);
  const found = current === id ? row : await findVisible(ctx, entity, current);
  if (found === null) throw notFound(entity.name);
  return found;
}

/**
 * Locks the row for this transaction, or NOT_FOUND; of a row that was merged, the one it is part of
 * now. With `expectedVersion`, STALE_VERSION if it moved on.
 */
export async function lockVisible<T extends Row>(
  ctx: Context,
  entity: EntityClass<T>,
  id: string,
  expectedVersion?: number | null,
): Promise<T> {
  if (!ctx.db.isTransaction) throw new Error("A lock needs a transaction");
  const [row] = await readByIds(ctx, entity, [id], { isLocked: true });
  if (row === undefined) {
    const current = await currentId(ctx, entity, id);
    if (current === id) throw notFound(entity.name);
    return lockVisible(ctx, entity, current, expectedVersion);
  }
  if (expectedVersion != null && expectedVersion !== row.version) {
    throw new AppError("STALE_VERSION", `${entity.name} was changed by someone else.`, {
      id: row.id,
      expectedVersion,
      current: publicColumns(entity, row),
    });
  }
  return row;
}

/** Locks several in the order of their ids, so that two who lock some of the same do not deadlock. */
export async function lockAllVisible<T extends Row>(
  ctx: Context,
  entity: EntityClass<T>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, T>> {
  const current = new Map<string, string>();
  for (const id of new Set(ids)) current.set(id, await currentId(ctx, entity, id));
  const rows = await readByIds(ctx, entity, [...new Set(current.values())], { isLocked: true });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const locked = new Map<string, T>();
  for (const [id, at] of current) {
    // What is missing now was merged meanwhile, or is not there.
    locked.set(id, byId.get(at) ?? (await lockVisible(ctx, entity, at)));
  }
  return locked;
}

/**
 * Locks those of the rows that the actor may see, in the order of their ids: one statement, and one
 * more for each that is missing, which may have been merged while the lock was waited for.
 */
export async function lockEachVisible<T extends Row>(
  ctx: Context,
  entity: EntityClass<T>,
  ids: readonly string[],
): Promise<Map<string, T>> {
  if (ids.length === 0) return new Map();
  const rows = await readByIds(ctx, entity, [...new Set(ids)], { isLocked: true });
  const locked = new Map(rows.map((row) => [row.id, row]));
  for (const id of ids) {
    if (locked.has(id)) continue;
    const current = await currentId(ctx, entity, id);
    const [row] = current === id ? [] : await readByIds(ctx, entity, [current], { isLocked: true });
    if (row !== undefined) locked.set(id, row);
  }
  return locked;
}

/** Where an id leads today; itself, unless its row was merged. Whose row that is, visibility decides. */
async function currentId(ctx: Context, entity: EntityClass, id: string): Promise<string> {
  const { table, prefix, redirect } = entityDeclaration(entity);
  if (redirect === null) return id;
  const rows: { current: string | null }[] = await ctx.db.run((manager) => {
    const column = columnOf(manager.connection.getMetadata(entity), redirect);
    const text = `SELECT t.${column} AS current FROM ${quoted(table)} t WHERE t.workspace_id = $1 AND t.id = $2`;
    return manager.query(text, [ctx.actor.workspaceId, parsedId(prefix, id)]);
  });
  const current = rows[0]?.current ?? null;
  return current === null ? id : `${prefix}_${current}`;
}
