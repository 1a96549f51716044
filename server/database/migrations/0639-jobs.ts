import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** Work the server owes, and when what runs by the clock last ran. */
export class Jobs1790000000639 implements MigrationInterface {
  readonly name = "Jobs1790000000639";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await isolate(runner, "job", ["SELECT", "INSERT", "UPDATE", "DELETE"]);
    await isolate(runner, "job_schedule");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const statements = [
  `CREATE TABLE job (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     name text NOT NULL,
     data jsonb NOT NULL,
     state text NOT NULL,
     due_at timestamptz(3) NOT NULL,
     attempts int NOT NULL,
     failure text,
     correlation_id text NOT NULL,
     singleton_key text,
     lease uuid,
     CONSTRAINT job_pkey PRIMARY KEY (workspace_id, id))`,
  "CREATE INDEX job_state_due_at_id_idx ON job (workspace_id, state, due_at, id)",
  "CREATE INDEX job_due_at_id_idx ON job (workspace_id, due_at, id)",
  "CREATE INDEX job_name_singleton_key_idx ON job (workspace_id, name, singleton_key)",
  `CREATE TABLE job_schedule (
     workspace_id uuid NOT NULL REFERENCES workspace (workspace_id),
     name text NOT NULL,
     last_at timestamptz(3) NOT NULL,
     PRIMARY KEY (workspace_id, name))`,
];
