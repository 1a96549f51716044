import { Column, Index } from "typeorm";

import { EnumField, InstantField, IntField, ObjectField, TextField } from "../database/fields.js";
import { DomainEntity, Row } from "../database/row.js";
import { describeEnum } from "../graphql/enums.js";
import { JsonScalar } from "../graphql/scalars.js";

export const JOB_PREFIX = "job";

export enum JobState {
  WAITING = "WAITING",
  DEAD = "DEAD",
}

describeEnum(JobState, "JobState", "Whether the server still works at it.", {
  WAITING: "It runs when its time comes, or runs now.",
  DEAD: "Given up after its last attempt; `jobRetry` lets it run again.",
});

/** Work the server owes. A job that is done is gone: what it did stands in the log and the audit log. */
@DomainEntity({
  table: "job",
  prefix: JOB_PREFIX,
  description: "Work the server owes: it waits for its time, or was given up.",
})
@Index(["workspaceId", "state", "dueAt", "id"])
@Index(["workspaceId", "dueAt", "id"])
@Index(["workspaceId", "name", "singletonKey"])
export class Job extends Row {
  @TextField("What is to be done, such as `import.run`.")
  name!: string;

  @ObjectField(() => JsonScalar, "What it is to be done with: ids, never personal data.")
  data!: Record<string, unknown>;

  @EnumField(() => JobState, "Whether the server still works at it.")
  state!: JobState;

  @InstantField("When it is due; after a failure, when it is tried again.")
  dueAt!: Date;

  @IntField("How often it was tried and failed.")
  attempts!: number;

  @TextField("Error code of the last failure.", { nullable: true })
  failure!: string | null;

  @TextField("The request that asked for it.")
  correlationId!: string;

  @Column({ type: "text", nullable: true })
  singletonKey!: string | null;

  /** Whose run of an outside job this is; with a lease, `dueAt` is when it ends. */
  @Column({ type: "uuid", nullable: true })
  lease!: string | null;
}
