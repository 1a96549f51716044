import type { MigrationInterface, QueryRunner } from "typeorm";

/** What was taken away is rare: without an index it is looked for in all that was ever written. */
export class AuditAction1790000000680 implements MigrationInterface {
  readonly name = "AuditAction1790000000680";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE INDEX audit_entry_action_created_at_id_idx ON audit_entry (workspace_id, action, created_at, id)",
    );
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
