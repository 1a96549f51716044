import { execFile } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

import { programPath } from "./binaries.js";
import type { Binaries } from "./binaries.js";
import { EmbeddedError } from "./embedded-error.js";
import type { Places } from "./places.js";
import type { Postmaster } from "./postmaster.js";
import { isRunning } from "./process-facts.js";

const POLL_MS = 10;

/** Stops it, politely first: open transactions roll back and everything is written, then with force. */
export async function stopPostmaster(
  { pid }: Postmaster,
  places: Places,
  binaries: Binaries,
): Promise<void> {
  if (process.platform === "win32") {
    const program = programPath(binaries.binDir, "pg_ctl");
    await new Promise<void>((resolve) => {
      const args = ["stop", "-w", "-m", "fast", "-D", places.clusterDir];
      execFile(program, args, { windowsHide: true }, () => resolve());
    });
  }
  const steps = [
    { signal: "SIGINT", waitMs: 10_000 }, // fast shutdown
    { signal: "SIGQUIT", waitMs: 5_000 }, // immediate: recovers at the next start
    { signal: "SIGKILL", waitMs: 5_000 },
  ] as const;
  for (const { signal, waitMs } of steps) {
    if (!sendSignal(pid, signal)) return;
    if (await isGoneWithin(pid, waitMs)) return;
  }
  throw new EmbeddedError("START_FAILED", `The database, process ${pid}, cannot be stopped.`);
}

function sendSignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return isRunning(pid) && process.kill(pid, signal);
  } catch {
    return false; // gone in this moment
  }
}

async function isGoneWithin(pid: number, waitMs: number): Promise<boolean> {
  const until = Date.now() + waitMs;
  while (isRunning(pid)) {
    if (Date.now() > until) return false;
    await sleep(POLL_MS);
  }
  return true;
}
