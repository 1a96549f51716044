import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";

import { adoptPostmaster } from "./adopt.js";
import { findNativeDir, prepareBinaries } from "./binaries.js";
import {
  connectionOf,
  connectionUrl,
  DATABASE,
  ensureDatabase,
  greet,
  LOOPBACK,
} from "./connection.js";
import type { EmbeddedConnection } from "./connection.js";
import { createCluster, readOrMakePassword } from "./create-cluster.js";
import { EmbeddedError, explainFileError } from "./embedded-error.js";
import { lockFolder } from "./folder-lock.js";
import type { FolderLock } from "./folder-lock.js";
import { chooseListen, connectionTo, listenOf } from "./listen.js";
import { choosePlaces, findClusterDir, makeDataDir } from "./places.js";
import { launchPostmaster } from "./postmaster.js";
import type { Launch } from "./postmaster.js";
import { readPostmasterFile } from "./postmaster-file.js";
import { removeSocketDir } from "./socket-dir.js";
import { stopPostmaster } from "./stop-postmaster.js";
import { Supervisor } from "./supervisor.js";
import type { EmbeddedLog } from "./supervisor.js";

export type EmbeddedOptions = {
  /** The folder that holds everything; made when missing. */
  readonly dataDir: string;
  readonly log?: EmbeddedLog;
  /** PostgreSQL settings over ours. */
  readonly settings?: Readonly<Record<string, string>>;
  /** False forgoes the first write to disk; for databases that live as long as a test. */
  readonly durable?: boolean;
  /** The socket, but for Windows, which has TCP on the loopback address with a password. */
  readonly transport?: "socket" | "tcp";
  /** The folder with the binaries, in place of the installed npm package. */
  readonly nativeDir?: string;
  /** Where root keeps data that the database's user could not reach in `dataDir`. */
  readonly sharedDir?: string;
};

/** A running database of ours. */
export type Embedded = {
  readonly connection: EmbeddedConnection;
  /** A connection URL for our database or another one of the cluster. */
  url(database?: string): string;
  /** The postmaster's process number; another one after a restart. */
  readonly pid: number;
  /** True when a database left running by a killed server was taken over. */
  readonly isAdopted: boolean;
  /** Resolves, with the reason, when the database went away and could not be brought back. */
  readonly exited: Promise<EmbeddedError>;
  /** Stops the database and frees the folder; safe to call twice. */
  stop(): Promise<void>;
};

const SILENT: EmbeddedLog = { info: () => undefined, warn: () => undefined };

/**
 * Runs a real PostgreSQL in a data folder for this process: makes it at the first start, finds it again when a
 * killed server left it running, recovers it when it was killed itself, and starts it again when it dies.
 * Throws EmbeddedError, IN_USE at once when another living server holds the folder.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  try {
    const dataDir = await makeDataDir(path.resolve(options.dataDir));
    const lock = await lockFolder(dataDir);
    try {
      return await openLocked(dataDir, options, lock);
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw explainFileError(error, `use the data folder ${options.dataDir}`);
  }
}

/** The connection to the database that runs in a data folder now, or null; for the command line beside a server. */
export async function findEmbedded(dataDir: string): Promise<EmbeddedConnection | null> {
  const clusterDir = await findClusterDir(path.resolve(dataDir));
  if (clusterDir === null) return null;
  const file = await readPostmasterFile(clusterDir);
  if (file === null) return null;
  const password =
    file.socketDir === "" ? await readOrMakePassword(path.dirname(clusterDir)) : null;
  const connection = connectionOf(file, password);
  return (await greet(connection)).kind === "ready" ? connection : null;
}

async function openLocked(
  dataDir: string,
  options: EmbeddedOptions,
  lock: FolderLock,
): Promise<Embedded> {
  const places = await choosePlaces(dataDir, options.sharedDir);
  const nativeDir = options.nativeDir ?? findNativeDir();
  const copyDir = path.join(places.homeDir, await copyName(nativeDir));
  const binaries = await prepareBinaries(nativeDir, copyDir, places.runAs);

  const transport = options.transport ?? (process.platform === "win32" ? "tcp" : "socket");
  const password = transport === "tcp" ? await readOrMakePassword(places.homeDir) : null;
  await createCluster(places, binaries, { durable: options.durable ?? true, password });

  const adopted = await adoptPostmaster(places, binaries, password);
  const listen =
    adopted === null ? await chooseListen(transport, places) : listenOf(adopted.connection);
  const launch: Launch = { places, binaries, listen, settings: options.settings ?? {} };
  const supervisor = new Supervisor(adopted?.postmaster ?? (await launchPostmaster(launch)), {
    launch: () => launchPostmaster(launch),
    stop: (current) => stopPostmaster(current, places, binaries),
    log: options.log ?? SILENT,
  });
  const connection = adopted?.connection ?? connectionTo(listen, password);
  const embedded = present(supervisor, connection, adopted !== null, lock);
  await prepareDatabase(embedded);
  options.log?.info({ pid: embedded.pid, folder: places.homeDir }, "the embedded database runs");
  return embedded;
}

async function prepareDatabase(embedded: Embedded): Promise<void> {
  try {
    await ensureDatabase(embedded.connection);
  } catch (error) {
    await embedded.stop();
    const problem = error instanceof Error ? error.message : String(error);
    throw new EmbeddedError("START_FAILED", `The database runs but does not answer: ${problem}`, {
      cause: error,
    });
  }
}

function present(
  supervisor: Supervisor,
  connection: EmbeddedConnection,
  isAdopted: boolean,
  lock: FolderLock,
): Embedded {
  const stop = async (): Promise<void> => {
    await supervisor.stop();
    if (connection.host !== LOOPBACK) await removeSocketDir(connection.host);
    await lock.release(); // last: until then the folder is in use
  };
  let stopping: Promise<void> | null = null;
  return {
    connection,
    isAdopted,
    exited: supervisor.exited,
    url: (database = DATABASE) => connectionUrl(connection, database),
    get pid() {
      return supervisor.pid;
    },
    stop: () => (stopping ??= stop()),
  };
}

/** Names the copy of the binaries after what is copied, so that an upgrade is copied anew. */
async function copyName(nativeDir: string): Promise<string> {
  const packageFile = path.join(path.dirname(nativeDir), "package.json");
  const text = await readFile(packageFile, "utf8").catch(() => nativeDir);
  return `native-${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
}
