import type { Context } from "../../../context.js";
import { preparedQuery } from "../../../database/prepared.js";

/** A row and the instant it is wanted as of. Ids as the audit trail has them, with their prefix. */
export type AsOf = { readonly id: string; readonly at: Date };

/**
 * What properties of rows were at instants of the past: by place in `wanted`, those that have changed
 * since, with the value before the first change. What is not named there is as it is now. Read from
 * the audit trail, which holds every change of every row a command has written.
 */
export async function changedSince(
  ctx: Context,
  wanted: readonly AsOf[],
  properties: readonly string[],
): Promise<ReadonlyMap<string, unknown>[]> {
  const past = wanted.map(() => new Map<string, unknown>());
  if (wanted.length === 0) return past;
  const rows = await ctx.db.query<{ nth: number; name: string; before: unknown }>(
    preparedQuery(BEFORE, [
      ctx.actor.workspaceId,
      wanted.map(({ id }) => id),
      wanted.map(({ at }) => at),
      properties,
    ]),
  );
  for (const { nth, name, before } of rows) past[nth - 1]?.set(name, before);
  return past;
}

const BEFORE = `
  SELECT DISTINCT ON (w.nth, change.name) w.nth::int AS nth, change.name, change.value -> 0 AS before
    FROM unnest($2::text[], $3::timestamptz[]) WITH ORDINALITY w (id, at, nth)
    JOIN audit_entry a ON a.workspace_id = $1 AND a.subject_id = w.id AND a.created_at > w.at
   CROSS JOIN LATERAL jsonb_each(a.changes) change (name, value)
   WHERE change.name = ANY($4)
   ORDER BY w.nth, change.name, a.created_at, a.id`;

/** A row as it was. */
export function asItWas<T extends object>(row: T, past: ReadonlyMap<string, unknown>): T {
  return { ...row, ...Object.fromEntries(past) };
}
