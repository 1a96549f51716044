import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import type { HttpRequest } from "./contestants.js";
import type { BenchSettings } from "./settings.js";
import type { Tools } from "./tools.js";

const run = promisify(execFile);
const SLACK_MS = 30_000;

/**
 * Requests a second, all of them answered with 200. The generator is a process of its own: wrk where it
 * is installed, because on a machine of two cores autocannon takes as much of them as the servers do,
 * from everybody's rate alike, so that all ratios come out nearer to one than they are.
 */
export async function load(
  request: HttpRequest,
  { connections, seconds }: Pick<BenchSettings, "connections" | "seconds">,
  tools: Pick<Tools, "node" | "autocannon" | "wrk">,
  duration = seconds,
): Promise<number> {
  return tools.wrk === null
    ? byAutocannon(request, connections, duration, tools)
    : byWrk(request, connections, duration, tools.wrk);
}

async function byAutocannon(
  { url, headers, body }: HttpRequest,
  connections: number,
  duration: number,
  tools: Pick<Tools, "node" | "autocannon">,
): Promise<number> {
  const heads = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}=${value}`]);
  const bodies = body === "" ? [] : ["-b", body];
  const args = ["-j", "-c", String(connections), "-d", String(duration), "-m", "POST"];
  const { stdout } = await run(tools.node, [tools.autocannon, ...args, ...heads, ...bodies, url], {
    timeout: duration * 1000 + SLACK_MS,
    maxBuffer: 10_000_000,
  });
  const result: Result = JSON.parse(stdout);
  mustBeClean(result.non2xx + result.errors + result.timeouts, url);
  return result.requests.total / result.duration;
}

type Result = {
  readonly requests: { readonly total: number };
  readonly duration: number;
  readonly non2xx: number;
  readonly errors: number;
  readonly timeouts: number;
};

async function byWrk(
  { url, headers, body }: HttpRequest,
  connections: number,
  duration: number,
  wrk: string,
): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), "liaison-bench-load-"));
  try {
    const script = path.join(folder, "request.lua");
    const heads = Object.entries(headers).map(
      ([name, value]) => `wrk.headers[${JSON.stringify(name)}] = ${JSON.stringify(value)}`,
    );
    await writeFile(
      script,
      ['wrk.method = "POST"', `wrk.body = ${JSON.stringify(body)}`, ...heads].join("\n"),
    );
    const args = ["-t", "1", "-c", String(connections), "-d", `${duration}s`, "-s", script, url];
    const { stdout } = await run(wrk, args, { timeout: duration * 1000 + SLACK_MS });
    const faults = [/Non-2xx or 3xx responses: (\d+)/, ...SOCKET_ERRORS].map((pattern) =>
      Number(pattern.exec(stdout)?.[1] ?? 0),
    );
    mustBeClean(
      faults.reduce((sum, each) => sum + each, 0),
      url,
    );
    const rate = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1];
    if (rate === undefined) throw new Error(`wrk said nothing of its rate:\n${stdout}`);
    return Number(rate);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const SOCKET_ERRORS = ["connect", "read", "write", "timeout"].map(
  (kind) => new RegExp(`Socket errors:.*\\b${kind} (\\d+)`),
);

function mustBeClean(failures: number, url: string): void {
  if (failures > 0) throw new Error(`${failures} requests failed: ${url}`);
}
