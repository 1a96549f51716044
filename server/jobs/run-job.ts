import { inTransaction, type Context } from "../context.js";
import { faultName } from "../errors.js";
import { HOUR_MS } from "../spans.js";
import { finish, goOn, lease, lockDue, renew, retryAt, type Claim } from "./claim.js";
import type { Again, Job } from "./define.js";

/** How long an outside job may go without a sign of life from the process that runs it. */
export const LEASE_MS = 60_000;

const MAX_BACKOFF_MS = 6 * HOUR_MS;

/** What came of one run. */
export type Ran = { readonly name: string; readonly error: unknown; readonly isDead: boolean };

export type Jobs = ReadonlyMap<string, Job>;

/** Runs the next due job of the workspace the context is set to; null when there is none. */
export async function runNext(ctx: Context, jobs: Jobs): Promise<Ran | null> {
  const held: { claim: Claim | null } = { claim: null };
  try {
    const leased = await inTransaction(ctx, async (ctx) => {
      held.claim = await lockDue(ctx, [...jobs.keys()]);
      if (held.claim === null) return null;
      const job = jobOf(jobs, held.claim);
      if (job.isOutside) return lease(ctx, held.claim, LEASE_MS);
      await runInside(ctx, job, held.claim);
      return null;
    });
    if (leased !== null) {
      held.claim = leased;
      await runOutside(ctx, jobOf(jobs, leased), leased);
    }
  } catch (error) {
    if (held.claim === null) throw error;
    return fail(ctx, jobOf(jobs, held.claim), held.claim, error);
  }
  return held.claim === null ? null : ran(held.claim, null, false);
}

async function runInside(ctx: Context, job: Job, claim: Claim): Promise<void> {
  await settle(ctx, claim, await job.run(asked(ctx, claim), claim.data));
}

/** The lease is renewed while the handler works; whoever lost it changes nothing more about the job. */
async function runOutside(ctx: Context, job: Job, claim: Claim): Promise<void> {
  if (claim.attempts >= job.maxAttempts) throw new Error("Its process vanished at every attempt");
  const beat = () => {
    renew(ctx, claim, LEASE_MS).catch((error: unknown) => {
      ctx.log.warn({ job: claim.name, error: faultName(error) }, "A lease could not be renewed");
    });
  };
  const timer = setInterval(beat, LEASE_MS / 3);
  timer.unref();
  try {
    await settle(ctx, claim, await job.run(asked(ctx, claim), claim.data));
  } finally {
    clearInterval(timer);
  }
}

async function settle(ctx: Context, claim: Claim, again: Again | void): Promise<void> {
  if (again instanceof Date) await goOn(ctx, claim, again);
  else await finish(ctx, claim);
}

async function fail(ctx: Context, job: Job, claim: Claim, error: unknown): Promise<Ran> {
  const isDead = claim.attempts + 1 >= job.maxAttempts;
  const failure = faultName(error);
  const told = { job: claim.name, id: claim.id, attempt: claim.attempts + 1, error: failure };
  if (isDead) ctx.log.error(told, "Job given up");
  else ctx.log.warn(told, "Job failed and will be tried again");
  if (isDead) await bury(ctx, job, claim, failure);
  else await retryAt(ctx, claim, failure, nextTry(ctx, job, claim));
  return ran(claim, error, isDead);
}

async function bury(ctx: Context, job: Job, claim: Claim, failure: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    if (!(await retryAt(ctx, claim, failure, null))) return; // another process has it
    await job.bury(asked(ctx, claim), claim.data, failure);
  });
}

/**
 * Twice as long each time, then spread over the upper half of that by the job's own id: jobs that
 * failed together do not come back together, and a test can tell when one does.
 */
function nextTry(ctx: Context, job: Job, { id, attempts }: Claim): Date {
  const waitMs = Math.min(job.backoffMs * 2 ** attempts, MAX_BACKOFF_MS);
  const share = parseInt(id.slice(-4), 16) / 0xffff;
  return new Date(ctx.clock.now().getTime() + Math.round((waitMs * (1 + share)) / 2));
}

/** What the handler writes is traced to the request that asked for it. */
function asked(ctx: Context, claim: Claim): Context {
  return { ...ctx, requestId: claim.correlation_id };
}

function jobOf(jobs: Jobs, { name }: Claim): Job {
  const job = jobs.get(name);
  if (job === undefined) throw new Error(`No job is called ${name}`); // only known names are locked
  return job;
}

function ran({ name }: Claim, error: unknown, isDead: boolean): Ran {
  return { name, error, isDead };
}
