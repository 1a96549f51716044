import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";

import { Allow } from "../auth/allow.js";
import type { Context } from "../context.js";
import { ChangeInput, IdInput, Payload } from "../graphql/inputs.js";
import { once } from "../idempotency.js";
import { defineList } from "../reader/list.js";
import { declareReads } from "../reader/roots.js";
import { Job } from "./job.entity.js";
import { retryJob } from "./retry-job.js";

const jobList = defineList(Job, {
  filter: ["state", "dueAt"],
  order: ["dueAt"],
  defaultOrder: ["dueAt", "ASC"],
});

export const jobReads = declareReads(jobList, {
  one: "job",
  many: "jobs",
  allow: "job:read",
  description: "Work the server owes, next due first; `state: { eq: DEAD }` lists what it gave up.",
});

@InputType({ description: "A job that was given up." })
export class JobRetryInput extends ChangeInput {
  @IdInput(() => Job, "The job.")
  jobId!: string;
}

@ObjectType({ description: "The job, which waits again." })
export class JobRetryPayload extends Payload {
  @Field(() => Job, { description: "The job as it is now." })
  job!: Job;
}

@Resolver()
export class JobResolver {
  @Allow("job:retry")
  @Mutation(() => JobRetryPayload, {
    description: "Lets a job that was given up run again, at once and with all its attempts.",
  })
  jobRetry(
    @Arg("input", () => JobRetryInput) input: JobRetryInput,
    @Ctx() ctx: Context,
  ): Promise<JobRetryPayload> {
    return once(ctx, "jobRetry", input, retryJob);
  }
}
