import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** Named sources of leads with their keys; a lead and each touch say by which they came. */
export class LeadSources1790000000620 implements MigrationInterface {
  readonly name = "LeadSources1790000000620";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...additions]) await runner.query(statement);
    await isolate(runner, "lead_source");
    await isolate(runner, "lead_source_key");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const tables = [
  `CREATE TABLE lead_source (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     name text NOT NULL,
     key text NOT NULL,
     kind text NOT NULL,
     status text NOT NULL,
     allowed_fields text[] NOT NULL,
     required_fields text[] NOT NULL,
     mapping jsonb NOT NULL,
     preset text,
     received_via text NOT NULL,
     source_detail text,
     default_owner_id uuid,
     default_queue text,
     default_country_code text,
     territory text,
     attributes jsonb NOT NULL,
     double_opt_in boolean NOT NULL,
     rate_per_minute int NOT NULL,
     rate_per_day int NOT NULL,
     trust_rank int NOT NULL,
     CONSTRAINT lead_source_pkey PRIMARY KEY (workspace_id, id),
     CONSTRAINT lead_source_default_owner_id_fkey FOREIGN KEY (workspace_id, default_owner_id)
       REFERENCES app_user (workspace_id, id))`,
  `CREATE UNIQUE INDEX lead_source_key_idx ON lead_source (workspace_id, key)`,
  `CREATE UNIQUE INDEX lead_source_name_idx ON lead_source (workspace_id, name)`,
  `CREATE INDEX lead_source_kind_name_id_idx ON lead_source (workspace_id, kind, name, id)`,
  `CREATE INDEX lead_source_status_name_id_idx ON lead_source (workspace_id, status, name, id)`,
  `CREATE INDEX lead_source_created_at_id_idx ON lead_source (workspace_id, created_at, id)`,
  `CREATE TABLE lead_source_key (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     source_id uuid NOT NULL,
     hint text NOT NULL,
     secret_hash bytea NOT NULL,
     expires_at timestamptz(3),
     CONSTRAINT lead_source_key_pkey PRIMARY KEY (workspace_id, id),
     CONSTRAINT lead_source_key_source_id_fkey FOREIGN KEY (workspace_id, source_id)
       REFERENCES lead_source (workspace_id, id))`,
  `CREATE UNIQUE INDEX lead_source_key_secret_hash_idx ON lead_source_key (workspace_id, secret_hash)`,
  `CREATE INDEX lead_source_key_source_id_created_at_id_idx ON lead_source_key (workspace_id, source_id, created_at, id)`,
];

const additions = [
  `ALTER TABLE lead ADD COLUMN source_id uuid`,
  `ALTER TABLE lead ADD CONSTRAINT lead_source_id_fkey
     FOREIGN KEY (workspace_id, source_id) REFERENCES lead_source (workspace_id, id)`,
  `CREATE INDEX lead_source_id_fit_score_id_idx ON lead (workspace_id, source_id, fit_score, id)`,
  `ALTER TABLE lead_touch ADD COLUMN source_id uuid`,
  `ALTER TABLE lead_touch ADD CONSTRAINT lead_touch_source_id_fkey
     FOREIGN KEY (workspace_id, source_id) REFERENCES lead_source (workspace_id, id)`,
];
