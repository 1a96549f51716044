import type { Context } from "../../../context.js";
import { SqlParams } from "../../../database/sql.js";
import { filterSql } from "../../../reader/filter.js";
import type { FilterInput } from "../../../reader/list.js";
import { Lead, leadList } from "../lead.entity.js";

/** The condition of a stored `LeadFilter` on the lead at `alias`, as lists of leads read it. */
export function leadFilterSql(
  ctx: Context,
  filter: FilterInput,
  alias: string,
  params: SqlParams,
): string {
  const metadata = ctx.db.metadata(Lead);
  return filterSql({ list: leadList, metadata, alias, params, now: () => ctx.clock.now() }, filter);
}

/**
 * A filter as it is stored: what was left out is not there, instants are text. Asked once of the
 * database, so that one it cannot read is refused when it is written and not when it is needed.
 */
export async function storedFilter(
  ctx: Context,
  filter: FilterInput | null | undefined,
): Promise<FilterInput | null | undefined> {
  if (filter == null) return filter;
  const stored: unknown = JSON.parse(
    JSON.stringify(filter),
    (_, value: unknown) => value ?? undefined,
  );
  const plain = Object.fromEntries(Object.entries(stored ?? {}));
  const params = new SqlParams();
  const sql = leadFilterSql(ctx, plain, "l", params);
  await ctx.db.run((manager) =>
    manager.query(`SELECT FROM lead l WHERE ${sql} LIMIT 0`, params.values),
  );
  return plain;
}
