import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** Forms of sources, and addresses that were asked to confirm themselves. */
export class WebForms1790000000636 implements MigrationInterface {
  readonly name = "WebForms1790000000636";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await isolate(runner, "web_form");
    await isolate(runner, "opt_in");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const statements = [
  `CREATE TABLE web_form (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     source_id uuid NOT NULL,
     key text NOT NULL,
     title text NOT NULL,
     intro text,
     fields text[] NOT NULL,
     labels jsonb NOT NULL,
     submit_label text NOT NULL,
     thanks text NOT NULL,
     consent_text text,
     consent_topic text,
     consent_required boolean NOT NULL,
     consent_version int NOT NULL,
     allowed_origins text[] NOT NULL,
     work_bits int NOT NULL,
     min_seconds int NOT NULL,
     secret bytea NOT NULL,
     CONSTRAINT web_form_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX web_form_key_idx ON web_form (workspace_id, key)`,
  `CREATE INDEX web_form_source_id_created_at_id_idx ON web_form (workspace_id, source_id, created_at, id)`,
  `CREATE INDEX web_form_created_at_id_idx ON web_form (workspace_id, created_at, id)`,
  `ALTER TABLE web_form ADD CONSTRAINT web_form_source_id_fkey
     FOREIGN KEY (workspace_id, source_id) REFERENCES lead_source(workspace_id,id)`,
  `CREATE TABLE opt_in (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     lead_id uuid NOT NULL,
     source_id uuid NOT NULL,
     address text NOT NULL,
     address_key text NOT NULL,
     topic text,
     shown_text text,
     text_version text,
     hand_raised boolean NOT NULL,
     mails int NOT NULL,
     mailed_at timestamptz(3) NOT NULL,
     expires_at timestamptz(3) NOT NULL,
     confirmed_at timestamptz(3),
     token_hash bytea NOT NULL,
     CONSTRAINT opt_in_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX opt_in_lead_id_address_key_idx ON opt_in (workspace_id, lead_id, address_key)`,
  `CREATE UNIQUE INDEX opt_in_token_hash_idx ON opt_in (workspace_id, token_hash)`,
  `CREATE INDEX opt_in_lead_id_created_at_id_idx ON opt_in (workspace_id, lead_id, created_at, id)`,
  `CREATE INDEX opt_in_created_at_id_idx ON opt_in (workspace_id, created_at, id)`,
  `ALTER TABLE opt_in ADD CONSTRAINT opt_in_lead_id_fkey
     FOREIGN KEY (workspace_id, lead_id) REFERENCES lead(workspace_id,id)`,
  `ALTER TABLE opt_in ADD CONSTRAINT opt_in_source_id_fkey
     FOREIGN KEY (workspace_id, source_id) REFERENCES lead_source(workspace_id,id)`,
];
