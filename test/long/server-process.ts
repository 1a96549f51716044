import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { findLocalServer } from "../../server/local-server.js";

const LIAISON = fileURLToPath(new URL("../../server/cli/liaison.ts", import.meta.url));

/** A server in a process of its own, which can be killed. */
export type ServerProcess = AsyncDisposable & {
  readonly url: string;
  /** The most memory it ever had in RAM, in megabytes. */
  peakMegabytes(): Promise<number>;
  kill(): Promise<void>;
};

/** `settings`: of the environment. `heapMegabytes`: how much V8 may keep of old objects; it takes all it is given before it tidies up. */
export async function startServer(
  databaseUrl: string,
  heapMegabytes?: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), "liaison-long-"));
  const env = {
    PATH: process.env["PATH"],
    HOME: process.env["HOME"],
    DATABASE_URL: databaseUrl,
    LIAISON_DATA_DIR: folder,
    PORT: "0",
    ...settings,
  };
  const heap = heapMegabytes === undefined ? [] : [`--max-old-space-size=${heapMegabytes}`];
  const args = [...heap, "--import", "tsx", LIAISON, "start", "--empty"];
  const child = spawn(process.execPath, args, { env, stdio: "ignore" });
  let local = await findLocalServer(folder);
  for (; local === null && child.exitCode === null; local = await findLocalServer(folder)) {
    await sleep(50);
  }
  if (local === null) throw new Error("The server did not start");
  const kill = () => end(child, "SIGKILL");
  return {
    url: local.url,
    kill,
    async peakMegabytes() {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8");
      return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1_024;
    },
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, "exit");
}
