import { expect, test } from "vitest";

import { startApp } from "../../../support/app.js";
import { pooled } from "./routing-kit.js";
import { shareOut, startServers, stopAll } from "./share-out.js";

test("two server processes at once share a weighted pool to the lead, and route nothing twice", async () => {
  await using app = await startApp();
  const { ids } = await pooled(app, "WEIGHTED", [3, 2, 1]);
  const servers = await startServers(app, 2);

  const shares = await shareOut(app, servers, { leads: 120, prefix: "a", ids });
  await stopAll(servers);

  expect(shares).toEqual([60, 40, 20]);
  expect([await app.count("routing_decision"), await app.count("hand_off")]).toEqual([120, 120]);
}, 180_000);
