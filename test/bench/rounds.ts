import { deepStrictEqual } from "node:assert";

import type { Contestant, ContestantName } from "./contestants.js";
import { load } from "./load.js";
import type { BenchSettings } from "./settings.js";
import type { Tools } from "./tools.js";
import { meaning, type Work } from "./work.js";

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
