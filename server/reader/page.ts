import type { EntityMetadata } from "typeorm";

import type { Context } from "../context.js";
import { entityDeclaration } from "../database/declarations.js";
import type { Fact } from "../database/row.js";
import { quoted, SqlParams } from "../database/sql.js";
import { filterSql } from "./filter.js";
import {
  afterSql,
  columnOf,
  cursorOf,
  fingerprintOf,
  pageSize,
  parseCursor,
  termsOf,
  type Term,
} from "./keyset.js";
import type { List, ListArgs, Page } from "./list.js";
import { hydrate, mayRead, selectColumns } from "./rows.js";

/** Counting stops here: a list never pays for COUNT(*). */
export const COUNT_CAP = 10_000;

/** A list below parents: `by` is the property that holds the parent's key, as a rule its id. */
type Parents = {
  readonly by: string;
  readonly keys: readonly string[];
  readonly type: "uuid" | "text";
};

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
    const groups = parents === undefined ? [raws] : byParent(raws, parents.keys);
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
    const scope = { list, metadata, alias: "t", params, now: () => ctx.clock.now() };
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
  const scope = { list, metadata, alias: "t", params, now: () => ctx.clock.now() };
  const where = [mayRead(ctx, list.entity, "t", params), filterSql(scope, args.filter ?? {})];
  if (parents !== undefined) {
    where.push(`t.${columnOf(metadata, parents.by)} = parent.key`);
  }
  if (args.after != null)
    where.push(afterSql(parseCursor(args.after, plan.fingerprint, order), order, params));
  const sort = order.map(({ column, direction }) => `t.${column} ${direction}`).join(", ");
  const table = quoted(entityDeclaration(list.entity).table);
  return `SELECT ${selectColumns(metadata, "t")} FROM ${table} t
    WHERE ${where.join(" AND ")} ORDER BY ${sort} LIMIT ${first + 1}`;
}

function lateral(inner: string, { keys, type }: Parents, params: SqlParams): string {
  return `SELECT parent.key AS parent_id, page.*
    FROM unnest(${params.add(keys)}::${type}[]) parent(key)
    CROSS JOIN LATERAL (${inner}) page`;
}

/** Rows of a statement over several parents, by the `parent_id` it adds to each. */
export function byParent<R extends { readonly parent_id?: unknown }>(
  raws: readonly R[],
  keys: readonly string[],
): R[][] {
  const groups = new Map<unknown, R[]>(keys.map((key) => [key, []]));
  for (const raw of raws) groups.get(raw.parent_id)?.push(raw);
  return keys.map((key) => groups.get(key) ?? []);
}

/** A page of rows of which one more than `first` was asked for. */
export function asPage<T>(
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
