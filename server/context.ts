import type { Actor } from "./auth/actor.js";
import type { Clock } from "./clock.js";
import type { Db } from "./database/db.js";
import type { Ids } from "./ids.js";
import type { Logger } from "./log.js";
import { Loaders } from "./reader/loaders.js";

/** Everything one request, job or consumer may touch. Always the first parameter. */
export type Context = {
  readonly actor: Actor;
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Batched reads of this request, cleared when a transaction commits. */
  readonly load: Loaders;
  readonly log: Logger;
  /** Also the correlation id of every event and audit entry the request causes. */
  readonly requestId: string;
};

/**
 * Runs `work` in one transaction: all of it happens or none. Called inside a transaction it just runs,
 * so commands compose. Name the inner context `ctx` as well: the outer one then cannot slip in.
 * A deadlock or serialization failure is run again, so `work` has no effect outside the database.
 */
export async function inTransaction<T>(
  ctx: Context,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  if (ctx.db.isTransaction) return work(ctx);
  const result = await ctx.db.transaction((db) => work({ ...ctx, db, load: new Loaders() }));
  ctx.load.clear();
  return result;
}
