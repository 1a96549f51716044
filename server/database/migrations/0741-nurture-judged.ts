import type { MigrationInterface, QueryRunner } from "typeorm";

/** By which version of its programme somebody was judged last, and which letter somebody left after. */
export class NurtureJudged1790000000741 implements MigrationInterface {
  readonly name = "NurtureJudged1790000000741";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const statements = [
  "ALTER TABLE nurture_program ADD COLUMN steps_changed_at timestamptz(3)",
  "ALTER TABLE nurture_enrolment ADD COLUMN judged_version int NOT NULL DEFAULT 0",
  "ALTER TABLE nurture_enrolment ALTER COLUMN judged_version DROP DEFAULT",
  "ALTER TABLE nurture_send ADD COLUMN unsubscribed_at timestamptz(3)",
];
