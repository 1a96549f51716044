import { afterAll, beforeAll, expect, test } from "vitest";

import { compareRandom, told } from "./random/differential.js";
import { openWorld, type World } from "./random/world.js";

/** The same operations at each run, so that a change is judged by itself; the long run has many more. */
const seed = Number(process.env["READER_SEED"] ?? 20_260_302);
const DOCUMENTS = 2_000;

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

test("whatever is asked, the reader and graphql-js give the same answer", async () => {
  const tally = await compareRandom(world, { seed, runs: DOCUMENTS });

  console.info(`READER_SEED=${seed}: ${told(tally)}`);
  expect(tally.documents).toBe(DOCUMENTS);
  expect(tally.compiled / tally.clean).toBeGreaterThanOrEqual(0.95);
}, 120_000);
