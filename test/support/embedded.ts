import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdir, mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";
import { Client } from "pg";

import { findNativeDir } from "../../server/database/embedded/binaries.js";
import { openEmbedded } from "../../server/database/embedded/open-embedded.js";
import type { Embedded, EmbeddedOptions } from "../../server/database/embedded/open-embedded.js";
import { readPostmasterFile } from "../../server/database/embedded/postmaster-file.js";
import { isRunning } from "../../server/database/embedded/process-facts.js";

export const isRoot = process.getuid?.() === 0;
/** The id of `nobody` on Linux: an ordinary user that every system has. */
export const NOBODY = 65_534;

/** An ordinary user besides, for what one may not do with the other's things. */
const DAEMON = 1;

type User = "ourselves" | "ordinary" | "daemon";

/** Another server process, as it told of itself. */
export type ChildServer = {
  readonly process: ChildProcess;
  readonly serverPid: number;
  readonly report: ChildReport;
};
export type ChildReport =
  | { readonly url: string; readonly pid: number; readonly isAdopted: boolean; tookMs: number }
  | { readonly reason: string | null; readonly message: string; tookMs: number };

/** Folders and processes of one test; `cleanUp` ends and removes all of them, however the test ended. */
export class Sandbox {
  private readonly opened: Embedded[] = [];
  private readonly processes: ChildProcess[] = [];
  private program: string | null = null;

  private constructor(readonly dir: string) {}

  static async make(): Promise<Sandbox> {
    const dir = await realpath(await mkdtemp(path.join(tmpdir(), "liaison-sandbox-")));
    await chmod(dir, 0o755); // the user the database runs as must get through
    return new Sandbox(dir);
  }

  path(...names: string[]): string {
    return path.join(this.dir, ...names);
  }

  /** Unless told otherwise the making of a cluster is not forced to disk: what it does afterwards is. */
  async open(options: Partial<EmbeddedOptions> = {}): Promise<Embedded> {
    const dataDir = this.path("data");
    const embedded = await openEmbedded({ dataDir, durable: false, ...options });
    this.opened.push(embedded);
    return embedded;
  }

  /** A folder owned by an ordinary user, whoever runs the tests. */
  async ordinaryFolder(name: string): Promise<string> {
    const folder = this.path(name);
    await mkdir(folder);
    if (isRoot) await chown(folder, NOBODY, NOBODY);
    return folder;
  }

  /** Opens in another process, as an ordinary user when asked to. */
  async openInChild(
    options: Partial<EmbeddedOptions> = {},
    as: User = "ourselves",
  ): Promise<ChildServer> {
    const child = this.spawn(
      process.execPath,
      [
        await this.buildProgram(),
        JSON.stringify({
          dataDir: this.path("data"),
          nativeDir: findNativeDir(),
          durable: false,
          ...options,
        }),
      ],
      as,
    );
    const line = await firstLine(child.stdout);
    return { process: child, serverPid: child.pid ?? 0, report: JSON.parse(line) };
  }

  /** A process that does nothing, to lend its number. */
  spawnSleeper(): number {
    return this.spawn("sleep", ["600"], "ordinary").pid ?? 0;
  }

  spawn(program: string, args: string[], as: User) {
    const uid = as === "ordinary" ? NOBODY : DAEMON;
    const user = as === "ourselves" || !isRoot ? {} : { uid, gid: uid };
    const child = spawn(program, args, { cwd: "/", stdio: ["pipe", "pipe", "inherit"], ...user });
    this.processes.push(child);
    return child;
  }

  async killProcesses(): Promise<void> {
    for (const child of this.processes) await kill(child);
  }

  /** Ends all that runs and keeps the folders: making a cluster is what costs time, so tests may share one. */
  async endProcesses(): Promise<void> {
    for (const embedded of this.opened.splice(0)) await embedded.stop();
    await this.killProcesses();
    for (const clusterDir of await findClusters(this.dir)) await this.killDatabase(clusterDir);
    this.processes.length = 0;
  }

  async cleanUp(): Promise<void> {
    await this.endProcesses();
    await rm(this.dir, { recursive: true, maxRetries: 10, retryDelay: 50 });
  }

  private async killDatabase(clusterDir: string): Promise<void> {
    const file = await readPostmasterFile(clusterDir);
    if (file === null) return;
    const isOwnNumber = this.processes.some(({ pid }) => pid === file.pid);
    if (!isOwnNumber && file.pid !== process.pid) await killPid(file.pid);
    await rm(file.socketDir, { recursive: true, force: true });
  }

  /** One file with everything in it, for a user who cannot read the checkout. */
  private async buildProgram(): Promise<string> {
    if (this.program !== null) return this.program;
    const outfile = this.path("child.mjs");
    await build({
      entryPoints: [fileURLToPath(new URL("embedded-child.ts", import.meta.url))],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      external: ["pg-native"],
      banner: {
        js: 'import { createRequire as make } from "node:module"; const require = make(import.meta.url);',
      },
      logLevel: "error",
    });
    this.program = outfile;
    return outfile;
  }
}

/** The clusters below a folder that have a server, or the file of a dead one. */
async function findClusters(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name === "postmaster.pid") found.push(folder);
    const isInside =
      entry.isDirectory() && !["base", "share", "lib", "pg_wal"].includes(entry.name);
    if (isInside) found.push(...(await findClusters(path.join(folder, entry.name))));
  }
  return found;
}

async function firstLine(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) return line;
  throw new Error("the server process ended without a word");
}

/** Kills as a power cut would: no signal handler runs. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

export async function killPid(pid: number): Promise<void> {
  if (isRunning(pid)) process.kill(pid, "SIGKILL");
  while (isRunning(pid)) await sleep(5);
}

export async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Asks again until there is an answer; gives it and how long that took. */
export async function queryUntilAnswered(
  url: string,
  sql: string,
): Promise<{ rows: unknown[]; tookMs: number }> {
  const startedAtMs = performance.now();
  for (;;) {
    try {
      return { rows: await query(url, sql), tookMs: performance.now() - startedAtMs };
    } catch (error) {
      if (performance.now() - startedAtMs > 10_000) throw error;
      await sleep(20);
    }
  }
}
