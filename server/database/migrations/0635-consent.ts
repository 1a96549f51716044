import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate, isolateFacts } from "./tenancy.js";

/** Consents by address, what proves them, and addresses that are not written to. */
export class Consent1790000000635 implements MigrationInterface {
  readonly name = "Consent1790000000635";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await isolate(runner, "consent");
    await isolateFacts(runner, "consent_proof");
    await isolateFacts(runner, "suppression");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const statements = [
  `CREATE TABLE consent (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     address_key text NOT NULL,
     channel text NOT NULL,
     topic text NOT NULL,
     basis text NOT NULL,
     state text NOT NULL,
     state_since timestamptz(3) NOT NULL,
     CONSTRAINT consent_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX consent_address_key_channel_topic_idx ON consent (workspace_id, address_key, channel, topic)`,
  `CREATE INDEX consent_address_key_created_at_id_idx ON consent (workspace_id, address_key, created_at, id)`,
  `CREATE INDEX consent_topic_created_at_id_idx ON consent (workspace_id, topic, created_at, id)`,
  `CREATE INDEX consent_state_created_at_id_idx ON consent (workspace_id, state, created_at, id)`,
  `CREATE INDEX consent_created_at_id_idx ON consent (workspace_id, created_at, id)`,
  `CREATE TABLE consent_proof (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     consent_id uuid NOT NULL,
     state text NOT NULL,
     act text NOT NULL,
     basis text NOT NULL,
     acted_at timestamptz(3) NOT NULL,
     shown_text text,
     text_version text,
     source text,
     network text,
     browser text,
     evidence_id text,
     note text,
     CONSTRAINT consent_proof_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX consent_proof_consent_id_acted_at_id_idx ON consent_proof (workspace_id, consent_id, acted_at, id)`,
  `ALTER TABLE consent_proof ADD CONSTRAINT consent_proof_consent_id_fkey
     FOREIGN KEY (workspace_id, consent_id) REFERENCES consent(workspace_id,id)`,
  `CREATE TABLE suppression (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     address_key text NOT NULL,
     channel text NOT NULL,
     topic text,
     reason text NOT NULL,
     note text,
     CONSTRAINT suppression_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX suppression_address_key_created_at_id_idx ON suppression (workspace_id, address_key, created_at, id)`,
  `CREATE INDEX suppression_created_at_id_idx ON suppression (workspace_id, created_at, id)`,
];
