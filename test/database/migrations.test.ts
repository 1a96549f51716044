import pg from "pg";
import { DataSource, type QueryRunner } from "typeorm";
import { expect, test } from "vitest";

import { migrations } from "../../server/database/migrations/migrations.js";
import { migrate } from "../../server/database/open.js";
import { missingSql } from "../../scripts/missing-sql.js";
import { cloneTemplate, emptyDatabase } from "../support/postgres.js";

const SETTINGS = { connectTimeoutMs: 10_000 };

test("the migrations make exactly the tables the entities describe", async () => {
  const database = await cloneTemplate();

  expect(await missingSql(database.url)).toEqual([]);

  await database.drop();
});

test("the previous release still writes: a table asks for no value it did not ask for when it was made", async () => {
  const database = await emptyDatabase();
  const dataSource = await new DataSource({ type: "postgres", url: database.url }).initialize();
  const runner = dataSource.createQueryRunner();
  const first = new Map<string, Set<string>>();

  for (const migration of migrations) {
    await new migration().up(runner);
    for (const [table, columns] of await requiredColumns(runner)) {
      if (!first.has(table)) first.set(table, columns);
    }
  }

  const later = [...(await requiredColumns(runner))].flatMap(([table, columns]) =>
    [...columns]
      .filter((column) => first.get(table)?.has(column) === false)
      .map((column) => `${table}.${column}`),
  );
  expect(later).toEqual([]);
  await dataSource.destroy();
  await database.drop();
});

test("six servers that start at once migrate once between them", async () => {
  const database = await emptyDatabase();

  const done = await Promise.all(Array.from({ length: 6 }, () => migrate(database.url, SETTINGS)));

  const applied = done.filter((names) => names.length > 0);
  expect(applied).toEqual([migrations.map((migration) => new migration().name)]);
  await database.drop();
});

test("a second run finds nothing to do", async () => {
  const database = await cloneTemplate();

  expect(await migrate(database.url, SETTINGS)).toEqual([]);

  await database.drop();
});

test("a migrator that dies frees the lock and leaves nothing half done", async () => {
  const database = await emptyDatabase();
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();

  const doomed = migrate(database.url, SETTINGS).catch(() => "died");
  await waitForMigrator(admin);
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  expect(await doomed).toBe("died");
  await migrate(database.url, SETTINGS);

  const { rows } = await admin.query("SELECT count(*)::int AS n FROM schema_migration");
  expect(rows).toEqual([{ n: migrations.length }]);
  await admin.end();
  await database.drop();
});

/** Columns that a row must come with, by table. */
async function requiredColumns(runner: QueryRunner): Promise<Map<string, Set<string>>> {
  const rows: { table: string; columns: string[] }[] = await runner.query(
    `SELECT relname AS table, array_agg(attname::text ORDER BY attnum)
              FILTER (WHERE attnotnull AND NOT atthasdef AND attidentity = '') AS columns
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND attnum > 0 AND NOT attisdropped
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      GROUP BY relname ORDER BY relname`,
  );
  return new Map(rows.map(({ table, columns }) => [table, new Set(columns)]));
}

/** Until somebody else is in a transaction that has begun to make tables. */
async function waitForMigrator(admin: pg.Client): Promise<void> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    const { rows } = await admin.query(
      `SELECT 1 FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
          AND (state LIKE 'idle in transaction%' OR query ~ 'CREATE')`,
    );
    if (rows.length > 0) return;
  }
  throw new Error("No migrator was seen");
}
