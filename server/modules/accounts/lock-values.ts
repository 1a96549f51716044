import type { Context } from "../../context.js";

/**
 * Waits until no other transaction works with one of these values, and keeps them until this one
 * ends. A look-up and the insert that follows are then one step: of two that bring the same value at
 * once, the second finds the first one's row. Unique indexes stand behind it.
 */
export async function lockValues(
  ctx: Context,
  kind: string,
  values: readonly string[],
): Promise<void> {
  if (!ctx.db.isTransaction) throw new Error("A lock needs a transaction");
  if (values.length === 0) return;
  const { workspaceId } = ctx.actor;
  // Sorted, so that two transactions with several values in common do not wait for each other.
  const keys = [...new Set(values)].sort().map((value) => `${workspaceId} ${kind} ${value}`);
  await ctx.db.run((manager) =>
    manager.query(
      "SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest($1::text[]) key",
      [keys],
    ),
  );
}
