import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** Competitors and what is observed of them. */
export class Intel1790000000500 implements MigrationInterface {
  readonly name = "Intel1790000000500";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...references]) await runner.query(statement);
    await isolate(runner, "competitor");
    await isolate(runner, "intel_observation");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const tables = [
  `CREATE TABLE competitor (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     name text NOT NULL,
     name_key text NOT NULL,
     aliases text[] NOT NULL,
     call_keys text[] NOT NULL,
     domains text[] NOT NULL,
     tier text,
     status text NOT NULL,
     CONSTRAINT competitor_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX competitor_status_name_id_idx ON competitor (workspace_id, status, name, id)`,
  `CREATE INDEX competitor_created_at_id_idx ON competitor (workspace_id, created_at, id)`,
  `CREATE INDEX competitor_name_id_idx ON competitor (workspace_id, name, id)`,
  `CREATE UNIQUE INDEX competitor_name_key_idx ON competitor (workspace_id, name_key)`,
  `CREATE TABLE intel_observation (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     competitor_id uuid NOT NULL,
     origin text NOT NULL,
     kind text NOT NULL,
     claim text NOT NULL,
     quote text,
     evidence_url text,
     observed_at timestamptz(3) NOT NULL,
     reported_by_id uuid,
     account_id uuid,
     opportunity_id uuid,
     lead_id uuid,
     qualification_id uuid,
     report_id uuid,
     discussion_item_id uuid,
     source_reliability text,
     info_credibility text,
     confidentiality text,
     valid_until timestamptz(3) NOT NULL,
     state text NOT NULL,
     corroborated_by text[] NOT NULL,
     both_sides boolean NOT NULL,
     CONSTRAINT intel_observation_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX intel_observation_valid_until_id_idx ON intel_observation (workspace_id, valid_until, id)`,
  `CREATE INDEX intel_observation_reported_by_id_observed_at_id_idx ON intel_observation (workspace_id, reported_by_id, observed_at, id)`,
  `CREATE INDEX intel_observation_report_id_observed_at_id_idx ON intel_observation (workspace_id, report_id, observed_at, id)`,
  `CREATE INDEX intel_observation_lead_id_observed_at_id_idx ON intel_observation (workspace_id, lead_id, observed_at, id)`,
  `CREATE INDEX intel_observation_opportunity_id_observed_at_id_idx ON intel_observation (workspace_id, opportunity_id, observed_at, id)`,
  `CREATE INDEX intel_observation_account_id_observed_at_id_idx ON intel_observation (workspace_id, account_id, observed_at, id)`,
  `CREATE INDEX intel_observation_competitor_id_observed_at_id_idx ON intel_observation (workspace_id, competitor_id, observed_at, id)`,
  `CREATE INDEX intel_observation_state_observed_at_id_idx ON intel_observation (workspace_id, state, observed_at, id)`,
  `CREATE INDEX intel_observation_created_at_id_idx ON intel_observation (workspace_id, created_at, id)`,
  `CREATE INDEX intel_observation_observed_at_id_idx ON intel_observation (workspace_id, observed_at, id)`,
  `CREATE UNIQUE INDEX intel_observation_qualification_id_competitor_id_idx ON intel_observation (workspace_id, qualification_id, competitor_id)`,
];

const references = [
  `ALTER TABLE intel_observation ADD CONSTRAINT intel_observation_competitor_id_fkey
     FOREIGN KEY (workspace_id, competitor_id) REFERENCES competitor(workspace_id,id)`,
  `ALTER TABLE intel_observation ADD CONSTRAINT intel_observation_reported_by_id_fkey
     FOREIGN KEY (workspace_id, reported_by_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE intel_observation ADD CONSTRAINT intel_observation_account_id_fkey
     FOREIGN KEY (workspace_id, account_id) REFERENCES account(workspace_id,id)`,
  `ALTER TABLE intel_observation ADD CONSTRAINT intel_observation_opportunity_id_fkey
     FOREIGN KEY (workspace_id, opportunity_id) REFERENCES opportunity(workspace_id,id)`,
  `ALTER TABLE intel_observation ADD CONSTRAINT intel_observation_lead_id_fkey
     FOREIGN KEY (workspace_id, lead_id) REFERENCES lead(workspace_id,id)`,
  `ALTER TABLE intel_observation ADD CONSTRAINT intel_observation_qualification_id_fkey
     FOREIGN KEY (workspace_id, qualification_id) REFERENCES qualification(workspace_id,id)`,
  `ALTER TABLE intel_observation ADD CONSTRAINT intel_observation_report_id_fkey
     FOREIGN KEY (workspace_id, report_id) REFERENCES trip_report(workspace_id,id)`,
  `ALTER TABLE intel_observation ADD CONSTRAINT intel_observation_discussion_item_id_fkey
     FOREIGN KEY (workspace_id, discussion_item_id) REFERENCES discussion_item(workspace_id,id)`,
];
