import { randomUUID } from "node:crypto";

import pg from "pg";
import { DataSource } from "typeorm";
import { expect, test } from "vitest";

import { Scoring1790000000710 } from "../../server/database/migrations/0710-scoring.js";
import { seededLine } from "../../server/database/migrations/0710-scoring-seed.js";
import { migrations } from "../../server/database/migrations/migrations.js";
import { migrate } from "../../server/database/open.js";
import { emptyDatabase } from "../support/postgres.js";

test("a workspace of the release before gets its models and line, and its leads their places", async () => {
  const database = await emptyDatabase();
  const source = new DataSource({
    type: "postgres",
    url: database.url,
    migrations: migrations.slice(0, migrations.indexOf(Scoring1790000000710)),
    migrationsTableName: "schema_migration",
  });
  await source.initialize();
  await source.runMigrations({ transaction: "each" });
  await source.destroy();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const workspace = randomUUID();
  const at = "2025-11-05T10:00:00Z";
  await client.query(`INSERT INTO workspace VALUES ('${workspace}', 'A', 'EUR', 'IT', '${at}')`);
  await client.query(`INSERT INTO workspace_directory VALUES ('${workspace}')`);
  for (const band of ["A_PLUS", "B", "D"]) {
    await client.query(
      `INSERT INTO lead (workspace_id, id, created_at, version, updated_at, received_via, attributes, status,
         status_since, queue, fit_score, fit_band, score_model_version, first_touch_at, recycled_count, hand_raised)
       VALUES ('${workspace}', gen_random_uuid(), '${at}', 1, '${at}', 'CHAT', '{}', 'INQUIRY', '${at}',
         'marketing', 50, '${band}', 1, '${at}', 0, false)`,
    );
  }

  await migrate(database.url, { connectTimeoutMs: 10_000 });

  const models = await client.query(
    "SELECT kind, model_version, status FROM score_model ORDER BY kind",
  );
  expect(models.rows).toEqual([
    { kind: "BEHAVIOUR", model_version: 1, status: "ACTIVE" },
    { kind: "FIT", model_version: 1, status: "ACTIVE" },
  ]);
  const lines = await client.query("SELECT fit_points, behaviour_points FROM agreed_line");
  const { fitPoints: fit_points, behaviourPoints: behaviour_points } = seededLine;
  expect(lines.rows).toEqual([{ fit_points, behaviour_points }]);
  const leads = await client.query(
    "SELECT fit_band, matrix_cell, behaviour_score, score_model_version FROM lead ORDER BY fit_band",
  );
  const place = (fit_band: string, matrix_cell: string) => ({
    ...{ fit_band, matrix_cell, behaviour_score: 0, score_model_version: 1 },
  });
  expect(leads.rows).toEqual([place("A_PLUS", "A3"), place("B", "B3"), place("D", "C3")]);
  await client.end();
  await database.drop();
});
