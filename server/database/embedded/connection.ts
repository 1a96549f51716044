import { realpath } from "node:fs/promises";

import { Client, DatabaseError } from "pg";

import { OWNER } from "./create-cluster.js";
import type { PostmasterFile } from "./postmaster-file.js";

/** How to reach the embedded database. `host` is a socket's folder, or 127.0.0.1 on Windows. */
export type EmbeddedConnection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  /** Null over the socket: its folder is private. */
  readonly password: string | null;
};

/** How a server took our greeting. */
export type Greeting =
  | { readonly kind: "ready"; readonly dataDir: string; readonly version: string }
  | { readonly kind: "busy" }
  | { readonly kind: "silent" };

export const DATABASE = "liaison";
export const LOOPBACK = "127.0.0.1";

const GREETING_TIMEOUT_MS = 2_000;
const CANNOT_CONNECT_NOW = "57P03";

/** The connection a postmaster's file leads to. */
export function connectionOf(
  file: Pick<PostmasterFile, "socketDir" | "port">,
  password: string | null,
): EmbeddedConnection {
  const host = file.socketDir === "" ? LOOPBACK : file.socketDir;
  return { host, port: file.port, user: OWNER, database: DATABASE, password };
}

/** A connection URL that pg and libpq read alike: the socket's folder cannot stand where a host name does. */
export function connectionUrl(connection: EmbeddedConnection, database: string): string {
  const url = new URL(`postgresql://localhost/${encodeURIComponent(database)}`);
  url.username = connection.user;
  if (connection.password !== null) url.password = connection.password;
  url.searchParams.set("host", connection.host);
  url.searchParams.set("port", String(connection.port));
  return url.href;
}

/** Asks a server which data it serves. Never throws: a server that does not answer is a fact like any other. */
export async function greet(connection: EmbeddedConnection): Promise<Greeting> {
  try {
    return await withClient({ ...connection, database: "postgres" }, async (client) => {
      const { rows } = await client.query<{ dir: string; version: string }>(
        "SELECT current_setting('data_directory') AS dir, current_setting('server_version') AS version",
      );
      const [row] = rows;
      if (row === undefined) return { kind: "silent" };
      const dataDir = await realpath(row.dir).catch(() => row.dir);
      return { kind: "ready", dataDir, version: row.version };
    });
  } catch (error) {
    const isBusy = error instanceof DatabaseError && error.code === CANNOT_CONNECT_NOW;
    return { kind: isBusy ? "busy" : "silent" };
  }
}

/** Makes our database in a new cluster, or in one whose first start was cut short. The caller holds the folder. */
export async function ensureDatabase(connection: EmbeddedConnection): Promise<void> {
  await withClient({ ...connection, database: "postgres" }, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [
      DATABASE,
    ]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
}

async function withClient<T>(
  connection: EmbeddedConnection,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({
    ...connection,
    password: connection.password ?? undefined,
    connectionTimeoutMillis: GREETING_TIMEOUT_MS,
    query_timeout: GREETING_TIMEOUT_MS * 5,
  });
  // A server that goes away also raises an event, which would end our process; the rejection tells enough.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
