import { open, rename, stat, statfs } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";

import { EmbeddedError } from "./embedded-error.js";
import type { Places } from "./places.js";

const LIMIT_BYTES = 5_000_000;
const MOST_READ_BYTES = 65_536;
/** Two WAL segments: with less PostgreSQL cannot even recover. */
const LEAST_FREE_BYTES = 32 * 1024 * 1024;

/** Opens the log to write behind its end. One old log is kept; one that only grows would fill the disk in the end. */
export async function openLog(logPath: string): Promise<FileHandle> {
  const size = await stat(logPath).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LIMIT_BYTES) await rename(logPath, `${logPath}.1`);
  return open(logPath, "a", 0o600);
}

/** What was written since a position. */
export async function readLog(logPath: string, position: number): Promise<string> {
  const handle = await open(logPath, "r");
  try {
    const { buffer, bytesRead } = await handle.read({
      buffer: Buffer.alloc(MOST_READ_BYTES),
      position,
    });
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Why PostgreSQL did not start, from the last words it wrote. On a full disk it may not have been able to write any. */
export async function explainStart(log: string, places: Places): Promise<EmbeddedError> {
  const line = /(?:FATAL|PANIC): +(.*)$/m.exec(log)?.[1] ?? log.trim().split("\n").at(-1) ?? "";
  const isFull = /No space left on device/.test(log) || (await isDiskFull(places.homeDir));
  if (isFull) {
    return new EmbeddedError("DISK_FULL", `The database cannot start: the disk is full (${line}).`);
  }
  return new EmbeddedError(
    "START_FAILED",
    `The database cannot start: ${line || "it gave no reason"} (log: ${places.logPath}).`,
  );
}

async function isDiskFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < LEAST_FREE_BYTES;
}
