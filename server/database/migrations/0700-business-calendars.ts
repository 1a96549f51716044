import type { MigrationInterface, QueryRunner } from "typeorm";

import { isolate, isolateFacts } from "./tenancy.js";

/** When work is done, and the hours that clocks started by. */
export class BusinessCalendars1790000000700 implements MigrationInterface {
  readonly name = "BusinessCalendars1790000000700";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    await isolate(runner, "business_calendar");
    await isolateFacts(runner, "business_calendar_version");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const tables = [
  `CREATE TABLE business_calendar (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     name text NOT NULL,
     is_default boolean NOT NULL,
     hours jsonb NOT NULL,
     hours_version int NOT NULL,
     CONSTRAINT business_calendar_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX business_calendar_name_idx ON business_calendar (workspace_id, name)`,
  `CREATE UNIQUE INDEX business_calendar_is_default_partial_idx
     ON business_calendar (workspace_id, is_default) WHERE is_default`,
  `CREATE INDEX business_calendar_name_id_idx ON business_calendar (workspace_id, name, id)`,
  `CREATE INDEX business_calendar_created_at_id_idx
     ON business_calendar (workspace_id, created_at, id)`,
  `CREATE TABLE business_calendar_version (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     calendar_id uuid NOT NULL,
     hours_version int NOT NULL,
     hours jsonb NOT NULL,
     CONSTRAINT business_calendar_version_pkey PRIMARY KEY (workspace_id, id),
     CONSTRAINT business_calendar_version_calendar_id_fkey FOREIGN KEY (workspace_id, calendar_id)
       REFERENCES business_calendar(workspace_id,id))`,
  `CREATE UNIQUE INDEX business_calendar_version_calendar_id_hours_version_idx
     ON business_calendar_version (workspace_id, calendar_id, hours_version)`,
  `CREATE INDEX business_calendar_version_calendar_id_created_at_id_idx
     ON business_calendar_version (workspace_id, calendar_id, created_at, id)`,
];
