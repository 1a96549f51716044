import { isEnumType, isObjectType, type GraphQLSchema } from "graphql";
import { Client } from "pg";

import { allEntities, type EntityClass } from "../../server/database/declarations.js";
import { sentences } from "../../server/modules/leads/rules/route-obstacle.js";
import type { TestApp } from "../support/app.js";
import { serverUrl } from "../support/postgres.js";

/** The database as its owner sees it: past row-level security and past the server. */
export type Owner = AsyncDisposable & {
  query(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
};

export async function ownerOf(app: TestApp): Promise<Owner> {
  const [row] = await app.core.dataSource.query("SELECT current_database() AS name");
  const url = new URL(serverUrl());
  url.pathname = `/${row.name}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  return {
    query: async (sql, values) => (await client.query(sql, values)).rows,
    [Symbol.asyncDispose]: () => client.end(),
  };
}

/** Every table whose rows belong to a workspace. */
export async function tenantTables(owner: Owner): Promise<string[]> {
  const rows = await owner.query(
    `SELECT c.relname AS name FROM pg_class c
       JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace_id'
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition ORDER BY 1`,
  );
  return rows.map(({ name }) => String(name));
}

export type Rows = ReadonlyMap<string, readonly Record<string, unknown>[]>;

/** Every row of a workspace, by table. */
export async function rowsOf(owner: Owner, workspaceId: string): Promise<Rows> {
  const found = new Map<string, Record<string, unknown>[]>();
  for (const table of await tenantTables(owner)) {
    const sql = `SELECT to_jsonb(t) AS row FROM "${table}" t WHERE workspace_id = $1`;
    const rows = await owner.query(sql, [workspaceId]);
    found.set(
      table,
      rows.map(({ row }) => Object.fromEntries(Object.entries(row ?? {}))),
    );
  }
  return found;
}

/** The md5 of each table's rows of a workspace: what nothing that was refused may change. */
export async function checksums(
  owner: Owner,
  workspaceId: string,
): Promise<Record<string, unknown>[]> {
  const sums = (await tenantTables(owner)).map(
    (table) => `SELECT '${table}' AS name, count(*)::int AS rows,
      md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS sum
      FROM "${table}" t WHERE workspace_id = $1`,
  );
  return owner.query(sums.join(" UNION ALL "), [workspaceId]);
}

/** Ids of a workspace's rows by entity, in a fixed order. */
export async function idsOf(
  owner: Owner,
  workspaceId: string,
): Promise<Map<EntityClass, readonly string[]>> {
  const found = new Map<EntityClass, readonly string[]>();
  for (const { entity, table, prefix } of allEntities()) {
    const sql = `SELECT id FROM "${table}" WHERE workspace_id = $1 ORDER BY id`;
    const rows = await owner.query(sql, [workspaceId]);
    found.set(
      entity,
      rows.map(({ id }) => `${prefix}_${String(id)}`),
    );
  }
  return found;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Every uuid that stands anywhere in a value, cursors opened. */
export function uuidsIn(value: unknown): Set<string> {
  const found = new Set<string>();
  for (const text of textsIn(value)) {
    const opened = `${text} ${Buffer.from(text, "base64url").toString()}`;
    for (const [uuid] of opened.matchAll(UUID)) found.add(uuid);
  }
  return found;
}

/** Words of our own, such as a field's name or a standing reason, which rows may repeat: nobody's secret. */
export function wordsOf(schema: GraphQLSchema): Set<string> {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const enums = Object.values(schema.getTypeMap()).filter(isEnumType);
  return new Set([
    ...types.flatMap((type) => Object.keys(type.getFields())),
    ...enums.flatMap((type) => type.getValues().map(({ name }) => name)),
    ...Object.values(sentences),
  ]);
}

/** Every text within a value, at whatever depth. */
export function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "string") found.add(value);
  else if (Array.isArray(value)) for (const each of value) textsIn(each, found);
  else if (typeof value === "object" && value !== null) textsIn(Object.values(value), found);
  return found;
}
