import type { MigrationInterface, QueryRunner } from "typeorm";

/** A salesperson's queue by date: without these a page of it reads and sorts all that is theirs. */
export class OwnersQueue1790000000690 implements MigrationInterface {
  readonly name = "OwnersQueue1790000000690";

  async up(runner: QueryRunner): Promise<void> {
    for (const column of ["status_since", "created_at"]) {
      await runner.query(
        `CREATE INDEX lead_owner_id_${column}_id_idx ON lead (workspace_id, owner_id, ${column}, id)`,
      );
    }
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
