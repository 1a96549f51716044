import type { Actor } from "./auth/actor.js";
import type { Clock } from "./clock.js";
import type { Db } from "./database/db.js";
import type { Trail, TrailMark } from "./database/trail.js";
import { AppError } from "./errors.js";
import { databaseFault } from "./graphql/faults.js";
import type { Ids } from "./ids.js";
import type { Logger } from "./log.js";
import { Loaders } from "./reader/loaders.js";
import type { SecretBox } from "./secrets.js";

/** Everything one request, job or consumer may touch. Always the first parameter. */
export type Context = {
  readonly actor: Actor;
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Batched reads of this request, cleared when a transaction commits. */
  readonly load: Loaders;
  readonly log: Logger;
  /** Null where the server has no key of its own to seal with. */
  readonly secrets: SecretBox | null;
  /** The same request as nobody, in a workspace it names: for what is published there. */
  publicIn(workspaceId: string): Context;
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

/** Where a write leaves its audit entry, its state history and its events. */
export function trailOf({ db }: Context): Trail {
  if (db.trail === null) throw new Error("A write needs a transaction");
  return db.trail;
}

/** What came of work that may be refused by itself. */
export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

/**
 * Runs `work` in a savepoint of the open transaction: when it is refused, what it wrote is undone and
 * the refusal returned, and the transaction goes on. For many pieces of work of which a bad one must
 * not take the others with it. A fault that is nobody's refusal, such as a deadlock, is thrown on.
 */
export async function attempt<T>(
  ctx: Context,
  work: (ctx: Context) => Promise<T>,
): Promise<Attempt<T>> {
  await statement(ctx, "SAVEPOINT attempt");
  const mark = trailOf(ctx).mark();
  try {
    const value = await work({ ...ctx, load: new Loaders() });
    await statement(ctx, "RELEASE SAVEPOINT attempt");
    return { ok: true, value };
  } catch (error) {
    const refusal = error instanceof AppError ? error : databaseFault(error);
    if (refusal === null || refusal.retryable) throw error;
    await undo(ctx, mark);
    return { ok: false, error: refusal };
  }
}

/**
 * Work on many that is done together, where a refusal of one must not take the others along: all of
 * them in one attempt, and where that is refused, its halves. Answers in the order of the items.
 */
export async function attemptTogether<Item, T>(
  ctx: Context,
  items: readonly Item[],
  work: (ctx: Context, items: readonly Item[]) => Promise<Attempt<T>[]>,
): Promise<Attempt<T>[]> {
  if (items.length === 0) return [];
  const all = await attempt(ctx, (ctx) => work(ctx, items));
  if (all.ok) return all.value;
  if (items.length === 1) return [all];
  const middle = items.length >> 1;
  const first = await attemptTogether(ctx, items.slice(0, middle), work);
  return [...first, ...(await attemptTogether(ctx, items.slice(middle), work))];
}

/** Runs `work` in the open transaction and undoes all it wrote, whatever it answers. */
export async function rehearse<T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
  await statement(ctx, "SAVEPOINT attempt");
  const mark = trailOf(ctx).mark();
  const value = await work({ ...ctx, load: new Loaders() });
  await undo(ctx, mark);
  return value;
}

/** One round trip; PostgreSQL takes several statements where none has parameters. */
function undo(ctx: Context, mark: TrailMark): Promise<void> {
  trailOf(ctx).rewind(mark);
  return statement(ctx, "ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt");
}

async function statement(ctx: Context, sql: string): Promise<void> {
  if (!ctx.db.isTransaction) throw new Error("A savepoint needs a transaction");
  if (ctx.db.waiting !== null) throw new Error("A savepoint would not undo what waits");
  await ctx.db.run((manager) => manager.query(sql));
}
