import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** Who has which lead to work on. */
export class WorkLeases1790000000751 implements MigrationInterface {
  readonly name = "WorkLeases1790000000751";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await isolate(runner, "work_lease");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const statements = [
  `CREATE TABLE work_lease (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     lead_id uuid NOT NULL,
     purpose text NOT NULL,
     state text NOT NULL,
     is_latest boolean NOT NULL,
     holder_id uuid,
     client_id text,
     worker text,
     attempt int NOT NULL,
     expires_at timestamptz(3) NOT NULL,
     ended_at timestamptz(3),
     outcome text,
     note text,
     CONSTRAINT work_lease_pkey PRIMARY KEY (workspace_id, id),
     CONSTRAINT work_lease_lead_id_fkey FOREIGN KEY (workspace_id, lead_id)
       REFERENCES lead (workspace_id, id),
     CONSTRAINT work_lease_holder_id_fkey FOREIGN KEY (workspace_id, holder_id)
       REFERENCES app_user (workspace_id, id))`,
  `CREATE UNIQUE INDEX work_lease_lead_id_purpose_partial_idx ON work_lease (workspace_id, lead_id, purpose) WHERE is_latest`,
  `CREATE INDEX work_lease_lead_id_created_at_id_idx ON work_lease (workspace_id, lead_id, created_at, id)`,
  `CREATE INDEX work_lease_purpose_created_at_id_idx ON work_lease (workspace_id, purpose, created_at, id)`,
  `CREATE INDEX work_lease_state_created_at_id_idx ON work_lease (workspace_id, state, created_at, id)`,
  `CREATE INDEX work_lease_holder_id_created_at_id_partial_idx ON work_lease (workspace_id, holder_id, created_at, id)
     WHERE holder_id IS NOT NULL`,
  `CREATE INDEX work_lease_created_at_id_idx ON work_lease (workspace_id, created_at, id)`,
];
