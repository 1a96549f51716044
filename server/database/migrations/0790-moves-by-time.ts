import type { MigrationInterface, QueryRunner } from "typeorm";

/** Moves of a period are found by their time: by the lead alone, a month cost as much as all years. */
export class MovesByTime1790000000790 implements MigrationInterface {
  readonly name = "MovesByTime1790000000790";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX state_change_created_at_id_partial_idx
         ON state_change (workspace_id, created_at, id) WHERE field = 'status'`,
    );
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
