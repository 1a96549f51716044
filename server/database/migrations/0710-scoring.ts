import type { MigrationInterface, QueryRunner } from "typeorm";

import { seededBehaviour, seededFit, seededLine } from "./0710-scoring-seed.js";
import { eachWorkspace, isolate } from "./tenancy.js";

/** Models of scores and the agreed line as data; what leads score beside their fit. */
export class Scoring1790000000710 implements MigrationInterface {
  readonly name = "Scoring1790000000710";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...leads]) await runner.query(statement);
    for (const statement of seeding) await runner.query(statement);
    await runner.query("SELECT liaison_seed_scoring(workspace_id, now()) FROM workspace_directory");
    await isolate(runner, "score_model");
    await isolate(runner, "agreed_line");
    await isolate(runner, "lead_row_past", ["SELECT", "INSERT"]);
    await fillCells(runner);
    for (const statement of indexes) await runner.query(statement);
  }

  /** Forward only: a release is undone by the next one. */
  down(): Promise<void> {
    throw new Error("Migrations go forward only");
  }
}

const tables = [
  `CREATE TABLE score_model (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     name text NOT NULL,
     kind text NOT NULL,
     product_line text,
     team_id uuid,
     place_key text NOT NULL,
     model_version int NOT NULL,
     status text NOT NULL,
     cap_points int NOT NULL,
     groups jsonb NOT NULL,
     rules jsonb NOT NULL,
     learned jsonb,
     weights jsonb,
     activated_at timestamptz(3),
     CONSTRAINT score_model_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX score_model_kind_model_version_idx
     ON score_model (workspace_id, kind, model_version)`,
  `CREATE UNIQUE INDEX score_model_kind_place_key_partial_idx
     ON score_model (workspace_id, kind, place_key) WHERE status = 'ACTIVE'`,
  `CREATE INDEX score_model_model_version_id_idx ON score_model (workspace_id, model_version, id)`,
  `CREATE INDEX score_model_created_at_id_idx ON score_model (workspace_id, created_at, id)`,
  `CREATE INDEX score_model_status_model_version_id_idx
     ON score_model (workspace_id, status, model_version, id)`,
  `CREATE INDEX score_model_kind_model_version_id_idx
     ON score_model (workspace_id, kind, model_version, id)`,
  `ALTER TABLE score_model ADD CONSTRAINT score_model_team_id_fkey
     FOREIGN KEY (workspace_id, team_id) REFERENCES team (workspace_id, id)`,
  `CREATE TABLE agreed_line (
     workspace_id uuid NOT NULL,
     id uuid NOT NULL,
     created_at timestamptz(3) NOT NULL,
     version int NOT NULL,
     updated_at timestamptz(3) NOT NULL,
     fit_points int NOT NULL,
     least_band text NOT NULL,
     behaviour_points int,
     keen_points int NOT NULL,
     engaged_points int NOT NULL,
     chance_points int NOT NULL,
     CONSTRAINT agreed_line_pkey PRIMARY KEY (workspace_id, id))`,
  `CREATE UNIQUE INDEX agreed_line_idx ON agreed_line (workspace_id)`,
  `CREATE INDEX agreed_line_created_at_id_idx ON agreed_line (workspace_id, created_at, id)`,
  // Whose a fact was until a merge or its undoing moved it, and facts an undoing took away: so that a
  // score of the past can be computed again. Written with the move, hence no entity.
  `CREATE TABLE lead_row_past (
     workspace_id uuid NOT NULL,
     table_name text NOT NULL,
     row_id uuid NOT NULL,
     until timestamptz(3) NOT NULL,
     nth bigint GENERATED ALWAYS AS IDENTITY,
     lead_id uuid NOT NULL,
     gone jsonb,
     CONSTRAINT lead_row_past_pkey PRIMARY KEY (workspace_id, table_name, row_id, until, nth))`,
  `CREATE INDEX lead_row_past_lead_id_idx
     ON lead_row_past (workspace_id, lead_id, table_name, until)`,
  `ALTER TABLE lead_row_past ADD CONSTRAINT lead_row_past_lead_id_fkey
     FOREIGN KEY (workspace_id, lead_id) REFERENCES lead (workspace_id, id)`,
];

