import { randomUUID } from "node:crypto";
import {
  constants,
  copyFile,
  link,
  readFile,
  rename,
  rm,
  unlink,
  writeFile,
} from "node:fs/promises";
import path from "node:path";

import { EmbeddedError, systemCode } from "./embedded-error.js";
import { identify, isSameProcess } from "./process-facts.js";
import type { ProcessIdentity } from "./process-facts.js";

/** A held folder; `release` may be called more than once. */
export type FolderLock = { release(): Promise<void> };

const LOCK_FILE = "server.lock";
const ATTEMPTS = 20;

/**
 * Takes the data folder for one living server process, at once or never: it does not wait.
 *
 * The lock is a file naming the process and when it started, made complete by `link`, so nobody reads
 * half of it. A file left by a dead process is moved aside before it is judged again: two processes
 * that find it at the same moment cannot both remove it. Throws EmbeddedError IN_USE naming the holder.
 */
export async function lockFolder(dataDir: string, holder = ownIdentity()): Promise<FolderLock> {
  const lockPath = path.join(dataDir, LOCK_FILE);
  const draftPath = `${lockPath}.${randomUUID()}`;
  const text = JSON.stringify(holder);
  await writeFile(draftPath, text, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (await putLock(draftPath, lockPath)) return { release: () => release(lockPath, text) };
      await clearDeadLock(lockPath, dataDir);
    }
  } finally {
    await rm(draftPath, { force: true });
  }
  throw new EmbeddedError("IN_USE", `The data folder ${dataDir} is being taken by other servers.`);
}

/** The living server that holds the folder, or null. */
export async function findLockHolder(dataDir: string): Promise<ProcessIdentity | null> {
  const holder = parseIdentity(await readText(path.join(dataDir, LOCK_FILE)));
  return holder !== null && isSameProcess(holder) ? holder : null;
}

function ownIdentity(): ProcessIdentity {
  return identify(process.pid) ?? { pid: process.pid, startedAt: null };
}

async function putLock(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === "EEXIST") return false;
    // exFAT and some network folders have no hard links; there a reader may see an unfinished file.
    if (code === "EPERM" || code === "ENOTSUP" || code === "ENOSYS") return copyLock(from, to);
    throw error;
  }
}

async function copyLock(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

async function clearDeadLock(lockPath: string, dataDir: string): Promise<void> {
  refuseLiving(await readText(lockPath), dataDir);

  const asidePath = `${lockPath}.${randomUUID()}`;
  try {
    await rename(lockPath, asidePath);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return; // somebody else cleared it
    throw error;
  }
  try {
    // Between reading and moving, another process may have cleared the dead lock and put its own here.
    refuseLiving(await readText(asidePath), dataDir);
  } catch (error) {
    await putLock(asidePath, lockPath);
    throw error;
  } finally {
    await rm(asidePath, { force: true });
  }
}

function refuseLiving(text: string | null, dataDir: string): void {
  const holder = parseIdentity(text);
  if (holder === null || !isSameProcess(holder)) return;
  throw new EmbeddedError(
    "IN_USE",
    `The data folder ${dataDir} is in use by another Liaison server, process ${holder.pid}. ` +
      "Stop that one, or set LIAISON_DATA_DIR to another folder.",
  );
}

async function release(lockPath: string, text: string): Promise<void> {
  if ((await readText(lockPath)) === text) await unlink(lockPath);
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  }
}

function parseIdentity(text: string | null): ProcessIdentity | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("pid" in value)) return null;
    const startedAt = "startedAt" in value ? value.startedAt : null;
    if (typeof value.pid !== "number") return null;
    return { pid: value.pid, startedAt: typeof startedAt === "string" ? startedAt : null };
  } catch {
    return null; // not written by us: nobody living is named in it
  }
}
