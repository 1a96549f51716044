import type { Context } from "../context.js";
import { uuidOf } from "../ids.js";
import type { JobDefinition } from "./define.js";
import { JOB_PREFIX, JobState } from "./job.entity.js";

/** Wakes the runners on commit; it only wakes them, the table is the truth. */
export const JOBS_CHANNEL = "liaison_jobs";

export type EnqueueOptions = {
  /** Not before this instant; at once if not given. */
  readonly startAfter?: Date;
  /**
   * At most one job of this name and key waits: while one does, this one is not added, because that
   * one will see what this transaction wrote. One that has begun does not count.
   */
  readonly singletonKey?: string;
};

/**
 * Adds a job in the command's own transaction: it exists exactly if the command committed. False when
 * one with the same singleton key waits already.
 */
export async function enqueue<K extends string>(
  ctx: Context,
  job: JobDefinition<K>,
  data: Readonly<Record<K, string>>,
  options: EnqueueOptions = {},
): Promise<boolean> {
  if (!ctx.db.isTransaction) throw new Error(`${job.name} is enqueued in a transaction`);
  const { singletonKey = null } = options;
  const dueAt = options.startAfter ?? ctx.clock.now();
  if (singletonKey !== null && (await isWaiting(ctx, job.name, singletonKey, dueAt))) return false;
  await ctx.db.run((manager) =>
    manager.query(INSERT, [...columnsOf(ctx, job.name), data, singletonKey, dueAt]),
  );
  return true;
}

/** Adds many jobs of a kind that are due at once, in one statement. */
export async function enqueueMany<K extends string>(
  ctx: Context,
  job: JobDefinition<K>,
  data: readonly Readonly<Record<K, string>>[],
): Promise<void> {
  if (!ctx.db.isTransaction) throw new Error(`${job.name} is enqueued in a transaction`);
  if (data.length === 0) return;
  const { actor, ids, clock, requestId } = ctx;
  const uuids = data.map(() => uuidOf(ids.next(JOB_PREFIX)));
  const texts = data.map((each) => JSON.stringify(each));
  const values = [actor.workspaceId, uuids, clock.now(), job.name, requestId, texts];
  await ctx.db.run((manager) => manager.query(INSERT_MANY, values));
}

/** For a job that begins to wait in another way than by being added. */
export async function wakeRunners(ctx: Context): Promise<void> {
  await ctx.db.run((manager) =>
    manager.query("SELECT pg_notify($1, $2)", [JOBS_CHANNEL, ctx.actor.workspaceId]),
  );
}

/**
 * Two steps, since the second must see what the holder of the lock committed. SKIP LOCKED passes over
 * a job that runs; one it can lock cannot begin before we commit. An earlier time is kept.
 */
async function isWaiting(
  ctx: Context,
  name: string,
  singletonKey: string,
  dueAt: Date,
): Promise<boolean> {
  const { workspaceId } = ctx.actor;
  const key = `job ${workspaceId} ${name} ${singletonKey}`;
  return ctx.db.run(async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [key]);
    const found: unknown[] = await manager.query(WAITING, [workspaceId, name, singletonKey, dueAt]);
    return found.length > 0;
  });
}

function columnsOf(ctx: Context, name: string): unknown[] {
  const { actor, ids, clock, requestId } = ctx;
  return [actor.workspaceId, uuidOf(ids.next(JOB_PREFIX)), clock.now(), name, requestId];
}

const WAITING = `
  WITH waits AS (
    SELECT id FROM job
     WHERE workspace_id = $1 AND name = $2 AND singleton_key = $3
       AND state = '${JobState.WAITING}' AND lease IS NULL
     LIMIT 1 FOR UPDATE SKIP LOCKED),
  sooner AS (
    UPDATE job SET due_at = $4 FROM waits
     WHERE job.workspace_id = $1 AND job.id = waits.id AND job.due_at > $4)
  SELECT id FROM waits`;

const INSERT_MANY = `
  WITH added AS (
    INSERT INTO job (workspace_id, id, created_at, updated_at, version, name, correlation_id,
                     data, due_at, state, attempts)
    SELECT $1, given.id, $3, $3, 1, $4, $5, given.data::jsonb, $3, '${JobState.WAITING}', 0
      FROM unnest($2::uuid[], $6::text[]) given(id, data)
    RETURNING workspace_id)
  SELECT pg_notify('${JOBS_CHANNEL}', workspace_id::text) FROM added LIMIT 1`;

const INSERT = `
  WITH added AS (
    INSERT INTO job (workspace_id, id, created_at, updated_at, version, name, correlation_id,
                     data, singleton_key, due_at, state, attempts)
    VALUES ($1, $2, $3, $3, 1, $4, $5, $6, $7, $8, '${JobState.WAITING}', 0)
    RETURNING workspace_id)
  SELECT pg_notify('${JOBS_CHANNEL}', workspace_id::text) FROM added`;
