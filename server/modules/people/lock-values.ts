import type { Context } from "../../context.js";

/**
 * A place in PostgreSQL's lock table is taken for each value, and all connections share some 6,400 of
 * them; whoever brings more values than this locks the whole kind instead.
 */
const MAX_LOCKS = 100;

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
  const whole = `${ctx.actor.workspaceId} ${kind}`;
  // Sorted, so that two transactions with several values in common do not wait for each other.
  const keys = [...new Set(values)].sort().map((value) => `${whole} ${value}`);
  await ctx.db.run((manager) =>
    keys.length > MAX_LOCKS
      ? manager.query(LOCK_WHOLE, [whole])
      : manager.query(LOCK_EACH, [[whole, ...keys]]),
  );
}

const LOCK_WHOLE = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";

/** The first is the kind: shared with others that lock single values, kept from one that wants all. */
const LOCK_EACH = `
  SELECT CASE WHEN nth = 1 THEN pg_advisory_xact_lock_shared(hashtextextended(key, 0))
              ELSE pg_advisory_xact_lock(hashtextextended(key, 0)) END
    FROM unnest($1::text[]) WITH ORDINALITY given (key, nth)`;
