import { setTimeout as sleep } from "node:timers/promises";

import type { Binaries } from "./binaries.js";
import { connectionOf, greet } from "./connection.js";
import type { EmbeddedConnection } from "./connection.js";
import type { Places } from "./places.js";
import { watchPostmaster } from "./postmaster.js";
import type { Postmaster } from "./postmaster.js";
import { readPostmasterFile } from "./postmaster-file.js";
import { describeProcess, isRunning } from "./process-facts.js";
import { stopPostmaster } from "./stop-postmaster.js";

export type Adopted = { readonly postmaster: Postmaster; readonly connection: EmbeddedConnection };

/** How long a server that is there but does not answer may take to start, stop or wake up. */
const PATIENCE_MS = 5_000;

/**
 * Finds the database that a killed server of ours left running.
 *
 * It is taken over when it answers, serves this very folder and is of our version. One that is there but of
 * another version, or does not answer, is stopped. Null means that nothing runs on the folder any more.
 */
export async function adoptPostmaster(
  places: Places,
  binaries: Binaries,
  password: string | null,
): Promise<Adopted | null> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const file = await readPostmasterFile(places.clusterDir);
    if (file === null || !isRunning(file.pid)) return null;
    if (isStranger(file.pid, places.clusterDir)) return null;

    const connection = connectionOf(file, password);
    const greeting = await greet(connection);
    const postmaster = watchPostmaster(file.pid);
    if (greeting.kind === "ready") {
      if (greeting.dataDir !== places.clusterDir) return null; // its number came round to another server
      if (greeting.version === binaries.version) return { postmaster, connection };
    }
    if (greeting.kind === "ready" || Date.now() > until) {
      await stopPostmaster(postmaster, places, binaries);
      return null;
    }
    await sleep(50);
  }
}

/** True when the process surely is not our database: another program, or one that works in another folder. */
function isStranger(pid: number, clusterDir: string): boolean {
  const facts = describeProcess(pid);
  if (facts === null) return false;
  if (!/^postgres/.test(facts.program)) return true;
  return facts.workingDir !== null && facts.workingDir !== clusterDir;
}
