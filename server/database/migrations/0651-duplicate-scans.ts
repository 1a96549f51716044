import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** How far a look at all leads for duplicates has come. */
export class DuplicateScans1790000000651 implements MigrationInterface {
  readonly name = "DuplicateScans1790000000651";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...references]) await runner.query(statement);
    await isolate(runner, "duplicate_scan");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const tables = [
  `CREATE TABLE duplicate_scan (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     state text NOT NULL,
     started_by_id uuid,
     leads_total int NOT NULL,
     leads_scanned int NOT NULL,
     pairs_compared int NOT NULL,
     cases_opened int NOT NULL,
     finished_at timestamptz(3),
     place_id uuid,
     CONSTRAINT duplicate_scan_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX duplicate_scan_created_at_id_idx ON duplicate_scan (workspace_id, created_at, id)`,
  `CREATE INDEX duplicate_scan_state_created_at_id_idx
     ON duplicate_scan (workspace_id, state, created_at, id)`,
];

const references = [
  `ALTER TABLE duplicate_scan ADD CONSTRAINT duplicate_scan_started_by_id_fkey
     FOREIGN KEY (workspace_id, started_by_id) REFERENCES app_user (workspace_id, id)`,
];
