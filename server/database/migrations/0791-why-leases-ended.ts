import type { MigrationInterface, QueryRunner } from "typeorm";

import { eachWorkspace } from "./tenancy.js";

/** Why a lease ended undone; and leads that became part of another wait for no night any more. */
export class WhyLeasesEnded1790000000791 implements MigrationInterface {
  readonly name = "WhyLeasesEnded1790000000791";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE work_lease ADD COLUMN reason_code text");
    await eachWorkspace(runner, (id) =>
      runner.query(
        `UPDATE lead SET rescore_on = NULL
          WHERE workspace_id = $1 AND status = 'MERGED' AND rescore_on IS NOT NULL`,
        [id],
      ),
    );
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}
