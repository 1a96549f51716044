import type { MigrationInterface, QueryRunner } from "typeorm";

/** By which calendar people work, what that means to a pool, and calendars out of use. */
export class WorkingHours1790000000770 implements MigrationInterface {
  readonly name = "WorkingHours1790000000770";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const statements = [
  `ALTER TABLE app_user ADD COLUMN working_calendar_id uuid`,
  `ALTER TABLE app_user ADD CONSTRAINT app_user_working_calendar_id_fkey
     FOREIGN KEY (workspace_id, working_calendar_id) REFERENCES business_calendar(workspace_id,id)`,
  `CREATE INDEX app_user_working_calendar_id_name_id_idx
     ON app_user (workspace_id, working_calendar_id, name, id)`,
  `ALTER TABLE routing_pool ADD COLUMN hours text NOT NULL DEFAULT 'IGNORE'`,
  `ALTER TABLE business_calendar ADD COLUMN retired_at timestamptz(3)`,
  `DROP INDEX business_calendar_name_idx`,
  `CREATE UNIQUE INDEX business_calendar_name_partial_idx
     ON business_calendar (workspace_id, name) WHERE retired_at IS NULL`,
];
