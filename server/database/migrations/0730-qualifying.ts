import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolateFacts } from "./tenancy.js";

/** Talks say what they were about and by which policy they were judged; policies are data. */
export class Qualifying1790000000730 implements MigrationInterface {
  readonly name = "Qualifying1790000000730";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await isolateFacts(runner, "qualification_policy");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const statements = [
  `CREATE TABLE qualification_policy (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     revision int NOT NULL,
     budget_floor numeric(20,4) NOT NULL,
     budget_floor_currency text NOT NULL,
     horizon_days int NOT NULL,
     default_framework text NOT NULL,
     source_frameworks jsonb NOT NULL,
     note text,
     decided_by_id uuid,
     CONSTRAINT qualification_policy_pkey PRIMARY KEY (workspace_id, id),
     CONSTRAINT qualification_policy_decided_by_id_fkey FOREIGN KEY (workspace_id, decided_by_id)
       REFERENCES app_user (workspace_id, id))`,
  `CREATE UNIQUE INDEX qualification_policy_revision_idx ON qualification_policy (workspace_id, revision)`,
  `CREATE INDEX qualification_policy_revision_id_idx ON qualification_policy (workspace_id, revision, id)`,
  `CREATE INDEX qualification_policy_created_at_id_idx ON qualification_policy (workspace_id, created_at, id)`,
  // Facts are not changed, so what is there gets its value as a default that does not stay.
  `ALTER TABLE qualification ADD COLUMN given jsonb NOT NULL DEFAULT '[]',
     ADD COLUMN policy_revision int NOT NULL DEFAULT 0`,
  `ALTER TABLE qualification ALTER COLUMN given DROP DEFAULT, ALTER COLUMN policy_revision DROP DEFAULT`,
];
