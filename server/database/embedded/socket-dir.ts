import { createHash } from "node:crypto";
import { chmod, chown, lstat, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { EmbeddedError, systemCode } from "./embedded-error.js";
import { canEnter } from "./run-as.js";
import type { RunAs } from "./run-as.js";

/** The system's limit on a socket's path: 108 bytes with the closing NUL on Linux, 104 on macOS and BSD. */
const LIMIT_BYTES = process.platform === "linux" ? 107 : 103;
const SOCKET_NAME = ".s.PGSQL.5432";

/**
 * Makes a short, private and empty folder for the socket: 0700, owned by the user the database runs as, so that
 * nobody else can even connect. It lies under the system's temporary folder because the data folder may be deep.
 * Its name comes from the cluster's path, so a restart uses the same one; one that is not ours is left alone.
 */
export async function makeSocketDir(clusterDir: string, runAs: RunAs | null): Promise<string> {
  const name = `liaison-${createHash("sha256").update(clusterDir).digest("hex").slice(0, 12)}`;
  for (const parent of new Set([tmpdir(), "/tmp", "/var/tmp"])) {
    // mkdtemp adds six characters and a dash to the name.
    const longest = path.join(parent, `${name}-XXXXXX`, SOCKET_NAME);
    if (Buffer.byteLength(longest) > LIMIT_BYTES) continue;
    const socketDir = await tryMake(parent, name, runAs);
    if (socketDir !== null) return socketDir;
  }
  throw new EmbeddedError(
    "PERMISSION",
    "Found no temporary folder for the database's socket: /tmp and /var/tmp cannot be written. Set TMPDIR to a short path.",
  );
}

/** Makes the folder empty for another start in the same place, so that connections need not be told. */
export async function renewSocketDir(socketDir: string, runAs: RunAs | null): Promise<void> {
  if (await makePrivate(socketDir, runAs)) return;
  throw new EmbeddedError(
    "PERMISSION",
    `The socket folder ${socketDir} was taken by another user.`,
  );
}

/** Removes the folder; called when the database has stopped. */
export async function removeSocketDir(socketDir: string): Promise<void> {
  await rm(socketDir, { recursive: true, force: true });
}

async function tryMake(parent: string, name: string, runAs: RunAs | null): Promise<string | null> {
  try {
    if (!(await canEnter(parent, runAs))) return null;
    const socketDir = path.join(parent, name);
    if (await makePrivate(socketDir, runAs)) return socketDir;
    const otherDir = await mkdtemp(`${socketDir}-`);
    await give(otherDir, runAs);
    return otherDir;
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "")) {
      return null;
    }
    throw error;
  }
}

/** False when the name is taken by something that is not a private folder of the right user. */
async function makePrivate(socketDir: string, runAs: RunAs | null): Promise<boolean> {
  try {
    await mkdir(socketDir, { mode: 0o700 });
    await give(socketDir, runAs);
    return true;
  } catch (error) {
    if (systemCode(error) !== "EEXIST") throw error;
  }
  const found = await lstat(socketDir);
  const wantedUid = runAs === null ? process.getuid?.() : runAs.uid >>> 0;
  if (!found.isDirectory() || found.uid !== wantedUid || (found.mode & 0o077) !== 0) return false;
  // What a killed server left: PostgreSQL refuses when the number in its lock is taken by any process.
  for (const left of await readdir(socketDir))
    await rm(path.join(socketDir, left), { force: true });
  return true;
}

async function give(folder: string, runAs: RunAs | null): Promise<void> {
  if (runAs === null) return;
  await chown(folder, runAs.uid >>> 0, runAs.gid >>> 0);
  await chmod(folder, 0o700);
}
