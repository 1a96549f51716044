import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** Reasons to send leads back are data of the workspace; those there are start with the house's. */
export class RejectReasons1790000000731 implements MigrationInterface {
  readonly name = "RejectReasons1790000000731";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await isolate(runner, "reject_reason");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const statements = [
  `CREATE TABLE reject_reason (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     code text NOT NULL,
     label text NOT NULL,
     disposition text NOT NULL,
     counts_against_marketing boolean NOT NULL,
     feeds_scoring boolean NOT NULL,
     needs jsonb NOT NULL,
     at_intake boolean NOT NULL,
     retired_at timestamptz(3),
     CONSTRAINT reject_reason_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX reject_reason_code_idx ON reject_reason (workspace_id, code)`,
  `CREATE INDEX reject_reason_code_id_idx ON reject_reason (workspace_id, code, id)`,
  `CREATE INDEX reject_reason_disposition_code_id_idx ON reject_reason (workspace_id, disposition, code, id)`,
  `CREATE INDEX reject_reason_created_at_id_idx ON reject_reason (workspace_id, created_at, id)`,
  // The directory, not the workspaces themselves: it has no policy that would hide them here.
  `INSERT INTO reject_reason
     SELECT w.workspace_id, gen_random_uuid(), now(), 1, now(), r.*, NULL FROM workspace_directory w
      CROSS JOIN (VALUES
        ('NOT_ICP', 'Not the kind of customer we are for', 'DISQUALIFY', true, true, '[]'::jsonb, false),
        ('NO_BUDGET', 'No money', 'NURTURE', true, true, '[]', false),
        ('NO_NEED', 'No need', 'NURTURE', true, true, '[]', false),
        ('BAD_TIMING', 'Not now', 'NURTURE', false, false, '["RESUME_ON"]', false),
        ('WRONG_PERSON', 'Cannot decide or use it', 'NURTURE', true, true, '[]', false),
        ('BAD_DATA', 'What is known about them is wrong', 'DISQUALIFY', true, false, '[]', false),
        ('DUPLICATE', 'The same person is another lead', 'DISQUALIFY', true, false, '[]', false),
        ('COMPETITOR_OR_STUDENT', 'Will never buy', 'DISQUALIFY', true, true, '[]', false),
        ('ALREADY_WORKING', 'A colleague works with them already', 'RE_ROUTE', false, false, '[]', false),
        ('OUT_OF_TERRITORY', 'Not this salesperson''s territory', 'RE_ROUTE', false, false, '[]', false),
        ('UNREACHABLE', 'Does not answer', 'NURTURE', false, false, '[]', false),
        ('OTHER', 'Something else', 'NURTURE', false, false, '["TEXT"]', false),
        ('SPAM', 'Spam', 'DISQUALIFY', false, false, '[]', true),
        ('INVALID', 'No person at all', 'DISQUALIFY', false, false, '[]', true)) r`,
];
