import type { Context } from "../context.js";
import { entityDeclaration } from "../database/declarations.js";
import type { Row } from "../database/row.js";
import { quoted, SqlParams } from "../database/sql.js";
import { filterSql } from "./filter.js";
import { termsOf } from "./keyset.js";
import type { FilterInput, List, OrderBy } from "./list.js";
import { hydrate, mayRead, selectColumns } from "./rows.js";

export type Asked = {
  readonly filter: FilterInput;
  readonly orderBy: readonly OrderBy[];
  readonly first: number;
  /** Waits for rows that others have locked, instead of passing over them. */
  readonly waits?: boolean;
  /** One more condition on the row at `alias`. */
  also(alias: string, params: SqlParams): string;
};

/**
 * The first rows of a list that match and that nobody has locked, locked for this transaction.
 * Who is locked is passed over and not waited for, so that many who take from one list do not stand in
 * line. The lock lets others refer to the row meanwhile.
 */
export async function lockFree<T extends Row>(
  ctx: Context,
  list: List<T>,
  { filter, orderBy, first, also, waits = false }: Asked,
): Promise<T[]> {
  if (!ctx.db.isTransaction) throw new Error("A lock needs a transaction");
  const { table } = entityDeclaration(list.entity);
  return ctx.db.run(async (manager) => {
    const metadata = manager.connection.getMetadata(list.entity);
    const params = new SqlParams();
    const scope = { list, metadata, alias: "t", params, now: () => ctx.clock.now() };
    const where = [mayRead(ctx, list.entity, "t", params), filterSql(scope, filter)];
    const order = termsOf(metadata, list, orderBy);
    const sort = order.map(({ column, direction }) => `t.${column} ${direction}`).join(", ");
    const text = `SELECT ${selectColumns(metadata, "t")} FROM ${quoted(table)} t
      WHERE ${[...where, also("t", params)].join(" AND ")}
      ORDER BY ${sort} LIMIT ${first} FOR NO KEY UPDATE OF t${waits ? "" : " SKIP LOCKED"}`;
    const raws: Record<string, unknown>[] = await manager.query(text, params.values);
    return raws.map((raw) => hydrate(list.entity, metadata, raw));
  });
}
