import type { Context } from "../context.js";
import { emit } from "../events/emit.js";
import { defineEvent } from "../events/define.js";
import { AppError } from "../errors.js";
import { changeRow } from "../history/write.js";
import { lockVisible } from "../reader/rows.js";
import { wakeRunners } from "./enqueue.js";
import { Job, JobState } from "./job.entity.js";

const jobRevived = defineEvent({
  name: "job.revived",
  version: 1,
  description: "A job that was given up is to run again.",
  subject: "jobId",
  shape: { jobId: "id", name: "text" },
});

/** Lets a dead job run again. Throws ILLEGAL_TRANSITION for one that waits anyway. */
export async function retryJob(
  ctx: Context,
  input: { jobId: string; expectedVersion?: number | null },
): Promise<{ job: Job }> {
  const job = await lockVisible(ctx, Job, input.jobId, input.expectedVersion);
  if (job.state !== JobState.DEAD) {
    const move = { from: job.state, to: JobState.WAITING };
    throw new AppError("ILLEGAL_TRANSITION", "Only a job that was given up is retried.", move);
  }
  const dueAt = ctx.clock.now();
  await changeRow(ctx, Job, job, { state: JobState.WAITING, attempts: 0, dueAt });
  await emit(ctx, jobRevived({ jobId: job.id, name: job.name }));
  await wakeRunners(ctx);
  return { job };
}
