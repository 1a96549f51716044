import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which letters can tell that they are opened, so that nobody takes the silence of the others for an answer. */
export class NurtureTellsOpens1790000000782 implements MigrationInterface {
  readonly name = "NurtureTellsOpens1790000000782";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE nurture_send ADD COLUMN tells_opens boolean NOT NULL DEFAULT false",
    );
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
