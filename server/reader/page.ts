import { createHash } from "node:crypto";

import type { EntityMetadata } from "typeorm";

import type { Context } from "../context.js";
import { entityDeclaration } from "../database/declarations.js";
import type { Fact } from "../database/row.js";
import { quoted, SqlParams } from "../database/sql.js";
import { AppError } from "../errors.js";
import { uuidOf } from "../ids.js";
import { filterSql } from "./filter.js";
import {
  DEFAULT_PAGE,
  Direction,
  MAX_PAGE,
  type List,
  type ListArgs,
  type OrderBy,
  type Page,
} from "./list.js";
import { hydrate, mayRead, selectColumns } from "./rows.js";

const MAX_ORDER_TERMS = 3;
const COUNT_CAP = 10_000;

/** A list below parents: `by` is the property that holds the parent's id. */
type Parents = { readonly by: string; readonly uuids: readonly string[] };

type Term = { readonly column: string; readonly property: string; readonly direction: Direction };
type Cursor = { readonly keys: readonly unknown[]; readonly fingerprint: string };

/** One page of a list, by keyset: the cursor holds the sort keys, so no row is lost or seen twice. */
export async function findPage<T extends Fact>(
  ctx: Context,
  list: List<T>,
  args: ListArgs,
): Promise<Page<T>> {
  const [page] = await findPages(ctx, list, args);
  if (page === undefined) throw new Error("A list without parents is one page");
  return page;
}

/** The same page for each parent, all in one statement; without parents, the list of the workspace. */
export async function findPages<T extends Fact>(
  ctx: Context,
  list: List<T>,
  args: ListArgs,
  parents?: Parents,
): Promise<Page<T>[]> {
  const first = pageSize(args.first);
  return ctx.db.run(async (manager) => {
    const metadata = manager.connection.getMetadata(list.entity);
    const order = termsOf(metadata, list, args.orderBy);
    const fingerprint = fingerprintOf(args, order);
    const params = new SqlParams();
    const inner = pageSql(ctx, {
      list,
      args,
      metadata,
      order,
      fingerprint,
      params,
      first,
      parents,
    });
    const text = parents === undefined ? inner : lateral(inner, parents, params);
    const raws: Record<string, unknown>[] = await manager.query(text, params.values);
    const groups = parents === undefined ? [raws] : byParent(raws, parents.uuids);
    return groups.map((group) => {
      const rows = group.map((raw) => hydrate(list.entity, metadata, raw));
      return asPage(rows, first, args.after ?? null, (row) => cursorOf(row, order, fingerprint));
    });
  });
}

/** How many rows match, counted up to 10,000. */
export async function countRows<T extends Fact>(
  ctx: Context,
  list: List<T>,
  args: Pick<ListArgs, "filter">,
): Promise<{ count: number; isExact: boolean }> {
  return ctx.db.run(async (manager) => {
    const metadata = manager.connection.getMetadata(list.entity);
    const params = new SqlParams();
    const scope = { list, metadata, alias: "t", params, now: ctx.clock.now() };
    const where = `${mayRead(ctx, list.entity, "t", params)} AND ${filterSql(scope, args.filter ?? {})}`;
    const table = quoted(entityDeclaration(list.entity).table);
    const rows: { count: string }[] = await manager.query(
      `SELECT count(*) FROM (SELECT 1 FROM ${table} t WHERE ${where} LIMIT ${COUNT_CAP + 1}) counted`,
      params.values,
    );
    const count = Number(rows[0]?.count ?? 0);
    return { count: Math.min(count, COUNT_CAP), isExact: count <= COUNT_CAP };
  });
}

type PagePlan<T extends Fact> = {
  list: List<T>;
  args: ListArgs;
  metadata: EntityMetadata;
  order: readonly Term[];
  fingerprint: string;
  params: SqlParams;
  first: number;
  parents: Parents | undefined;
};

function pageSql<T extends Fact>(ctx: Context, plan: PagePlan<T>): string {
  const { list, args, metadata, order, params, first, parents } = plan;
  const scope = { list, metadata, alias: "t", params, now: ctx.clock.now() };
  const where = [mayRead(ctx, list.entity, "t", params), filterSql(scope, args.filter ?? {})];
  if (parents !== undefined) {
    where.push(`t.${columnOf(metadata, parents.by)} = parent.id`);
  }
  if (args.after != null)
    where.push(afterSql(parseCursor(args.after, plan.fingerprint), order, params));
  const sort = order.map(({ column, direction }) => `t.${column} ${direction}`).join(", ");
  const table = quoted(entityDeclaration(list.entity).table);
  return `SELECT ${selectColumns(metadata, "t")} FROM ${table} t
    WHERE ${where.join(" AND ")} ORDER BY ${sort} LIMIT ${first + 1}`;
}

