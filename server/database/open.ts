import pg, { type PoolClient } from "pg";
import { DataSource, type DataSourceOptions } from "typeorm";

import type { Config } from "../config.js";
import { migrations } from "./migrations/migrations.js";
import { APP_ROLE } from "./migrations/tenancy.js";
import { SnakeNaming } from "./naming.js";
import { poolOf } from "./pool.js";

type Settings = Config["database"];

/** Any number; the same in every release, so that two releases cannot migrate at once. */
const MIGRATION_LOCK = 4_915_208_833;

/**
 * Connections for the server: under the role without bypass, with time-outs, bounded in number. The
 * role must exist, so `migrate` comes first.
 */
export async function openDatabase(
  url: string,
  settings: Settings,
  entities: readonly Function[],
  onFault: (error: unknown) => void,
): Promise<DataSource> {
  const dataSource = new DataSource({
    ...baseOptions(url, entities),
    poolSize: settings.poolSize,
    // A pool without a handler ends the process when PostgreSQL drops an idle connection.
    poolErrorHandler: onFault,
    extra: {
      // Row scopes look dear to the planner: JIT would compile for seconds what runs in a moment.
      options: `-c role=${APP_ROLE} -c timezone=UTC -c jit=off -c statement_timeout=${settings.statementTimeoutMs} -c idle_in_transaction_session_timeout=60000`,
      connectionTimeoutMillis: settings.connectTimeoutMs,
      idleTimeoutMillis: 30_000,
      application_name: "liaison",
    },
  });
  await dataSource.initialize();
  // The pool hears only of idle connections; one that is cut while lent out, as the reader's are, would
  // end the process too. Its request gets the error through its query.
  const pool = poolOf(dataSource);
  const heard = new WeakSet<PoolClient>();
  const hear = (client: PoolClient) => {
    if (heard.has(client)) return;
    heard.add(client);
    client.on("error", onFault);
  };
  pool.on("connect", hear);
  pool.on("acquire", hear); // those that were connected before we could listen
  return dataSource;
}

/** Brings the schema up to date. Safe on any number of servers at once: the first one does the work. */
export async function migrate(
  url: string,
  settings: Pick<Settings, "connectTimeoutMs">,
): Promise<string[]> {
  const lock = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: settings.connectTimeoutMs,
  });
  const faults: Error[] = [];
  lock.on("error", (error) => faults.push(error));
  await lock.connect();
  try {
    await lock.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const dataSource = new DataSource({
      ...baseOptions(url, []),
      migrations: [...migrations],
      migrationsTableName: "schema_migration",
    });
    await dataSource.initialize();
    try {
      const done = await dataSource.runMigrations({ transaction: "each" });
      const [fault] = faults;
      if (fault !== undefined) throw fault;
      return done.map(({ name }) => name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await lock.end(); // the session's end frees the lock
  }
}

function baseOptions(url: string, entities: readonly Function[]): PostgresOptions {
  return {
    type: "postgres",
    url,
    entities: [...entities],
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    installExtensions: false,
  };
}

type PostgresOptions = Extract<DataSourceOptions, { type: "postgres" }>;
