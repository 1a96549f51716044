import { execFile } from "node:child_process";
import { deepStrictEqual } from "node:assert";
import { promisify } from "node:util";

import type { Contestant, ContestantName, HttpRequest } from "./contestants.js";
import type { BenchSettings } from "./settings.js";
import type { Tools } from "./tools.js";
import { meaning, type Work } from "./work.js";

const run = promisify(execFile);
const SLACK_MS = 30_000;

/** Requests a second of every contestant, one figure a round. */
export type Rates = Readonly<Record<ContestantName, readonly number[]>>;

/** All contestants give the same answer, or the run ends here: a wrong answer has no speed. */
export async function compareAnswers(
  contestants: readonly Contestant[],
  work: Work,
): Promise<{ bytes: Record<string, number> }> {
  const answers = await Promise.all(
    contestants.map(async ({ name, request }) => {
      const { url, headers, body } = request(work);
      const response = await fetch(url, { method: "POST", headers, body });
      const text = await response.text();
      const { data, errors }: { data?: unknown; errors?: unknown } = JSON.parse(text);
      if (errors !== undefined) throw new Error(`${name} fails ${work.name}: ${text}`);
      return { name, text, data: meaning(data) };
    }),
  );
  const [first, ...others] = answers;
  for (const other of others) {
    deepStrictEqual(
      other.data,
      first?.data,
      `${other.name} and ${first?.name} differ in ${work.name}`,
    );
  }
  return { bytes: Object.fromEntries(answers.map(({ name, text }) => [name, text.length])) };
}

/** Round by round, each contestant in turn, each round beginning with the next one. */
export async function measureRates(
  contestants: readonly Contestant[],
  work: Work,
  settings: BenchSettings,
  tools: Tools,
): Promise<Rates> {
  const rates: Record<ContestantName, number[]> = {
    liaison: [],
    postgraphile: [],
    usual: [],
    bare: [],
  };
  for (const contestant of contestants) await load(contestant.request(work), settings, tools, 2);
  for (let round = 0; round < settings.rounds; round += 1) {
    const inTurn = contestants.map((_, at) => contestants[(at + round) % contestants.length]);
    for (const contestant of inTurn) {
      if (contestant === undefined) continue;
      const rate = await load(contestant.request(work), settings, tools);
      rates[contestant.name].push(rate);
    }
  }
  return rates;
}

/** Requests a second, all of them answered with 200; autocannon is a process of its own. */
export async function load(
  { url, headers, body }: HttpRequest,
  { connections, seconds }: Pick<BenchSettings, "connections" | "seconds">,
  tools: Pick<Tools, "node" | "autocannon">,
  duration = seconds,
): Promise<number> {
  const heads = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}=${value}`]);
  const bodies = body === "" ? [] : ["-b", body];
  const args = ["-j", "-c", String(connections), "-d", String(duration), "-m", "POST"];
  const { stdout } = await run(tools.node, [tools.autocannon, ...args, ...heads, ...bodies, url], {
    timeout: duration * 1000 + SLACK_MS,
    maxBuffer: 10_000_000,
  });
  const result: Result = JSON.parse(stdout);
  const failures = result.non2xx + result.errors + result.timeouts;
  if (failures > 0)
    throw new Error(`${failures} of ${result.requests.total} requests failed: ${url}`);
  return result.requests.total / result.duration;
}

type Result = {
  readonly requests: { readonly total: number };
  readonly duration: number;
  readonly non2xx: number;
  readonly errors: number;
  readonly timeouts: number;
};

export type Spread = { readonly median: number; readonly min: number; readonly max: number };

/** Of each round by itself: neighbours in time share the machine's mood. */
export function ratios(of: readonly number[], to: readonly number[]): Spread {
  return spread(of.map((rate, at) => rate / (to[at] ?? NaN)));
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = NaN, high = NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { median: (low + high) / 2, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN };
}