function lateral(inner: string, { uuids }: Parents, params: SqlParams): string {
  return `SELECT parent.id AS parent_id, page.* FROM unnest(${params.add(uuids)}::uuid[]) parent(id)
    CROSS JOIN LATERAL (${inner}) page`;
}

function byParent(raws: Record<string, unknown>[], uuids: readonly string[]) {
  const groups = new Map<unknown, Record<string, unknown>[]>(uuids.map((uuid) => [uuid, []]));
  for (const raw of raws) groups.get(raw["parent_id"])?.push(raw);
  return uuids.map((uuid) => groups.get(uuid) ?? []);
}

function columnOf(metadata: EntityMetadata, property: string): string {
  const column = metadata.findColumnWithPropertyName(property);
  if (column === undefined) throw new Error(`${metadata.name} has no column ${property}`);
  return quoted(column.databaseName);
}

function termsOf<T extends Fact>(
  metadata: EntityMetadata,
  list: List<T>,
  orderBy: readonly OrderBy[] | null | undefined,
): Term[] {
  const asked = orderBy != null && orderBy.length > 0 ? orderBy : list.defaultOrder;
  if (asked.length > MAX_ORDER_TERMS) {
    throw new AppError("LIMIT_EXCEEDED", `An order has at most ${MAX_ORDER_TERMS} terms.`, {
      limit: "orderBy",
      max: MAX_ORDER_TERMS,
    });
  }
  const last = asked.at(-1)?.direction ?? Direction.ASC;
  return [...asked.filter(({ field }) => field !== "id"), { field: "id", direction: last }].map(
    ({ field, direction }) => ({ column: columnOf(metadata, field), property: field, direction }),
  );
}

/** Rows after the cursor. One direction is one row comparison, which an index serves; mixed is an OR. */
function afterSql({ keys }: Cursor, order: readonly Term[], params: SqlParams): string {
  const values = keys.map((key) => params.add(key));
  const [head] = order;
  if (head !== undefined && order.every(({ direction }) => direction === head.direction)) {
    const columns = order.map(({ column }) => `t.${column}`).join(", ");
    return `(${columns}) ${comparison(head.direction)} (${values.join(", ")})`;
  }
  const alternatives = order.map(({ column, direction }, at) => {
    const equal = order.slice(0, at).map((term, i) => `t.${term.column} = ${values[i]}`);
    return `(${[...equal, `t.${column} ${comparison(direction)} ${values[at]}`].join(" AND ")})`;
  });
  return `(${alternatives.join(" OR ")})`;
}

function comparison(direction: Direction): ">" | "<" {
  return direction === Direction.ASC ? ">" : "<";
}

function pageSize(first: number | undefined | null): number {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE) {
    throw new AppError("LIMIT_EXCEEDED", `A page has 1 to ${MAX_PAGE} rows.`, {
      limit: "first",
      max: MAX_PAGE,
    });
  }
  return size;
}

function asPage<T extends Fact>(
  rows: readonly T[],
  first: number,
  after: string | null,
  cursor: (row: T) => string,
): Page<T> {
  const nodes = rows.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: cursor(node), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function cursorOf(row: Fact, order: readonly Term[], fingerprint: string): string {
  const keys = order.map(({ property }) => {
    const value: unknown = Reflect.get(row, property);
    return property === "id" ? uuidOf(row.id) : value;
  });
  return Buffer.from(JSON.stringify([fingerprint, ...keys])).toString("base64url");
}

function parseCursor(text: string, fingerprint: string): Cursor {
  const [given, ...keys] = decodedArray(text);
  if (typeof given !== "string" || keys.length === 0) {
    throw new AppError("INVALID_CURSOR", "This is not a cursor of a list.");
  }
  if (given !== fingerprint) {
    throw new AppError("CURSOR_MISMATCH", "The cursor belongs to another order or filter.");
  }
  return { keys, fingerprint };
}

function decodedArray(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // not JSON, so not ours: the caller says so
  }
}

function fingerprintOf({ filter }: ListArgs, order: readonly Term[]): string {
  const terms = order.map(({ property, direction }) => `${property} ${direction}`);
  const text = JSON.stringify([terms, filter ?? null]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 8);
}
