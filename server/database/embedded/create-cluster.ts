import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdtemp, open, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { programPath } from "./binaries.js";
import type { Binaries } from "./binaries.js";
import { EmbeddedError, systemCode } from "./embedded-error.js";
import type { Places } from "./places.js";
import { spawnOptions } from "./run-as.js";

export const OWNER = "liaison_owner";

export type NewCluster = {
  /** False only in tests: the new cluster is not forced to disk. */
  readonly durable: boolean;
  /** Over TCP any local user can connect, so there the owner has a password. */
  readonly password: string | null;
};

const DRAFT_PREFIX = "postgres.init-";

/**
 * Makes the cluster when there is none, complete or not at all: initdb works under another name and the result is
 * renamed, so a start that is killed half way leaves a draft, which the next start removes.
 * The caller holds the folder's lock.
 */
export async function createCluster(
  places: Places,
  binaries: Binaries,
  { durable, password }: NewCluster,
): Promise<void> {
  await removeDrafts(places.homeDir);
  if (await hasCluster(places.clusterDir, binaries)) return;

  const draftDir = await mkdtemp(path.join(places.homeDir, DRAFT_PREFIX));
  if (places.runAs !== null) {
    await chown(draftDir, places.runAs.uid >>> 0, places.runAs.gid >>> 0);
  }
  await initialise(draftDir, places, binaries, { durable, password });
  await rename(draftDir, places.clusterDir);
  if (durable) await syncFolder(places.homeDir);
}

/** The password of a cluster reached over TCP, made at its first start and kept beside it. */
export async function readOrMakePassword(homeDir: string): Promise<string> {
  const passwordPath = path.join(homeDir, "postgres.password");
  const kept = await readFile(passwordPath, "utf8").catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  });
  if (kept !== null) return kept;
  const password = randomBytes(24).toString("base64url");
  await writeFile(passwordPath, password, { mode: 0o600, flag: "wx" });
  return password;
}

async function hasCluster(clusterDir: string, binaries: Binaries): Promise<boolean> {
  const found = await readFile(path.join(clusterDir, "PG_VERSION"), "utf8").catch(
    (error: unknown) => {
      if (systemCode(error) === "ENOENT") return null;
      throw error;
    },
  );
  if (found === null) {
    const left = await readdir(clusterDir).catch(() => null);
    if (left === null) return false;
    throw new EmbeddedError(
      "DATA_MISSING",
      `${clusterDir} is there but holds no database (no file PG_VERSION). Move it away to begin with an empty database.`,
    );
  }
  if (found.trim() === binaries.major) return true;
  throw new EmbeddedError(
    "WRONG_VERSION",
    `${clusterDir} was made by PostgreSQL ${found.trim()}, and this Liaison brings PostgreSQL ${binaries.major}. ` +
      "Start it with the release that made it, or set LIAISON_DATA_DIR to another folder.",
  );
}

async function initialise(
  draftDir: string,
  places: Places,
  binaries: Binaries,
  { durable, password }: NewCluster,
): Promise<void> {
  const passwordFile = `${draftDir}.password`;
  const auth =
    password === null
      ? ["--auth-local=trust", "--auth-host=reject"]
      : ["--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  if (password !== null) await writeOwned(passwordFile, password, places);
  // The built-in locale sorts the same on every system and needs none installed.
  const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const flags = [`--username=${OWNER}`, "--encoding=UTF8", "--no-instructions", ...locale, ...auth];
  if (!durable) flags.push("--no-sync");
  try {
    await run(programPath(binaries.binDir, "initdb"), [`--pgdata=${draftDir}`, ...flags], places);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function run(program: string, args: string[], places: Places): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(program, args, spawnOptions(places.runAs), (error, _stdout, stderr) => {
      if (error === null) resolve();
      else reject(explainInitdb(stderr, error));
    });
  });
}

function explainInitdb(stderr: string, cause: Error): EmbeddedError {
  if (/could not look up effective user ID/.test(stderr)) {
    return new EmbeddedError(
      "NO_USER",
      `PostgreSQL needs a user with a name, and user ${process.getuid?.()} has none here (no line in /etc/passwd). ` +
        "Start Liaison as a named user, or set DATABASE_URL to a PostgreSQL 15 or newer.",
      { cause },
    );
  }
  if (/No space left on device/.test(stderr)) {
    return new EmbeddedError("DISK_FULL", "Cannot make the database: the disk is full.", { cause });
  }
  const line = /^initdb: error: .*$|^.*(?:FATAL|PANIC): .*$/m.exec(stderr)?.[0] ?? cause.message;
  return new EmbeddedError("INIT_FAILED", `Cannot make the database: ${line}`, { cause });
}

async function removeDrafts(homeDir: string): Promise<void> {
  for (const name of await readdir(homeDir)) {
    if (!name.startsWith(DRAFT_PREFIX)) continue;
    // The initdb of a killed start may still be writing; without its folder it ends by itself.
    await rm(path.join(homeDir, name), { recursive: true, force: true, maxRetries: 10 });
  }
}

async function writeOwned(file: string, text: string, { runAs }: Places): Promise<void> {
  await writeFile(file, text, { mode: 0o600, flag: "wx" });
  if (runAs !== null) await chown(file, runAs.uid >>> 0, runAs.gid >>> 0);
}

/** A rename is only safe from a power cut once its folder is on disk. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return; // folders cannot be opened there
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
