import type { Pool, PoolClient } from "pg";
import type { DataSource, EntityManager, EntityMetadata, QueryRunner } from "typeorm";

import { isUuid } from "../ids.js";
import { isFull, preparedName, type PreparedQuery } from "./prepared.js";
import { poolOf } from "./pool.js";
import type { RowWrites } from "./row-writes.js";
import { Trail } from "./trail.js";

/**
 * The database as one workspace sees it. `run` lends a connection on which row-level security is set
 * to that workspace: outside a transaction for as long as `work` takes, inside one always the same.
 */
export type Db = {
  readonly isTransaction: boolean;
  /** How an entity lies in the database. */
  metadata(entity: Function): EntityMetadata;
  /** What the transaction leaves beside its rows; null outside one. */
  readonly trail: Trail | null;
  /** Where rows wait to be written together; null where each is written at once. */
  readonly waiting: RowWrites | null;
  run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** One statement, kept prepared on its connection when asked again. */
  query<R extends object>(query: PreparedQuery): Promise<R[]>;
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
};

/** Serialization failure and deadlock: the transaction did nothing and may be run again. */
const RETRYABLE_SQLSTATES = new Set(["40001", "40P01"]);
const MAX_ATTEMPTS = 4;

/** Which workspace a pooled connection is set to; one not listed was never set. */
const workspaceOfConnection = new WeakMap<object, string>();

export function workspaceDb(dataSource: DataSource, workspaceId: string): Db {
  if (!isUuid(workspaceId)) throw new TypeError("A workspace id is a bare uuid");
  return {
    isTransaction: false,
    metadata: (entity) => dataSource.getMetadata(entity),
    trail: null,
    waiting: null,
    async run(work) {
      return withRunner(dataSource, async (runner) => {
        await enterWorkspace(runner, workspaceId);
        return work(runner.manager);
      });
    },
    query: (query) => queryPool(poolOf(dataSource), workspaceId, query),
    async transaction(work) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await withRunner(dataSource, (runner) => inside(runner, workspaceId, work));
        } catch (error) {
          if (attempt === MAX_ATTEMPTS || !isRetryable(error)) throw error;
        }
      }
    },
  };
}

async function inside<T>(
  runner: QueryRunner,
  workspaceId: string,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  await runner.startTransaction();
  try {
    await runner.query("SELECT set_config('liaison.workspace_id', $1, true)", [workspaceId]);
    const trail = new Trail();
    const db: Db = {
      isTransaction: true,
      metadata: (entity) => runner.connection.getMetadata(entity),
      trail,
      waiting: null,
      run: (inner) => inner(runner.manager),
      query: (query) => queryRunner(runner, query),
      transaction: (inner) => inner(db),
    };
    const result = await work(db);
    await trail.write(db);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    // A lost connection cannot roll back; PostgreSQL has done so already.
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}

/** Planning a look-up or a write of a command costs several times what running it does. */
async function queryRunner<R extends object>(
  runner: QueryRunner,
  query: PreparedQuery,
): Promise<R[]> {
  const client: PoolClient = await runner.connect();
  const name = preparedName(client, query);
  const { rows } = await client.query<R>({ name, text: query.text, values: [...query.values] });
  return rows;
}

async function withRunner<T>(
  dataSource: DataSource,
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    return await work(runner);
  } finally {
    await runner.release();
  }
}

/** One round trip when the connection last served another workspace, none when it did not. */
async function enterWorkspace(runner: QueryRunner, workspaceId: string): Promise<void> {
  const connection: unknown = await runner.connect();
  if (typeof connection !== "object" || connection === null) throw new TypeError("No connection");
  if (workspaceOfConnection.get(connection) === workspaceId) return;
  await runner.query("SELECT set_config('liaison.workspace_id', $1, false)", [workspaceId]);
  workspaceOfConnection.set(connection, workspaceId);
}

async function queryPool<R extends object>(
  pool: Pool,
  workspaceId: string,
  query: PreparedQuery,
): Promise<R[]> {
  const client = await pool.connect();
  try {
    if (workspaceOfConnection.get(client) !== workspaceId) {
      await client.query("SELECT set_config('liaison.workspace_id', $1, false)", [workspaceId]);
      workspaceOfConnection.set(client, workspaceId);
    }
    const name = preparedName(client, query);
    const { rows } = await client.query<R>({ name, text: query.text, values: [...query.values] });
    client.release(isFull(client));
    return rows;
  } catch (error) {
    client.release(error instanceof Error && sqlState(error) === null);
    throw error;
  }
}

export function sqlState(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  if ("code" in error && typeof error.code === "string") return error.code;
  return "driverError" in error ? sqlState(error.driverError) : null;
}

function isRetryable(error: unknown): boolean {
  return RETRYABLE_SQLSTATES.has(sqlState(error) ?? "");
}
