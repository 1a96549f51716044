import type { MigrationInterface, QueryRunner } from "typeorm";

/** Ways that end with a merge are ended by the merge itself, and come back by its images. */
export class NurtureMerges1790000000781 implements MigrationInterface {
  readonly name = "NurtureMerges1790000000781";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TRIGGER meets_another ON nurture_enrolment");
    await runner.query("DROP FUNCTION liaison_enrolment_meets_another()");
    await runner.query("ALTER TABLE nurture_enrolment DROP COLUMN state_before_merge");
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
