import { Client, type ClientBase } from "pg";

/** What a test leaves behind of rows is deleted; above this many it is cheaper to drop the database. */
const MOST_ROWS = 5_000;

/** The catalogue in one number, which changes with any table, index, policy, trigger, function or grant. */
const CATALOGUE = `SELECT ${[
  "pg_class",
  "pg_attribute",
  "pg_constraint",
  "pg_policy",
  "pg_trigger",
  "pg_proc",
]
  .map((name) => `(SELECT count(*) + sum(xmin::text::bigint) FROM ${name})`)
  .join(" + ")} AS catalogue`;

/** Past triggers and foreign keys, which `replica` leaves out: append-only tables are emptied too. */
const DELETE_ROWS = `DO $$
  DECLARE
    t regclass;
    rows bigint;
    total bigint := 0;
  BEGIN
    FOR t IN SELECT oid FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
               AND relname <> 'schema_migration' AND pg_relation_size(oid) > 0
    LOOP
      EXECUTE format('DELETE FROM %s', t);
      GET DIAGNOSTICS rows = ROW_COUNT;
      total := total + rows;
    END LOOP;
    PERFORM setval(s.oid, 1, false) FROM pg_class s WHERE s.relkind = 'S';
    PERFORM set_config('wipe.rows', total::text, false);
  END $$`;

/** What the catalogue of a database is now. */
export async function readCatalogue(url: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await catalogueOf(client);
  } finally {
    await client.end();
  }
}

/**
 * Empties a database for the next test. False when it had better be dropped: its catalogue is not the
 * one given any more, or so much was in it that its tables would stay bloated. Of those connected,
 * `backends` stay, if they are idle.
 */
export async function wipe(
  client: ClientBase,
  catalogue: string,
  backends: ReadonlySet<number>,
): Promise<boolean> {
  await client.query("SET ROLE NONE"); // to the superuser, who is not the server's role
  await cutOthersOff(client, backends);
  if ((await catalogueOf(client)) !== catalogue) return false;
  await client.query(
    `SET session_replication_role = replica; ${DELETE_ROWS}; RESET session_replication_role; RESET ROLE`,
  );
  const { rows } = await client.query<{ n: string }>("SELECT current_setting('wipe.rows') AS n");
  return Number(rows[0]?.n) <= MOST_ROWS;
}

/** As DROP DATABASE ... WITH (FORCE) would: whoever a test left connected must not write into the next one. */
async function cutOthersOff(client: ClientBase, backends: ReadonlySet<number>): Promise<void> {
  await client.query(
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()
        AND (pid <> ALL ($1) OR state <> 'idle')`,
    [[...backends]],
  );
}

async function catalogueOf(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ catalogue: string }>(CATALOGUE);
  return rows[0]?.catalogue ?? "";
}
