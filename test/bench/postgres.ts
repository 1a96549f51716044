import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import { Client } from "pg";

import { openEmbedded } from "../../server/database/embedded/open-embedded.js";
import type { Database } from "./settings.js";

const run = promisify(execFile);

const CLUSTER = ["15", "liaison_bench"] as const;
const PORT = "5545";
const CREATE_CLUSTER = "/usr/bin/pg_createcluster";

/** The same for both versions; all else is as PostgreSQL comes. */
const SETTINGS = { shared_buffers: "512MB", max_connections: "120", max_wal_size: "4GB" };

export type BenchPostgres = {
  /** Such as `15.14`. */
  readonly version: string;
  /** A superuser's address of a database. */
  url(database: string): string;
  stop(): Promise<void>;
};

/** Debian's and Ubuntu's way of keeping several PostgreSQL clusters; it needs root. */
export function hasDebianClusters(): boolean {
  return existsSync(CREATE_CLUSTER) && process.getuid?.() === 0;
}

export async function openPostgres(
  database: Database,
  folder: string,
  givenUrl: string | undefined,
): Promise<BenchPostgres> {
  if (database === "18") return openOwn(folder);
  if (database === "15") return openCluster();
  if (givenUrl === undefined) throw new Error("BENCH_DATABASES=url needs DATABASE_URL");
  return described(
    (name) => withPath(givenUrl, name),
    () => Promise.resolve(),
  );
}

async function openOwn(folder: string): Promise<BenchPostgres> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755); // started by root, the database runs as another user
  const dataDir = path.join(folder, "postgres-18");
  const embedded = await openEmbedded({ dataDir, settings: SETTINGS });
  return described(
    (name) => embedded.url(name),
    () => embedded.stop(),
  );
}

/** A cluster of the bench's own, kept from run to run: filling it takes minutes. */
async function openCluster(): Promise<BenchPostgres> {
  const { stdout } = await run("pg_lsclusters", ["--no-header"]);
  const line = stdout.split("\n").find((each) => new RegExp(`^15 +${CLUSTER[1]} `).test(each));
  if (line === undefined) {
    const options = ["-p", PORT, "--", "--auth-host=trust", "--auth-local=trust", "--no-sync"];
    await run(CREATE_CLUSTER, [...CLUSTER, ...options]);
    for (const [name, value] of Object.entries(SETTINGS)) {
      await run("pg_conftool", [...CLUSTER, "set", name, value]);
    }
  }
  const wasOnline = line?.includes(" online") ?? false;
  if (!wasOnline) await run("pg_ctlcluster", [...CLUSTER, "start"]);
  return described(
    (name) => `postgresql://postgres@127.0.0.1:${PORT}/${name}`,
    async () => {
      if (!wasOnline) await run("pg_ctlcluster", [...CLUSTER, "stop", "-m", "fast"]);
    },
  );
}

async function described(
  url: (database: string) => string,
  stop: () => Promise<void>,
): Promise<BenchPostgres> {
  const [row] = await ask<{ version: string }>(
    url("postgres"),
    "SELECT current_setting('server_version') AS version",
  );
  return { version: row?.version ?? "unknown", url, stop };
}

/** One statement on a connection of its own. */
export async function ask<R extends object>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<R[]> {
  return withClient(url, async (client) => (await client.query<R>(sql, [...values])).rows);
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function withPath(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
