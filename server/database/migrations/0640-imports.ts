import type { MigrationInterface, QueryRunner } from "typeorm";

import { APP_ROLE, isolate } from "./tenancy.js";

/** Files on their way in, cut into pieces that any server process can take in. */
export class Imports1790000000640 implements MigrationInterface {
  readonly name = "Imports1790000000640";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await isolate(runner, "import_job");
    await isolate(runner, "import_chunk", ["SELECT", "INSERT", "UPDATE", "DELETE"]);
    // An undone import takes away what it made, as long as nobody has worked on it.
    for (const table of ["account", "contact", "external_reference", "opportunity"]) {
      await runner.query(`GRANT DELETE ON "${table}" TO ${APP_ROLE}`);
    }
    await runner.query(`GRANT DELETE ON account_team_member TO ${APP_ROLE}`);
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const statements = [
  `CREATE TABLE import_job (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     file_name text NOT NULL,
     target text NOT NULL,
     format text NOT NULL,
     state text NOT NULL,
     mode text NOT NULL,
     columns text[] NOT NULL,
     bytes int,
     checksum text,
     preset text,
     system text,
     mapping jsonb NOT NULL,
     source_id uuid,
     rows_total int,
     rows_processed int NOT NULL,
     created int NOT NULL,
     updated int NOT NULL,
     unchanged int NOT NULL,
     rejected int NOT NULL,
     reverted int NOT NULL,
     left_alone int NOT NULL,
     failure text,
     started_by_id uuid,
     client_id uuid,
     finished_at timestamptz(3),
     key text,
     place int NOT NULL,
     pass int NOT NULL,
     is_rehearsed boolean NOT NULL,
     CONSTRAINT import_job_pkey PRIMARY KEY (workspace_id, id))`,
  "CREATE INDEX import_job_created_at_id_idx ON import_job (workspace_id, created_at, id)",
  "CREATE INDEX import_job_state_created_at_id_idx ON import_job (workspace_id, state, created_at, id)",
  "CREATE INDEX import_job_started_by_id_created_at_id_idx ON import_job (workspace_id, started_by_id, created_at, id)",
  "CREATE UNIQUE INDEX import_job_key_idx ON import_job (workspace_id, key)",
  `ALTER TABLE import_job ADD CONSTRAINT import_job_source_id_fkey
     FOREIGN KEY (workspace_id, source_id) REFERENCES lead_source(workspace_id,id)`,
  `ALTER TABLE import_job ADD CONSTRAINT import_job_started_by_id_fkey
     FOREIGN KEY (workspace_id, started_by_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE import_job ADD CONSTRAINT import_job_client_id_fkey
     FOREIGN KEY (workspace_id, client_id) REFERENCES api_client(workspace_id,id)`,
  // json, not jsonb: the text of a bad cell may hold what jsonb refuses, such as NUL.
  `CREATE TABLE import_chunk (
     workspace_id uuid NOT NULL,
     import_id uuid NOT NULL,
     number int NOT NULL,
     row_count int NOT NULL,
     rows json NOT NULL,
     results jsonb,
     rejected int NOT NULL DEFAULT 0,
     unlinked int NOT NULL DEFAULT 0,
     CONSTRAINT import_chunk_pkey PRIMARY KEY (workspace_id, import_id, number),
     CONSTRAINT import_chunk_import_id_fkey
       FOREIGN KEY (workspace_id, import_id) REFERENCES import_job (workspace_id, id))`,
];
