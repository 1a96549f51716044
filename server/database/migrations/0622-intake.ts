import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** What named sources refused, which deliveries they made, and how much of their rates is used. */
export class Intake1790000000622 implements MigrationInterface {
  readonly name = "Intake1790000000622";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    await isolate(runner, "intake_payload", ["SELECT", "INSERT", "UPDATE", "DELETE"]);
    await isolate(runner, "intake_delivery", ["SELECT", "INSERT", "UPDATE", "DELETE"]);
    await isolate(runner, "intake_tally");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const tables = [
  `ALTER TABLE lead_source ADD COLUMN campaign_id uuid`,
  `ALTER TABLE lead_source ADD CONSTRAINT lead_source_campaign_id_fkey
     FOREIGN KEY (workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)`,
  `CREATE TABLE intake_payload (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     source_id uuid NOT NULL,
     state text NOT NULL,
     reason_code text NOT NULL,
     problems jsonb NOT NULL,
     tried_at timestamptz(3) NOT NULL,
     tries int NOT NULL,
     lead_id uuid,
     body jsonb NOT NULL,
     occasion jsonb NOT NULL,
     person_keys text[] NOT NULL,
     delivery text,
     bytes int NOT NULL,
     CONSTRAINT intake_payload_pkey PRIMARY KEY (workspace_id, id),
     CONSTRAINT intake_payload_source_id_fkey FOREIGN KEY (workspace_id, source_id)
       REFERENCES lead_source (workspace_id, id),
     CONSTRAINT intake_payload_lead_id_fkey FOREIGN KEY (workspace_id, lead_id)
       REFERENCES lead (workspace_id, id))`,
  `CREATE INDEX intake_payload_source_id_created_at_id_idx ON intake_payload (workspace_id, source_id, created_at, id)`,
  `CREATE INDEX intake_payload_state_created_at_id_idx ON intake_payload (workspace_id, state, created_at, id)`,
  `CREATE INDEX intake_payload_created_at_id_idx ON intake_payload (workspace_id, created_at, id)`,
  `CREATE INDEX intake_payload_lead_id_created_at_id_idx ON intake_payload (workspace_id, lead_id, created_at, id)`,
  // No entity: the intake alone reads it. Keys are hashes; what came is not in it.
  `CREATE TABLE intake_delivery (
     workspace_id uuid NOT NULL,
     source_id uuid NOT NULL,
     delivery text NOT NULL,
     received_at timestamptz(3) NOT NULL,
     lead_id uuid,
     payload_id uuid,
     CONSTRAINT intake_delivery_pkey PRIMARY KEY (workspace_id, source_id, delivery),
     CONSTRAINT intake_delivery_source_id_fkey FOREIGN KEY (workspace_id, source_id)
       REFERENCES lead_source (workspace_id, id))`,
  `CREATE INDEX intake_delivery_received_at_idx ON intake_delivery (workspace_id, received_at)`,
  // No entity: a source's counts of this minute and this day.
  `CREATE TABLE intake_tally (
     workspace_id uuid NOT NULL,
     source_id uuid NOT NULL,
     minute_at timestamptz(3) NOT NULL,
     in_minute int NOT NULL,
     day_at timestamptz(3) NOT NULL,
     in_day int NOT NULL,
     CONSTRAINT intake_tally_pkey PRIMARY KEY (workspace_id, source_id),
     CONSTRAINT intake_tally_source_id_fkey FOREIGN KEY (workspace_id, source_id)
       REFERENCES lead_source (workspace_id, id))`,
];
