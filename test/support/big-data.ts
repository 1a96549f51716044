import { randomUUID } from "node:crypto";

import type { Client } from "pg";

import type { BigCounts, BigTable } from "./big-data/columns.js";
import { bigTables } from "./big-data/tables.js";

export type BigDataCounts = {
  readonly workspaces: number;
  /** Over all workspaces: the first one holds half, the others share the rest. */
  readonly leads: number;
  readonly accounts: number;
  readonly reports: number;
  readonly observations: number;
  readonly usersPerWorkspace: number;
};

/**
 * Helpers of the statements below. Ids are version 7 in shape and follow from table, workspace and
 * number alone, so a reference is computed instead of looked up. Times spread over the year before
 * 2 March 2026; `rnd` is a number from 0 to k - 1 that looks random and is the same in every run.
 */
const helpers = [
  `CREATE OR REPLACE FUNCTION pg_temp.at(n bigint, total bigint) RETURNS timestamptz
     LANGUAGE sql IMMUTABLE AS $$
     SELECT to_timestamp(1740906000 + (n * 31536000 / total)) $$`,
  `CREATE OR REPLACE FUNCTION pg_temp.rnd(n bigint, salt bigint, k bigint) RETURNS bigint
     LANGUAGE sql IMMUTABLE AS $$ SELECT (hashint8extended(n, salt) & 1152921504606846975) % k $$`,
  `CREATE OR REPLACE FUNCTION pg_temp.bid(what text, ws int, n bigint, total bigint) RETURNS uuid
     LANGUAGE sql IMMUTABLE AS $$
     SELECT overlay(overlay(md5(what || ws::text || '.' || n::text)
       PLACING lpad(to_hex((1740906000 + (n * 31536000 / total)) * 1000), 12, '0') || '7' FROM 1)
       PLACING '8' FROM 17)::uuid $$`,
];

/**
 * Fills a migrated database by statements over whole tables: believable in how often things occur, not
 * in what they say. `client` is the owner or a superuser; every table is analysed at the end.
 */
export async function bigData(
  client: Client,
  counts: BigDataCounts,
): Promise<{ workspaces: string[] }> {
  for (const helper of helpers) await client.query(helper);
  const workspaces = Array.from({ length: counts.workspaces }, () => randomUUID());
  for (const [index, workspaceId] of workspaces.entries()) {
    await client.query("SELECT set_config('liaison.workspace_id', $1, false)", [workspaceId]);
    await client.query(
      `INSERT INTO workspace (workspace_id, name, currency_code, country_code, created_at)
       VALUES ($1, $2, 'EUR', 'IT', '2025-03-02T09:00:00Z')`,
      [workspaceId, `Company ${index + 1}`],
    );
    await client.query("INSERT INTO workspace_directory (workspace_id) VALUES ($1)", [workspaceId]);
    for (const table of bigTables(index, shareOf(counts, index))) {
      if (table.total > 0) await client.query(insertSql(table, index));
    }
  }
  await client.query("VACUUM ANALYZE");
  return { workspaces };
}

function shareOf(counts: BigDataCounts, index: number): BigCounts {
  const share = (all: number) => {
    if (counts.workspaces === 1) return all;
    const rest = Math.floor(all / 2 / (counts.workspaces - 1));
    return index === 0 ? all - rest * (counts.workspaces - 1) : rest;
  };
  return {
    users: counts.usersPerWorkspace,
    leads: share(counts.leads),
    accounts: share(counts.accounts),
    reports: share(counts.reports),
    observations: share(counts.observations),
  };
}

function insertSql({ name, total, isFact, columns }: BigTable, workspace: number): string {
  const created = `pg_temp.at(n, ${total})`;
  const values: Record<string, string> = {
    workspace_id: "current_setting('liaison.workspace_id')::uuid",
    id: `pg_temp.bid('${name}', ${workspace}, n, ${total})`,
    created_at: created,
    ...(isFact === true ? {} : { version: "1", updated_at: created }),
    ...columns,
  };
  return `INSERT INTO ${name} (${Object.keys(values).join(", ")})
    SELECT ${Object.values(values).join(", ")} FROM generate_series(1, ${total}) n`;
}
