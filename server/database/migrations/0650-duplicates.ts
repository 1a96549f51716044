import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** Leads that may be one person: the keys they are found by, the cases, the weights. */
export class Duplicates1790000000650 implements MigrationInterface {
  readonly name = "Duplicates1790000000650";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...references]) await runner.query(statement);
    await isolate(runner, "duplicate_model");
    await isolate(runner, "duplicate_case");
    await isolate(runner, "lead_match_key", ["SELECT", "INSERT", "DELETE"]);
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const tables = [
  `CREATE TABLE duplicate_model (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     model_version int NOT NULL,
     origin text NOT NULL,
     in_use boolean NOT NULL,
     prior double precision NOT NULL,
     review_bits double precision NOT NULL,
     auto_bits double precision NOT NULL,
     attributes jsonb NOT NULL,
     sample_pairs int,
     CONSTRAINT duplicate_model_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX duplicate_model_model_version_idx
     ON duplicate_model (workspace_id, model_version)`,
  `CREATE INDEX duplicate_model_model_version_id_idx
     ON duplicate_model (workspace_id, model_version, id)`,
  `CREATE INDEX duplicate_model_created_at_id_idx ON duplicate_model (workspace_id, created_at, id)`,
  `CREATE TABLE duplicate_case (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     older_id uuid NOT NULL,
     newer_id uuid NOT NULL,
     score numeric NOT NULL,
     probability numeric NOT NULL,
     evidence jsonb NOT NULL,
     band text NOT NULL,
     model_version int NOT NULL,
     state text NOT NULL,
     decided_by_id uuid,
     decided_at timestamptz(3),
     decided_score numeric,
     note text,
     inherited_from_id uuid,
     CONSTRAINT duplicate_case_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX duplicate_case_older_id_newer_id_idx
     ON duplicate_case (workspace_id, older_id, newer_id)`,
  `CREATE INDEX duplicate_case_created_at_id_idx ON duplicate_case (workspace_id, created_at, id)`,
  `CREATE INDEX duplicate_case_score_id_idx ON duplicate_case (workspace_id, score, id)`,
  `CREATE INDEX duplicate_case_state_score_id_idx
     ON duplicate_case (workspace_id, state, score, id)`,
  `CREATE INDEX duplicate_case_band_score_id_idx ON duplicate_case (workspace_id, band, score, id)`,
  `CREATE INDEX duplicate_case_older_id_score_id_idx
     ON duplicate_case (workspace_id, older_id, score, id)`,
  `CREATE INDEX duplicate_case_newer_id_score_id_idx
     ON duplicate_case (workspace_id, newer_id, score, id)`,
  // Derived from the leads and rewritten with them: no row of its own worth, hence no entity.
  `CREATE TABLE lead_match_key (
     workspace_id uuid NOT NULL,
     key text NOT NULL,
     lead_id uuid NOT NULL,
     CONSTRAINT lead_match_key_pkey PRIMARY KEY (workspace_id, key, lead_id))`,
  `CREATE INDEX lead_match_key_lead_id_idx ON lead_match_key (workspace_id, lead_id)`,
];

const references = [
  `ALTER TABLE duplicate_case ADD CONSTRAINT duplicate_case_older_id_fkey
     FOREIGN KEY (workspace_id, older_id) REFERENCES lead (workspace_id, id)`,
  `ALTER TABLE duplicate_case ADD CONSTRAINT duplicate_case_newer_id_fkey
     FOREIGN KEY (workspace_id, newer_id) REFERENCES lead (workspace_id, id)`,
  `ALTER TABLE duplicate_case ADD CONSTRAINT duplicate_case_decided_by_id_fkey
     FOREIGN KEY (workspace_id, decided_by_id) REFERENCES app_user (workspace_id, id)`,
  `ALTER TABLE duplicate_case ADD CONSTRAINT duplicate_case_inherited_from_id_fkey
     FOREIGN KEY (workspace_id, inherited_from_id) REFERENCES duplicate_case (workspace_id, id)`,
  `ALTER TABLE lead_match_key ADD CONSTRAINT lead_match_key_lead_id_fkey
     FOREIGN KEY (workspace_id, lead_id) REFERENCES lead (workspace_id, id) ON DELETE CASCADE`,
];
