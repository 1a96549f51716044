import { Cron } from "croner";

import { inTransaction, type Context } from "../context.js";
import { enqueue } from "./enqueue.js";
import type { Job, JobDefinition } from "./define.js";

/** When each scheduled job of each workspace is next due, as far as this process knows. */
export type Scheduled = Map<string, number>;

/**
 * Enqueues what runs by the clock and has come due. Its place moves under a row lock to now, so an
 * occurrence is one job however many servers look, those missed while none ran are made up by one,
 * and a clock that is set back repeats nothing. The first look only notes where a workspace stands.
 */
export async function enqueueDue(
  ctx: Context,
  jobs: readonly Job[],
  scheduled: Scheduled,
): Promise<void> {
  for (const job of jobs) {
    if (job.cron === null) continue;
    const key = `${ctx.actor.workspaceId} ${job.name}`;
    if (ctx.clock.now().getTime() < (scheduled.get(key) ?? 0)) continue;
    const next = await inTransaction(ctx, (ctx) => advance(ctx, job, job.cron ?? ""));
    scheduled.set(key, next.getTime());
  }
}

/** The first instant of the pattern after another, by the wall clock of its zone. */
export function nextOccurrence(cron: string, timezone: string, after: Date): Date {
  const next = new Cron(cron, { timezone, paused: true }).nextRun(after);
  if (next === null) throw new Error(`The pattern ${cron} has no occurrence any more`);
  return next;
}

async function advance(ctx: Context, job: Job, cron: string): Promise<Date> {
  const now = ctx.clock.now();
  const next = nextOccurrence(cron, job.timezone, await lockPlace(ctx, job, now));
  if (next > now) return next;
  await ctx.db.run((manager) =>
    manager.query("UPDATE job_schedule SET last_at = $3 WHERE workspace_id = $1 AND name = $2", [
      ctx.actor.workspaceId,
      job.name,
      now,
    ]),
  );
  await enqueue(ctx, withoutData(job), {});
  return nextOccurrence(cron, job.timezone, now);
}

/** When it was last enqueued; `now` at the first look. */
async function lockPlace(ctx: Context, { name }: Job, now: Date): Promise<Date> {
  const [place]: { last_at: Date }[] = await ctx.db.run((manager) =>
    manager.query(
      `INSERT INTO job_schedule (workspace_id, name, last_at) VALUES ($1, $2, $3)
       ON CONFLICT (workspace_id, name) DO UPDATE SET last_at = job_schedule.last_at
       RETURNING last_at`,
      [ctx.actor.workspaceId, name, now],
    ),
  );
  return place?.last_at ?? now;
}

function withoutData(job: Job): JobDefinition<never> {
  return { ...job, keys: [] };
}
