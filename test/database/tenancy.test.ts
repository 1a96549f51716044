import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { APP_ROLE } from "../../server/database/migrations/tenancy.js";
import { startApp, type TestApp } from "../support/app.js";

/** Ids alone, no contents: the one table the app reads across workspaces. */
const OPEN_TABLES = ["workspace_directory"];
/** The migrations' own book: the app's role has no right on it. */
const OUT_OF_REACH = ["schema_migration"];

type Row = Record<string, unknown>;

async function catalogue(app: TestApp, sql: string, values: unknown[] = []): Promise<Row[]> {
  return app.core.dataSource.query(sql, values);
}

test("every table has row-level security, forced, with one policy on the workspace", async () => {
  await using app = await startApp();

  const tables = await catalogue(
    app,
    `SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
            (SELECT array_agg(pg_get_expr(p.polqual, p.polrelid) || ' / ' || pg_get_expr(p.polwithcheck, p.polrelid))
               FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      ORDER BY 1`,
  );

  const own =
    "(workspace_id = (NULLIF(current_setting('liaison.workspace_id'::text, true), ''::text))::uuid)";
  const closed = tables.filter(
    ({ name }) => ![...OPEN_TABLES, ...OUT_OF_REACH].includes(String(name)),
  );
  expect(closed.length).toBeGreaterThan(10);
  for (const table of closed) {
    expect(table).toEqual({
      name: table["name"],
      enabled: true,
      forced: true,
      policies: [`${own} / ${own}`],
    });
  }
});

test("the server works under a role that cannot step round row-level security", async () => {
  await using app = await startApp();

  const role = await catalogue(
    app,
    `SELECT current_user::text AS name, rolsuper, rolbypassrls,
            (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owns
       FROM pg_roles r WHERE rolname = current_user`,
  );
  const reachable = await catalogue(
    app,
    `SELECT DISTINCT table_name::text AS name FROM information_schema.role_table_grants
      WHERE grantee = $1 AND table_name = ANY ($2)`,
    [APP_ROLE, OUT_OF_REACH],
  );

  expect(role).toEqual([{ name: APP_ROLE, rolsuper: false, rolbypassrls: false, owns: 0 }]);
  expect(reachable).toEqual([]);
});

test("no partition can be read beside its parent's policy", async () => {
  await using app = await startApp();

  const open = await catalogue(
    app,
    `SELECT c.relname AS name FROM pg_class c WHERE c.relispartition AND c.relkind = 'r'
        AND has_table_privilege(current_user, c.oid, 'SELECT, INSERT, UPDATE, DELETE')`,
  );
  const bare = await catalogue(
    app,
    `SELECT c.relname AS name FROM pg_class c
      WHERE c.relispartition AND c.relkind = 'r' AND NOT c.relrowsecurity`,
  );
  const [months] = await catalogue(
    app,
    `SELECT count(*)::int AS n FROM pg_inherits WHERE inhparent = 'touch'::regclass`,
  );

  expect(open).toEqual([]);
  expect(bare).toEqual([]);
  expect(months?.["n"]).toBe(6);
});

test("every key and index begins with the workspace, every reference carries it", async () => {
  await using app = await startApp();

  const indexes = await catalogue(
    app,
    `SELECT i.indexrelid::regclass::text AS name FROM pg_index i
       JOIN pg_class c ON c.oid = i.indrelid
       JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
       LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
      WHERE c.relname <> ALL ($1) AND a.attname IS DISTINCT FROM 'workspace_id'`,
    [OUT_OF_REACH],
  );
  const references = await catalogue(
    app,
    `SELECT conname AS name FROM pg_constraint k
       JOIN pg_namespace n ON n.oid = k.connamespace AND n.nspname = 'public'
      WHERE contype = 'f' AND NOT EXISTS (
        SELECT FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
           AND a.attname = 'workspace_id')`,
  );

  expect(indexes).toEqual([]);
  expect(references).toEqual([]);
});

test("with the code's own predicate gone, the database still shows one workspace only", async () => {
  await using app = await startApp();
  const other = await app.otherWorkspace();

  const mine = await app.system.db.run((manager) =>
    manager.query("SELECT DISTINCT workspace_id FROM audit_entry"),
  );
  const theirs = await other.system.db.run((manager) =>
    manager.query("SELECT DISTINCT workspace_id FROM audit_entry"),
  );
  const nobodys = await app.core
    .systemContext(randomUUID())
    .db.run((manager) => manager.query("SELECT workspace_id FROM audit_entry"));

  expect(mine).toEqual([{ workspace_id: app.workspaceId }]);
  expect(theirs).toEqual([{ workspace_id: other.workspaceId }]);
  expect(nobodys).toEqual([]);
});

test("a row cannot be written into another workspace", async () => {
  await using app = await startApp();
  const other = await app.otherWorkspace();

  const attempt = app.system.db.run((manager) =>
    manager.query(
      "INSERT INTO consumer_place (workspace_id, consumer, cursor) VALUES ($1, 'x', 'y')",
      [other.workspaceId],
    ),
  );

  await expect(attempt).rejects.toThrow(/row-level security/);
});

test("facts cannot be changed or removed", async () => {
  await using app = await startApp();

  for (const sql of ["UPDATE audit_entry SET action = 'X'", "DELETE FROM event_log"]) {
    const attempt = app.system.db.run((manager) => manager.query(sql));
    await expect(attempt).rejects.toThrow(/permission denied/);
  }
});

test("10,000 interleaved reads of 20 workspaces on few connections never meet a stranger's row", async () => {
  await using app = await startApp();
  const ids = Array.from({ length: 20 }, () => randomUUID());
  for (const id of ids) {
    const { db } = app.core.systemContext(id);
    await db.transaction((inner) =>
      inner.run((manager) =>
        manager.query("INSERT INTO workspace VALUES ($1, $2, 'EUR', 'IT', now())", [id, id]),
      ),
    );
  }

  let strays = 0;
  const reader = async (turn: number) => {
    for (let i = 0; i < 500; i += 1) {
      const id = ids[(turn * 7 + i) % ids.length] ?? "";
      const { db } = app.core.systemContext(id);
      const read = (manager: { query(sql: string): Promise<Row[]> }) =>
        manager.query("SELECT workspace_id FROM workspace");
      const rows = await (i % 5 === 0 ? db.transaction((inner) => inner.run(read)) : db.run(read));
      if (rows.length !== 1 || rows[0]?.["workspace_id"] !== id) strays += 1;
    }
  };
  await Promise.all(Array.from({ length: 20 }, (_, turn) => reader(turn)));

  expect(strays).toBe(0);
}, 60_000);
