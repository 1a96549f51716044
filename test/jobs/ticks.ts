import type { Context } from "../../server/context.js";
import { inTransaction } from "../../server/context.js";
import { defineEvent } from "../../server/events/define.js";
import { emit } from "../../server/events/emit.js";
import { enqueue, type EnqueueOptions } from "../../server/jobs/enqueue.js";
import { defineJob, type Job, type JobDefinition } from "../../server/jobs/define.js";
import { jobRunner, type Runner } from "../../server/jobs/runner.js";
import type { TestApp } from "../support/app.js";

/** An effect one can count: one event of the log for each time a job had it. */
export const ticked = defineEvent({
  name: "test.ticked",
  version: 1,
  description: "Only in tests.",
  subject: "subjectId",
  shape: { subjectId: "id" },
});

export async function tick(ctx: Context, subjectId: string): Promise<void> {
  await inTransaction(ctx, (ctx) => emit(ctx, ticked({ subjectId })));
}

export const tickJob = defineJob({
  name: "test.tick",
  data: ["id"],
  handle: (ctx, { id }) => tick(ctx, id),
});

/** A runner as another server process has one. */
export function runnerOf(app: TestApp, ...jobs: Job[]): Runner {
  const { workspaces, systemContext } = app.core;
  return jobRunner({ jobs, log: app.system.log, workspaces, systemContext });
}

export function add(
  app: TestApp,
  job: JobDefinition<"id">,
  id = "test_1",
  options: EnqueueOptions = {},
): Promise<boolean> {
  return inTransaction(app.system, (ctx) => enqueue(ctx, job, { id }, options));
}

/** What had an effect, in order. */
export async function ticks(app: TestApp): Promise<unknown[]> {
  const events = await app.events("test.ticked");
  return events.map(({ subjectId }) => subjectId);
}
