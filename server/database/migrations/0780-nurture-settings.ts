import type { MigrationInterface, QueryRunner } from "typeorm";

import { eachWorkspace } from "./tenancy.js";

/** Every workspace has its settings of nurture from its first day, whoever makes it. */
export class NurtureSettings1790000000780 implements MigrationInterface {
  readonly name = "NurtureSettings1790000000780";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of seeding) await runner.query(statement);
    await eachWorkspace(runner, (id) =>
      runner.query("SELECT liaison_seed_nurture($1, now())", [id]),
    );
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

/** The house's: no cap, and days begin in UTC. */
const seeding = [
  `CREATE FUNCTION liaison_seed_nurture(workspace uuid, at timestamptz) RETURNS void
     LANGUAGE sql AS $$
       INSERT INTO nurture_settings (workspace_id, id, created_at, version, updated_at, frequency_cap,
         timezone)
       SELECT workspace, gen_random_uuid(), at, 1, at, NULL, 'UTC'
       ON CONFLICT (workspace_id) DO NOTHING
     $$`,
  `CREATE FUNCTION liaison_workspace_nurture() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     PERFORM liaison_seed_nurture(NEW.workspace_id, NEW.created_at);
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER nurture AFTER INSERT ON workspace
     FOR EACH ROW EXECUTE FUNCTION liaison_workspace_nurture()`,
];
