import type { MigrationInterface, QueryRunner } from "typeorm";

/** When the rows of a file were forgotten: they are people's data, and kept no longer than they serve. */
export class ImportsForgotten1790000000641 implements MigrationInterface {
  readonly name = "ImportsForgotten1790000000641";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE import_job ADD COLUMN forgotten_at timestamptz(3)");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