/** A default makes the column at once, whatever the table's size; what is written names it. */
const leads = [
  ...[
    ...["product_line text", "behaviour_model_version int", "line_crossed_at timestamptz(3)"],
    ...["predictive_score int", "predictive_model_version int", "rescore_on date"],
    "behaviour_score int NOT NULL DEFAULT 0",
    "engagement int NOT NULL DEFAULT 3",
    "matrix_cell text NOT NULL DEFAULT 'C3'",
  ].map((column) => `ALTER TABLE lead ADD COLUMN ${column}`),
  ...["behaviour_score", "engagement", "matrix_cell"].map(
    (column) => `ALTER TABLE lead ALTER COLUMN ${column} DROP DEFAULT`,
  ),
  `ALTER TABLE lead_score ADD COLUMN kind text NOT NULL DEFAULT 'FIT',
     ADD COLUMN is_shadow boolean NOT NULL DEFAULT false, ADD COLUMN engagement int,
     ALTER COLUMN band DROP NOT NULL`,
  `ALTER TABLE lead_score ALTER COLUMN kind DROP DEFAULT, ALTER COLUMN is_shadow DROP DEFAULT`,
];

const indexes = [
  `CREATE INDEX lead_behaviour_score_id_idx ON lead (workspace_id, behaviour_score, id)`,
  `CREATE INDEX lead_matrix_cell_fit_score_id_idx
     ON lead (workspace_id, matrix_cell, fit_score, id)`,
  `CREATE INDEX lead_product_line_fit_score_id_partial_idx
     ON lead (workspace_id, product_line, fit_score, id) WHERE product_line IS NOT NULL`,
  `CREATE INDEX lead_rescore_on_partial_idx
     ON lead (workspace_id, rescore_on) WHERE rescore_on IS NOT NULL`,
];

type Seeded = {
  readonly capPoints: number;
  readonly groups: readonly object[];
  readonly rules: readonly object[];
};

function seedModel(name: string, kind: string, model: Seeded): string {
  const { capPoints, groups } = model;
  const rules = JSON.stringify(model.rules);
  return `INSERT INTO score_model (workspace_id, id, created_at, version, updated_at, name, kind,
      place_key, model_version, status, cap_points, groups, rules, activated_at)
    VALUES (workspace, gen_random_uuid(), at, 1, at, '${name}', '${kind}', '', 1, 'ACTIVE',
      ${capPoints}, '${JSON.stringify(groups)}', '${rules}', at);`;
}

/** With the row of the workspace itself, whoever makes it: no lead is ever without a model. */
const seeding = [
  `CREATE FUNCTION liaison_seed_scoring(workspace uuid, at timestamptz) RETURNS void
     LANGUAGE plpgsql AS $seed$ BEGIN
       ${seedModel("Fit as shipped", "FIT", seededFit)}
       ${seedModel("Behaviour as shipped", "BEHAVIOUR", seededBehaviour)}
       INSERT INTO agreed_line (workspace_id, id, created_at, version, updated_at, fit_points,
         least_band, behaviour_points, keen_points, engaged_points, chance_points)
       VALUES (workspace, gen_random_uuid(), at, 1, at, ${seededLine.fitPoints},
         '${seededLine.leastBand}', ${seededLine.behaviourPoints}, ${seededLine.keenPoints},
         ${seededLine.engagedPoints}, ${seededLine.chancePoints});
     END $seed$`,
  `CREATE FUNCTION liaison_workspace_scoring() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     PERFORM liaison_seed_scoring(NEW.workspace_id, NEW.created_at);
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER scoring AFTER INSERT ON workspace
     FOR EACH ROW EXECUTE FUNCTION liaison_workspace_scoring()`,
];

/** Leads that are there have a fit and no behaviour yet. */
function fillCells(runner: QueryRunner): Promise<void> {
  return eachWorkspace(runner, (id) =>
    runner.query(
      `UPDATE lead SET matrix_cell = CASE WHEN fit_band IN ('A_PLUS', 'A') THEN 'A3' ELSE 'B3' END
        WHERE workspace_id = $1 AND fit_band IN ('A_PLUS', 'A', 'B')`,
      [id],
    ),
  );
}
