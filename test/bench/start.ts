import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { start } from "./contestants.js";
import type { BenchData } from "./data.js";
import { spread, type Spread } from "./rounds.js";

const LIAISON = fileURLToPath(new URL("../../server/bin/liaison.mjs", import.meta.url));

/** Seconds from the command to the first answer. */
export type StartTimes = {
  readonly first: Spread;
  readonly again: Spread;
  readonly databaseUrl: Spread;
};

/** S1: as a newcomer starts it in an empty folder, then once more, then on a database that is there. */
export async function measureStart(
  node: string,
  data: BenchData,
  repeats: number,
): Promise<StartTimes> {
  const firsts: number[] = [];
  const agains: number[] = [];
  const given: number[] = [];
  for (let at = 0; at < repeats; at += 1) {
    const home = await mkdtemp(path.join(tmpdir(), "liaison-bench-start-"));
    await chmod(home, 0o755); // started by root, the database runs as another user
    try {
      const settings = { LIAISON_DATA_DIR: path.join(home, "data") };
      firsts.push(await secondsToAnswer(node, settings, null));
      agains.push(await secondsToAnswer(node, settings, null));
      const url = { ...settings, DATABASE_URL: data.url };
      given.push(await secondsToAnswer(node, url, data.apiKey));
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  }
  return { first: spread(firsts), again: spread(agains), databaseUrl: spread(given) };
}

async function secondsToAnswer(
  node: string,
  settings: Readonly<Record<string, string>>,
  apiKey: string | null,
): Promise<number> {
  const startedAt = performance.now();
  const server = start(node, [LIAISON, "start"], { ...settings, PORT: "0" });
  try {
    const url = await server.line(/^Playground: (\S+)\/playground$/m);
    const key = apiKey ?? (await server.line(/^API key: (lia_\S+)$/m));
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: "{ leads(first: 1) { nodes { id } } }" }),
    });
    const text = await response.text();
    if (response.status !== 200 || text.includes('"errors"')) throw new Error(text);
    return (performance.now() - startedAt) / 1000;
  } finally {
    await server.stop();
  }
}
