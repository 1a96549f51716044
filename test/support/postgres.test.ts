import { Client } from "pg";
import { expect, test } from "vitest";

import { query } from "./embedded.js";
import { emptyCopy } from "./empty-copy.js";
import { cloneTemplate, emptyDatabase, serverUrl } from "./postgres.js";

const tables = "SELECT count(*)::int AS count FROM pg_tables WHERE schemaname = 'public'";

test("copies of the template, made at the same time, are alike and apart", async () => {
  const copies = await Promise.all(Array.from({ length: 8 }, () => cloneTemplate()));
  const [first, second] = copies;

  await query(first?.url ?? "", "CREATE TABLE only_here ()");

  expect(new Set(copies.map(({ url }) => url)).size).toBe(8);
  const [inSecond] = await query(second?.url ?? "", "SELECT to_regclass('only_here') AS found");
  expect(inSecond).toEqual({ found: null });
  for (const copy of copies) await copy.drop();
});

test("a copy has the migrated tables, an empty database has none", async () => {
  const copy = await cloneTemplate();
  const empty = await emptyDatabase();

  const [inCopy] = await query(copy.url, tables);
  const [inEmpty] = await query(empty.url, tables);

  expect(inCopy).not.toEqual({ count: 0 });
  expect(inEmpty).toEqual({ count: 0 });
  await copy.drop();
  await empty.drop();
});

test("a dropped database is gone, though somebody is still connected", async () => {
  const copy = await cloneTemplate();
  const name = new URL(copy.url).pathname.slice(1);
  const client = new Client({ connectionString: copy.url });
  await client.connect();
  const cutOff = new Promise((resolve) => client.on("error", resolve));

  await copy.drop();

  await cutOff;
  const left = `SELECT count(*)::int AS count FROM pg_database WHERE datname = '${name}'`;
  expect(await query(serverUrl(), left)).toEqual([{ count: 0 }]);
});

test("text is UTF-8 on every server", async () => {
  const copy = await cloneTemplate();

  expect(await query(copy.url, "SELECT current_setting('server_encoding') AS encoding")).toEqual([
    { encoding: "UTF8" },
  ]);
  await copy.drop();
});

test("an emptied copy holds what a fresh one does, and nobody of the test before", async () => {
  const migrations = "SELECT name FROM schema_migration ORDER BY id";
  const first = await emptyCopy();
  const made = await query(first.url, migrations);
  const client = new Client({ connectionString: first.url });
  client.on("error", () => undefined);
  await client.connect();
  await client.query("SET session_replication_role = replica"); // of no workspace
  await client.query("INSERT INTO workspace_directory VALUES (gen_random_uuid())");

  await first.drop();

  const second = await emptyCopy();
  expect(second.url).toBe(first.url);
  expect(await query(second.url, "SELECT * FROM workspace_directory")).toEqual([]);
  expect(made).not.toEqual([]);
  expect(await query(second.url, migrations)).toEqual(made);
  const strangers = `SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND application_name <> 'liaison' AND pid <> pg_backend_pid()`;
  expect(await query(second.url, strangers)).toEqual([]);
  await second.drop();
});

test.each([
  ["a table", "CREATE TABLE only_here ()"],
  ["a policy", "DROP POLICY own_workspace ON lead"],
  ["row-level security", "ALTER TABLE lead NO FORCE ROW LEVEL SECURITY"],
  ["a grant", "GRANT DELETE ON event_log TO liaison_app"],
])("a copy in which %s was changed is not used again", async (_, change) => {
  const first = await emptyCopy();
  await query(first.url, change);

  await first.drop();

  const name = new URL(first.url).pathname.slice(1);
  const left = `SELECT count(*)::int AS count FROM pg_database WHERE datname = '${name}'`;
  expect(await query(serverUrl(), left)).toEqual([{ count: 0 }]);
});

test("a copy on which somebody still works is not used again", async () => {
  const first = await emptyCopy();
  const runner = first.dataSource.createQueryRunner();
  await runner.startTransaction();

  await first.drop();

  const second = await emptyCopy();
  expect(second.url).not.toBe(first.url);
  await expect(runner.query("SELECT 1")).rejects.toThrow("released");
  await second.drop();
});
