import { expect, test } from "vitest";

import { statementsRemembered } from "../../server/database/prepared.js";
import { heapInUse, preparedByConnection, readOwnDocument } from "../reader/bounds.js";
import { startApp } from "../support/app.js";

const DOCUMENTS = 10_000;
const GROWTH_BYTES = 15_000_000;

test("ten thousand different documents leave the memory of the server as it was", async () => {
  await using app = await startApp();
  await app.core.relay.stop();
  const read = async (from: number, to: number) => {
    for (let number = from; number < to; number += 1) await readOwnDocument(app, number);
  };

  await read(0, 1_000); // what is kept at all is kept by now
  const before = heapInUse();
  await read(1_000, DOCUMENTS);
  const growth = heapInUse() - before;

  console.info(`heap grew by ${Math.round(growth / 1_000)} kB over ${DOCUMENTS} documents`);
  expect(growth).toBeLessThan(GROWTH_BYTES);
  expect(statementsRemembered()).toBeLessThanOrEqual(10_000);
  expect(Math.max(...(await preparedByConnection(app)).values())).toBeLessThanOrEqual(300);
});
