import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a lead became. */
export class LeadConversion1790000000670 implements MigrationInterface {
  readonly name = "LeadConversion1790000000670";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const statements = [
  `ALTER TABLE lead
     ADD COLUMN converted_at timestamptz(3),
     ADD COLUMN converted_account_id uuid,
     ADD COLUMN converted_contact_id uuid,
     ADD COLUMN converted_opportunity_id uuid`,
  ...["account", "contact", "opportunity"].map(
    (of) => `ALTER TABLE lead ADD CONSTRAINT lead_converted_${of}_id_fkey
      FOREIGN KEY (workspace_id, converted_${of}_id) REFERENCES ${of}(workspace_id,id)`,
  ),
  // Several leads may become one deal: the column on their side is the link.
  `CREATE INDEX lead_converted_opportunity_id_fit_score_id_partial_idx
     ON lead (workspace_id, converted_opportunity_id, fit_score, id)
     WHERE converted_opportunity_id IS NOT NULL`,
];
