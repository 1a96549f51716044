import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** Campaigns. */
export class Programmes1790000000605 implements MigrationInterface {
  readonly name = "Programmes1790000000605";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await isolate(runner, "campaign");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const statements = [
  `CREATE TABLE campaign (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     name text NOT NULL,
     name_key text NOT NULL,
     channel text NOT NULL,
     status text NOT NULL,
     cost numeric(20,4),
     cost_currency text,
     starts_on date,
     ends_on date,
     owner_id uuid,
     CONSTRAINT campaign_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX campaign_name_key_idx ON campaign (workspace_id, name_key)`,
  `CREATE INDEX campaign_name_id_idx ON campaign (workspace_id, name, id)`,
  `CREATE INDEX campaign_created_at_id_idx ON campaign (workspace_id, created_at, id)`,
  `CREATE INDEX campaign_status_name_id_idx ON campaign (workspace_id, status, name, id)`,
  `CREATE INDEX campaign_channel_name_id_idx ON campaign (workspace_id, channel, name, id)`,
  `CREATE INDEX campaign_owner_id_name_id_idx ON campaign (workspace_id, owner_id, name, id)`,
  `ALTER TABLE campaign ADD CONSTRAINT campaign_owner_id_fkey
     FOREIGN KEY (workspace_id, owner_id) REFERENCES app_user(workspace_id,id)`,
];
