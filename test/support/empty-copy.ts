import type { Pool } from "pg";
import type { DataSource } from "typeorm";

import { openDatabase } from "../../server/database/open.js";
import { poolOf } from "../../server/database/pool.js";
import { allMappedEntities } from "../../server/modules.js";
import { cloneTemplate, dropDatabase, type TestDatabase } from "./postgres.js";
import { readCatalogue, wipe } from "./wipe.js";

/** As small a server has them; a statement that hangs fails its test. */
export const TEST_DATABASE = {
  url: null,
  poolSize: 8,
  statementTimeoutMs: 20_000,
  connectTimeoutMs: 10_000,
};

/** A database that one test after the other has to itself, and its connections. */
type Kept = {
  readonly url: string;
  readonly catalogue: string;
  readonly dataSource: DataSource;
  /** PostgreSQL's processes that serve these connections. */
  readonly backends: ReadonlySet<number>;
  uses: number;
};

/** Databases of this process that a test was done with, emptied again. */
const emptied: Kept[] = [];
/** Deleted rows stay in the files until somebody vacuums. */
const MOST_USES = 40;

/**
 * As `cloneTemplate`, but perhaps used before, connections included: making and dropping a database of
 * some 800 files for each test took most of the suite's time, and what was left of it went to processes
 * of PostgreSQL that had yet to read the catalogue and to plan every statement. One whose tables a test
 * has altered is not used again.
 */
export async function emptyCopy(): Promise<TestDatabase & { readonly dataSource: DataSource }> {
  const kept = emptied.pop() ?? (await make());
  const { url, dataSource } = kept;
  const drop = async (): Promise<void> => {
    kept.uses += 1;
    if (kept.uses < MOST_USES && (await isEmptied(kept))) emptied.push(kept);
    else await discard(kept);
  };
  return { url, dataSource, drop };
}

async function make(): Promise<Kept> {
  const { url } = await cloneTemplate();
  const catalogue = await readCatalogue(url);
  const dataSource = await openDatabase(url, TEST_DATABASE, allMappedEntities(), () => undefined);
  const backends = new Set<number>();
  poolOf(dataSource).on("acquire", (client) => {
    if ("processID" in client && typeof client.processID === "number") {
      backends.add(client.processID);
    }
  });
  return { url, catalogue, dataSource, backends, uses: 0 };
}

/** False when it cannot be used again: somebody still works on it, or more than its rows has changed. */
async function isEmptied({ catalogue, dataSource, backends }: Kept): Promise<boolean> {
  if (!dataSource.isInitialized || !isAtRest(poolOf(dataSource))) return false;
  const client = await poolOf(dataSource).connect();
  try {
    return await wipe(client, catalogue, backends);
  } finally {
    client.release();
  }
}

function isAtRest({ idleCount, totalCount, waitingCount }: Pool): boolean {
  return idleCount === totalCount && waitingCount === 0;
}

async function discard({ url, dataSource }: Kept): Promise<void> {
  await dropDatabase(new URL(url).pathname.slice(1));
  // Not awaited: the pool waits for whoever has a connection, and of these nobody knows.
  void dataSource.destroy().catch(() => undefined);
}
