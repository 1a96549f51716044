import type { MigrationInterface, QueryRunner } from "typeorm";

/** Columns that came after their table may be left out again: the previous release knows none of them. */
export class LaterColumns1790000000760 implements MigrationInterface {
  readonly name = "LaterColumns1790000000760";

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, defaults] of Object.entries(laterColumns)) {
      const columns = Object.entries(defaults).map(
        ([column, value]) => `ALTER COLUMN ${column} SET DEFAULT ${value}`,
      );
      await runner.query(`ALTER TABLE ${table} ${columns.join(", ")}`);
    }
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

/** By table and column: what a row is that tells nothing of it. */
const laterColumns = {
  app_user: { lead_weight: "1" },
  lead: { behaviour_score: "0", engagement: "3", matrix_cell: "'C3'" },
  lead_score: { kind: "'FIT'", is_shadow: "false" },
  nurture_enrolment: { judged_version: "0" },
  outgoing_mail: {
    tracks_opens: "false",
    tracks_clicks: "false",
    opens: "0",
    machine_opens: "0",
    clicks: "0",
    machine_clicks: "0",
    clicked_links: "'{}'",
  },
  qualification: { given: "'[]'", policy_revision: "0" },
  routing_decision: { others: "'[]'" },
};
