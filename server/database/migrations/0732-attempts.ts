import type { MigrationInterface, QueryRunner } from "typeorm";

/** An observation from a qualifying talk is of one attempt: a prospect may have tried two things of one rival. */
export class Attempts1790000000732 implements MigrationInterface {
  readonly name = "Attempts1790000000732";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const statements = [
  `ALTER TABLE intel_observation ADD COLUMN attempt text`,
  // The claim was all that said it.
  `UPDATE intel_observation SET attempt = regexp_replace(claim, '^A prospect has tried .*?: ', '')
    WHERE qualification_id IS NOT NULL`,
  `DROP INDEX intel_observation_qualification_id_competitor_id_idx`,
  `CREATE UNIQUE INDEX intel_observation_qualification_id_competitor_id_attempt_idx
     ON intel_observation (workspace_id, qualification_id, competitor_id, attempt)`,
];
