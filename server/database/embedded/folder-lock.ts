import { randomUUID } from "node:crypto";
import {
  constants,
  copyFile,
  link,
  readFile,
  readdir,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import path from "node:path";

import { EmbeddedError, systemCode } from "./embedded-error.js";
import { identify, isSameProcess } from "./process-facts.js";
import type { ProcessIdentity } from "./process-facts.js";

/** A held folder; `release` may be called more than once. */
export type FolderLock = { release(): Promise<void> };

const LOCK_NAME = /^server-(\d+)\.lock$/;
const FREE = "{}";

/**
 * Takes the data folder for one living server process, at once or never: it does not wait.
 * Throws EmbeddedError IN_USE naming the process that holds it.
 *
 * Locks are numbered files, each naming a process and when it started; the highest one counts. A dead or released
 * one is never removed but outnumbered: of all that find it, `link` lets exactly one make the next number. With a
 * single file one would have to remove it first, and a slow rival removes the fresh lock in place of the dead one.
 */
export async function lockFolder(dataDir: string, holder = ownIdentity()): Promise<FolderLock> {
  const draftPath = path.join(dataDir, `server-${randomUUID()}.draft`);
  await writeFile(draftPath, JSON.stringify(holder));
  try {
    for (;;) {
      const highest = await findHighest(dataDir);
      await refuseLiving(dataDir, highest);
      const mine = highest + 1;
      if (!(await putLock(draftPath, lockPath(dataDir, mine)))) continue;
      if ((await findHighest(dataDir)) === mine) return await settle(dataDir, mine);
      // We were so slow that others came and went: our number had been used and cleared away.
      await rm(lockPath(dataDir, mine), { force: true });
    }
  } finally {
    await rm(draftPath, { force: true });
  }
}

/** The living server that holds the folder, or null. */
export async function findLockHolder(dataDir: string): Promise<ProcessIdentity | null> {
  const highest = await findHighest(dataDir);
  return highest === 0 ? null : findHolder(dataDir, highest);
}

function ownIdentity(): ProcessIdentity {
  return identify(process.pid) ?? { pid: process.pid, startedAt: null };
}

function lockPath(dataDir: string, number: number): string {
  return path.join(dataDir, `server-${number}.lock`);
}

async function lockNumbers(dataDir: string): Promise<number[]> {
  const names = await readdir(dataDir).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  });
  return names.flatMap((name) => LOCK_NAME.exec(name)?.[1] ?? []).map(Number);
}

async function findHighest(dataDir: string): Promise<number> {
  return Math.max(0, ...(await lockNumbers(dataDir)));
}

async function findHolder(dataDir: string, number: number): Promise<ProcessIdentity | null> {
  const text = await readFile(lockPath(dataDir, number), "utf8").catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return FREE; // outnumbered and cleared in this moment
    throw error;
  });
  const holder = parseIdentity(text);
  return holder !== null && isSameProcess(holder) ? holder : null;
}

async function refuseLiving(dataDir: string, number: number): Promise<void> {
  const holder = number === 0 ? null : await findHolder(dataDir, number);
  if (holder === null) return;
  throw new EmbeddedError(
    "IN_USE",
    `The data folder ${dataDir} is in use by another Liaison server, process ${holder.pid}. ` +
      "Stop that one, or set LIAISON_DATA_DIR to another folder.",
  );
}

/** Clears what the lock outnumbers, and says how it is given back: marked as free, its number stays the highest. */
async function settle(dataDir: string, mine: number): Promise<FolderLock> {
  for (const number of await lockNumbers(dataDir)) {
    if (number < mine) await rm(lockPath(dataDir, number), { force: true });
  }
  let released: Promise<void> | null = null;
  const release = async (): Promise<void> => {
    const freePath = path.join(dataDir, `server-${randomUUID()}.draft`);
    await writeFile(freePath, FREE);
    await rename(freePath, lockPath(dataDir, mine));
  };
  // Where nothing can be written (a full disk) stopping goes on: the end of the process frees the folder as well.
  return { release: () => (released ??= release().catch(() => undefined)) };
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

function parseIdentity(text: string): ProcessIdentity | null {
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
