import { spawn } from "node:child_process";
import type { FileHandle } from "node:fs/promises";
import { release } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

import { programPath } from "./binaries.js";
import type { Binaries } from "./binaries.js";
import { LOOPBACK } from "./connection.js";
import { EmbeddedError } from "./embedded-error.js";
import { SOCKET_PORT } from "./listen.js";
import type { Listen } from "./listen.js";
import type { Places } from "./places.js";
import { disownPostmasterFile, readPostmasterFile } from "./postmaster-file.js";
import { explainStart, openLog, readLog } from "./postmaster-log.js";
import { isRunning } from "./process-facts.js";
import { spawnOptions } from "./run-as.js";
import { renewSocketDir } from "./socket-dir.js";

/** A running PostgreSQL, whether we started it or found it. */
export type Postmaster = {
  readonly pid: number;
  /** Resolves once the process is gone, for whatever reason. */
  readonly exited: Promise<void>;
};

export type Launch = {
  readonly places: Places;
  readonly binaries: Binaries;
  readonly listen: Listen;
  readonly settings: Readonly<Record<string, string>>;
};

const READY_TIMEOUT_MS = 120_000;
const ORPHANS_TIMEOUT_MS = 10_000;
const POLL_MS = 10;
const WATCH_MS = 100;

/** Errors and their statements stay out of the log: they hold customers' data. Its own state (LOG) is written. */
const SETTINGS: Readonly<Record<string, string>> = {
  shared_buffers: "128MB",
  max_connections: "60",
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
  recovery_init_sync_method: canSyncAtOnce() ? "syncfs" : "fsync",
};

/** Starts PostgreSQL and waits until it takes connections, crash recovery included. */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  const giveUpAt = Date.now() + ORPHANS_TIMEOUT_MS;
  for (;;) {
    await prepareStart(launch);
    const attempt = await tryLaunch(launch);
    if (attempt.postmaster !== null) return attempt.postmaster;
    // The children of a killed postmaster need a moment to notice and go.
    const hasOrphans = /pre-existing shared memory block/.test(attempt.log);
    if (!hasOrphans || Date.now() > giveUpAt) throw await explainStart(attempt.log, launch.places);
    await sleep(50);
  }
}

/** A postmaster that is not our child, so that only looking tells when it is gone. */
export function watchPostmaster(pid: number): Postmaster {
  const exited = new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (isRunning(pid)) return;
      clearInterval(timer);
      resolve();
    }, WATCH_MS);
    timer.unref();
  });
  return { pid, exited };
}

/** Clears what a dead server left, and brings back a socket folder that was cleaned away. */
async function prepareStart({ places, listen }: Launch): Promise<void> {
  await disownPostmasterFile(places.clusterDir);
  if (listen.kind === "socket") await renewSocketDir(listen.socketDir, places.runAs);
}

type Attempt =
  { readonly postmaster: Postmaster } | { readonly postmaster: null; readonly log: string };

async function tryLaunch(launch: Launch): Promise<Attempt> {
  const { places } = launch;
  const log = await openLog(places.logPath);
  const logStart = (await log.stat()).size;
  try {
    const postmaster = spawnPostmaster(launch, log);
    if (await isReady(postmaster, places.clusterDir)) return { postmaster };
    return { postmaster: null, log: await readLog(places.logPath, logStart) };
  } finally {
    await log.close();
  }
}

/** Its own process group, so that Ctrl-C reaches only us and we stop it last; a file for its log, so that it outlives us. */
function spawnPostmaster(launch: Launch, log: FileHandle): Postmaster {
  const { places, binaries } = launch;
  const child = spawn(
    programPath(binaries.binDir, "postgres"),
    ["-D", places.clusterDir, ...listenArgs(launch.listen), ...settingArgs(launch.settings)],
    {
      ...spawnOptions(places.runAs),
      detached: true,
      windowsHide: true,
      stdio: ["ignore", log.fd, log.fd],
    },
  );
  child.unref();
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  return { pid: child.pid ?? 0, exited };
}

/**
 * One call in place of one for each of a thousand files: recovery after a kill takes a quarter of the time.
 * Linux alone has it, and tells of failed writes from 5.8 on (PostgreSQL's manual, recovery_init_sync_method).
 */
function canSyncAtOnce(): boolean {
  const [major = 0, minor = 0] = release().split(".").map(Number);
  return process.platform === "linux" && (major > 5 || (major === 5 && minor >= 8));
}

function listenArgs(listen: Listen): string[] {
  return listen.kind === "socket"
    ? ["-p", String(SOCKET_PORT), "-k", listen.socketDir, "-h", ""]
    : ["-p", String(listen.port), "-h", LOOPBACK, "-k", ""];
}

function settingArgs(settings: Readonly<Record<string, string>>): string[] {
  const all = Object.entries({ ...SETTINGS, ...settings });
  return all.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** False when it exits before it takes connections. */
async function isReady(postmaster: Postmaster, clusterDir: string): Promise<boolean> {
  let hasExited = false;
  void postmaster.exited.then(() => (hasExited = true));
  const until = Date.now() + READY_TIMEOUT_MS;
  while (!hasExited && Date.now() < until) {
    const file = await readPostmasterFile(clusterDir);
    if (file?.pid === postmaster.pid && file.status === "ready") return true;
    await sleep(POLL_MS);
  }
  if (!hasExited) {
    throw new EmbeddedError(
      "START_FAILED",
      `The database, process ${postmaster.pid}, is still recovering after ${READY_TIMEOUT_MS / 1000} s. Start again later.`,
    );
  }
  return false;
}
