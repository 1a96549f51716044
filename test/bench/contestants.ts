import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import type { BenchData } from "./data.js";
import type { Tools } from "./tools.js";
import type { Work } from "./work.js";

export type ContestantName = "liaison" | "postgraphile" | "usual" | "bare";

/** A server under measurement, in a process of its own. */
export type Contestant = {
  readonly name: ContestantName;
  readonly pid: number;
  request(work: Work): HttpRequest;
  stop(): Promise<void>;
};

export type HttpRequest = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export const POOL_SIZE = 16;
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 15_000;
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const LIAISON = fileURLToPath(new URL("../../server/bin/liaison.mjs", import.meta.url));

/** Points no load of the bench spends: it measures work, not the refusal of it. */
const POINTS = "1000000000";

export async function startContestant(
  name: ContestantName,
  tools: Tools,
  data: BenchData,
  nodeArgs: readonly string[] = [],
): Promise<Contestant> {
  if (name === "liaison") return startLiaison(tools, data, nodeArgs);
  const args = [data.url, data.workspaceId, String(POOL_SIZE)];
  const script =
    name === "postgraphile"
      ? [tools.postgraphile]
      : ["--import", "tsx", peer(name === "usual" ? "usual-stack.ts" : "bare-pg.ts")];
  const child = start(tools.node, [...nodeArgs, ...script, ...args], {});
  const url = await child.line(/^Listening: (\S+)$/m);
  return {
    name,
    pid: child.pid,
    request: (work) => {
      if (name === "bare") return { url: `${url}/${work.name}`, headers: {}, body: "" };
      const query = name === "postgraphile" ? work.postgraphile : work.query;
      return graphqlRequest(name === "postgraphile" ? `${url}/graphql` : `${url}/`, query);
    },
    stop: child.stop,
  };
}

/** Our server as it is deployed: the built one, everything on, settings from the environment. */
export async function startLiaison(
  tools: Pick<Tools, "node">,
  data: BenchData,
  nodeArgs: readonly string[] = [],
): Promise<Contestant> {
  const folder = await mkdtemp(path.join(tmpdir(), "liaison-bench-server-"));
  const child = start(tools.node, [...nodeArgs, LIAISON, "start"], {
    DATABASE_URL: data.url,
    DATABASE_POOL_SIZE: String(POOL_SIZE),
    LIAISON_DATA_DIR: folder,
    LIAISON_LOG_LEVEL: "warn",
    PORT: "0",
    RATE_LIMIT_POINTS_PER_SECOND: POINTS,
  });
  const url = await child.line(/^Playground: (\S+)\/playground$/m);
  const authorization = `Bearer ${data.apiKey}`;
  return {
    name: "liaison",
    pid: child.pid,
    request: ({ query }) => graphqlRequest(`${url}/graphql`, query, { authorization }),
    async stop() {
      await child.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function graphqlRequest(
  url: string,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): HttpRequest {
  return {
    url,
    headers: { "content-type": "application/json", accept: "application/json", ...headers },
    body: JSON.stringify({ query }),
  };
}

function peer(file: string): string {
  return fileURLToPath(new URL(`peers/${file}`, import.meta.url));
}

export type Started = {
  readonly pid: number;
  line(pattern: RegExp): Promise<string>;
  stop(): Promise<void>;
};

/** Starts a Node of its own; `stop` asks it to end and waits. */
export function start(
  node: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Started {
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(node, args, {
    cwd: ROOT,
    env: { ...environment, NODE_ENV: "production", GRAPHILE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (child.pid === undefined) throw new Error(`Cannot start ${node}`);
  const exited = once(child, "exit");
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return {
    pid: child.pid,
    line: (pattern) => lineOf(child, () => output, pattern),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT_MS);
      await exited;
      clearTimeout(late);
    },
  };
}

async function lineOf(child: ChildProcess, output: () => string, pattern: RegExp): Promise<string> {
  const until = performance.now() + START_LIMIT_MS;
  for (;;) {
    const found = pattern.exec(output())?.[1];
    if (found !== undefined) return found;
    if (child.exitCode !== null || performance.now() > until) {
      child.kill("SIGKILL");
      throw new Error(`No line like ${pattern}:\n${output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
