import type { EntityMetadata } from "typeorm";

import { visibleRows } from "../auth/visibility.js";
import type { Context } from "../context.js";
import { entityDeclaration, publicColumns, type EntityClass } from "../database/declarations.js";
import { parsedId } from "../database/id-column.js";
import type { Fact, Row } from "../database/row.js";
import { quoted, SqlParams } from "../database/sql.js";
import { AppError, notFound } from "../errors.js";

/** Raw rows keep this prefix apart from the keys a statement adds beside them. */
const COLUMN_PREFIX = "t_";

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
  suffix = "",
): Promise<T[]> {
  const { table, prefix } = entityDeclaration(entity);
  const uuids = ids.map((id) => parsedId(prefix, id));
  return ctx.db.run(async (manager) => {
    const metadata = manager.connection.getMetadata(entity);
    const params = new SqlParams();
    const where = `${mayRead(ctx, entity, "t", params)} AND t.id = ANY(${params.add(uuids)}::uuid[])`;
    const text = `SELECT ${selectColumns(metadata, "t")} FROM ${quoted(table)} t WHERE ${where} ORDER BY t.id${suffix}`;
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

/** The row, or NOT_FOUND: the answer for another's row and for none is the same. */
export async function getVisible<T extends Fact>(
  ctx: Context,
  entity: EntityClass<T>,
  id: string,
): Promise<T> {
  const row = await findVisible(ctx, entity, id);
  if (row === null) throw notFound(entity.name);
  return row;
}

/** Locks the row for this transaction, or NOT_FOUND. With `expectedVersion`, STALE_VERSION if it moved on. */
export async function lockVisible<T extends Row>(
  ctx: Context,
  entity: EntityClass<T>,
  id: string,
  expectedVersion?: number | null,
): Promise<T> {
  if (!ctx.db.isTransaction) throw new Error("A lock needs a transaction");
  const [row] = await readByIds(ctx, entity, [id], " FOR UPDATE OF t");
  if (row === undefined) throw notFound(entity.name);
  if (expectedVersion != null && expectedVersion !== row.version) {
    throw new AppError("STALE_VERSION", `${entity.name} was changed by someone else.`, {
      id: row.id,
      expectedVersion,
      current: publicColumns(entity, row),
    });
  }
  return row;
}
