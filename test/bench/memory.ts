import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { startLiaison } from "./contestants.js";
import type { BenchData } from "./data.js";
import type { BenchSettings } from "./settings.js";
import type { Tools } from "./tools.js";
import { works } from "./work.js";

const run = promisify(execFile);
const SETTLE_MS = 3_000;
const STEPS = 10;

/** Resident megabytes of our server: at rest, and after each tenth of the requests. */
export type MemoryUse = {
  readonly restMb: number;
  readonly afterMb: readonly number[];
  readonly requests: number;
};

/** S2. The first tenth is a warm-up: what counts is whether later tenths need more than the second. */
export async function measureMemory(
  tools: Tools,
  data: BenchData,
  settings: BenchSettings,
): Promise<MemoryUse> {
  const server = await startLiaison(tools, data);
  try {
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const restMb = await residentMb(server.pid);
    const afterMb: number[] = [];
    const share = Math.ceil(settings.memoryRequests / STEPS / works.length);
    for (let step = 0; step < STEPS; step += 1) {
      for (const work of works) {
        const { url, headers, body } = server.request(work);
        const heads = Object.entries(headers).flatMap(([name, value]) => [
          "-H",
          `${name}=${value}`,
        ]);
        const args = ["-j", "-c", String(settings.connections), "-a", String(share), "-m", "POST"];
        const target = [...heads, "-b", body, url];
        const { stdout } = await run(tools.node, [tools.autocannon, ...args, ...target], {
          maxBuffer: 10_000_000,
        });
        const { non2xx }: { non2xx: number } = JSON.parse(stdout);
        if (non2xx > 0) throw new Error(`${non2xx} requests failed`);
      }
      afterMb.push(await residentMb(server.pid));
    }
    return { restMb, afterMb, requests: share * STEPS * works.length };
  } finally {
    await server.stop();
  }
}

export async function residentMb(pid: number): Promise<number> {
  const { stdout } = await run("ps", ["-o", "rss=", "-p", String(pid)]);
  return Math.round(Number(stdout.trim()) / 1024);
}
