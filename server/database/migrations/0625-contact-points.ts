import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate } from "./tenancy.js";

/** Public contact points, and what a source's key signs with. */
export class ContactPoints1790000000625 implements MigrationInterface {
  readonly name = "ContactPoints1790000000625";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await isolate(runner, "contact_point");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const statements = [
  `CREATE TABLE contact_point (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     label text NOT NULL,
     department text NOT NULL,
     territory text,
     phone text,
     email text,
     source_id uuid,
     hours text,
     position int NOT NULL,
     published boolean NOT NULL,
     CONSTRAINT contact_point_pkey PRIMARY KEY (workspace_id, id),
     CONSTRAINT contact_point_source_id_fkey FOREIGN KEY (workspace_id, source_id)
       REFERENCES lead_source (workspace_id, id))`,
  `CREATE INDEX contact_point_position_id_idx ON contact_point (workspace_id, position, id)`,
  `CREATE INDEX contact_point_published_position_id_idx ON contact_point (workspace_id, published, position, id)`,
  `CREATE INDEX contact_point_department_position_id_idx ON contact_point (workspace_id, department, position, id)`,
  `CREATE INDEX contact_point_created_at_id_idx ON contact_point (workspace_id, created_at, id)`,
  `ALTER TABLE lead_source_key ADD COLUMN sealed_key bytea`,
];
