import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { systemCode } from "./embedded-error.js";
import { isPidTaken } from "./process-facts.js";

/** What a running PostgreSQL says of itself in its folder. Source: src/include/utils/pidfile.h. */
export type PostmasterFile = {
  readonly pid: number;
  readonly port: number;
  /** Empty when it listens on TCP only. */
  readonly socketDir: string;
  /** `starting`, `stopping`, `ready` or `standby`; empty while it is just beginning. */
  readonly status: string;
};

const FILE_NAME = "postmaster.pid";

/** The file's content, or null when there is none or it is not complete. */
export async function readPostmasterFile(clusterDir: string): Promise<PostmasterFile | null> {
  const text = await readText(clusterDir);
  if (text === null) return null;
  const lines = text.split("\n").map((line) => line.trim());
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port)) return null;
  return { pid, port, socketDir: lines[4] ?? "", status: lines[7] ?? "" };
}

/**
 * Lets PostgreSQL start over a file that a dead server left. The caller has made sure that server is dead.
 *
 * PostgreSQL takes the file's number for a living server when any process has it (numbers come round, soonest in
 * containers) and refuses an empty file. It never refuses its own parent's number, so that is what we write; the
 * other lines stay, for with them it checks that no orphan of the dead server still uses the data.
 */
export async function disownPostmasterFile(clusterDir: string): Promise<void> {
  const text = await readText(clusterDir);
  if (text === null) return;
  const [first = "", ...rest] = text.split("\n");
  const pid = Math.abs(Number(first.trim()));
  if (Number.isInteger(pid) && pid > 0 && !isPidTaken(pid)) return;
  await writeFile(path.join(clusterDir, FILE_NAME), [String(process.pid), ...rest].join("\n"));
}

async function readText(clusterDir: string): Promise<string | null> {
  try {
    return await readFile(path.join(clusterDir, FILE_NAME), "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  }
}
