import { randomUUID } from "node:crypto";

import type { Client } from "pg";

import { migrate } from "../../server/database/open.js";
import { newApiKey } from "../../server/modules/people/api-key.js";
import { bigData, type BigDataCounts } from "../support/big-data.js";
import { ask, withClient, type BenchPostgres } from "./postgres.js";

/** A filled database and whose eyes it is read with. */
export type BenchData = {
  readonly url: string;
  /** The workspace that holds half of everything. */
  readonly workspaceId: string;
  /**
   * Of somebody in marketing, who sees every row but the drafts of others: the visibility predicates
   * are part of what is measured.
   */
  readonly apiKey: string;
};

/** The name says what is inside, so that a later run finds it; a run cut short leaves no mark. */
export async function prepareData(
  postgres: BenchPostgres,
  name: string,
  counts: BigDataCounts,
): Promise<BenchData> {
  const url = postgres.url(name);
  const wanted = JSON.stringify(counts);
  const [found] = await ask<{ made: string | null }>(
    postgres.url("postgres"),
    "SELECT shobj_description(oid, 'pg_database') AS made FROM pg_database WHERE datname = $1",
    [name],
  );
  if (found?.made !== wanted) {
    console.log(`Filling ${name} with ${counts.leads} leads ...`);
    await withClient(postgres.url("postgres"), async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
    });
    await migrate(url, { connectTimeoutMs: 10_000 });
    await withClient(url, (client) => bigData(client, counts));
    await ask(url, `COMMENT ON DATABASE ${name} IS '${wanted}'`);
  }
  await migrate(url, { connectTimeoutMs: 10_000 });
  return withClient(url, async (client) => {
    const workspaceId = await largestWorkspace(client);
    const data = { url, workspaceId, apiKey: await keyOfMarketer(client, workspaceId) };
    await client.query("VACUUM"); // hint bits and the visibility map, as in a database that has lived
    await client.query("CHECKPOINT");
    return data;
  });
}

async function largestWorkspace(client: Client): Promise<string> {
  const { rows } = await client.query<{ workspace_id: string }>(
    "SELECT workspace_id FROM lead GROUP BY workspace_id ORDER BY count(*) DESC LIMIT 1",
  );
  const [row] = rows;
  if (row === undefined) throw new Error("The database holds no leads");
  return row.workspace_id;
}

async function keyOfMarketer(client: Client, workspaceId: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM app_user WHERE workspace_id = $1 AND department = 'MARKETING'
       AND function_level = 'STAFF' AND active ORDER BY id LIMIT 1`,
    [workspaceId],
  );
  const { key, secretHash, hint } = newApiKey(workspaceId);
  const [clientId, keyId] = [randomUUID(), randomUUID()];
  await client.query(
    `INSERT INTO api_client (workspace_id, id, created_at, version, updated_at, name, scopes, user_id)
     VALUES ($1, $2, now(), 1, now(), $3, '{*}', $4)`,
    [workspaceId, clientId, `bench ${clientId}`, rows[0]?.id],
  );
  await client.query(
    `INSERT INTO api_key (workspace_id, id, created_at, version, updated_at, client_id, hint, secret_hash)
     VALUES ($1, $2, now(), 1, now(), $3, $4, $5)`,
    [workspaceId, keyId, clientId, hint, secretHash],
  );
  return key;
}
