import type { MigrationInterface, QueryRunner } from "typeorm";

import { APP_ROLE, isolate } from "./tenancy.js";

/** Where a merged lead's id leads, the ledger of merges, and what every row was before. */
export class LeadMerge1790000000660 implements MigrationInterface {
  readonly name = "LeadMerge1790000000660";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await isolate(runner, "merge_ledger");
    await isolate(runner, "merge_image", ["SELECT", "INSERT", "UPDATE", "DELETE"]);
    await letFactsFollowTheirLead(runner);
    await runner.query(`GRANT DELETE ON hand_off TO ${APP_ROLE}`);
    await runner.query(
      `CREATE TRIGGER only_what_a_merge_made BEFORE DELETE ON hand_off
         FOR EACH ROW EXECUTE FUNCTION liaison_refuse_change_but_merge()`,
    );
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

/**
 * A fact about a lead stays as written, but follows its lead into a merge and back; and what a merge
 * itself wrote, as merge_image knows, goes when it is undone. Every other change is refused as before.
 * Which tables these are, the catalogue says: all that are append-only and refer to a lead.
 */
async function letFactsFollowTheirLead(runner: QueryRunner): Promise<void> {
  const tables: { name: string }[] = await runner.query(
    `SELECT DISTINCT k.conrelid::regclass::text AS name FROM pg_constraint k
       JOIN pg_trigger g ON g.tgrelid = k.conrelid AND g.tgname = 'append_only'
       JOIN pg_class c ON c.oid = k.conrelid AND NOT c.relispartition
      WHERE k.contype = 'f' AND k.confrelid = 'lead'::regclass ORDER BY 1`,
  );
  for (const { name } of tables) {
    await runner.query(`DROP TRIGGER append_only ON ${name}`);
    await runner.query(
      `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ${name}
         FOR EACH ROW EXECUTE FUNCTION liaison_refuse_change_but_merge()`,
    );
    await runner.query(`GRANT UPDATE (lead_id), DELETE ON ${name} TO ${APP_ROLE}`);
  }
}

const statements = [
  `ALTER TABLE lead ADD COLUMN merged_into_id uuid`,
  `ALTER TABLE lead ADD CONSTRAINT lead_merged_into_id_fkey
     FOREIGN KEY (workspace_id, merged_into_id) REFERENCES lead(workspace_id,id)`,
  `ALTER TABLE lead ADD CONSTRAINT lead_merged_into_check
     CHECK ((status = 'MERGED') = (merged_into_id IS NOT NULL) AND merged_into_id <> id)`,
  `CREATE INDEX lead_merged_into_id_fit_score_id_partial_idx
     ON lead (workspace_id, merged_into_id, fit_score, id) WHERE merged_into_id IS NOT NULL`,
  `CREATE TABLE merge_ledger (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     survivor_id uuid NOT NULL,
     merged_ids text[] NOT NULL,
     state text NOT NULL,
     fields jsonb NOT NULL,
     merged_at timestamptz(3) NOT NULL,
     merged_by_id uuid,
     reversible_until timestamptz(3) NOT NULL,
     unmerged_at timestamptz(3),
     unmerged_by_id uuid,
     CONSTRAINT merge_ledger_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE INDEX merge_ledger_survivor_id_merged_at_id_idx
     ON merge_ledger (workspace_id, survivor_id, merged_at, id)`,
  `CREATE INDEX merge_ledger_reversible_until_id_partial_idx
     ON merge_ledger (workspace_id, reversible_until, id) WHERE state = 'MERGED'`,
  `ALTER TABLE merge_ledger ADD CONSTRAINT merge_ledger_survivor_id_fkey
     FOREIGN KEY (workspace_id, survivor_id) REFERENCES lead(workspace_id,id)`,
  `ALTER TABLE merge_ledger ADD CONSTRAINT merge_ledger_merged_by_id_fkey
     FOREIGN KEY (workspace_id, merged_by_id) REFERENCES app_user(workspace_id,id)`,
  `ALTER TABLE merge_ledger ADD CONSTRAINT merge_ledger_unmerged_by_id_fkey
     FOREIGN KEY (workspace_id, unmerged_by_id) REFERENCES app_user(workspace_id,id)`,
  // before: the row as it was, null for one the merge made. after: what the merge set.
  `CREATE TABLE merge_image (
     workspace_id uuid NOT NULL,
     merge_id uuid NOT NULL,
     table_name text NOT NULL,
     row_id uuid NOT NULL,
     before jsonb,
     after jsonb NOT NULL,
     CONSTRAINT merge_image_pkey PRIMARY KEY (workspace_id, merge_id, table_name, row_id),
     CONSTRAINT merge_image_merge_id_fkey
       FOREIGN KEY (workspace_id, merge_id) REFERENCES merge_ledger (workspace_id, id))`,
  `CREATE INDEX merge_image_row_idx ON merge_image (workspace_id, table_name, row_id)`,
  `CREATE FUNCTION liaison_refuse_change_but_merge() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - 'lead_id' = to_jsonb(NEW) - 'lead_id' THEN
       RETURN NEW;
     END IF;
     IF TG_OP = 'DELETE' AND EXISTS (
       SELECT FROM merge_image i WHERE i.workspace_id = OLD.workspace_id
          AND i.table_name = TG_TABLE_NAME AND i.row_id = OLD.id AND i.before IS NULL) THEN
       RETURN OLD;
     END IF;
     RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
   END $$`,
];
