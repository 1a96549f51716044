import { expect, test } from "vitest";

import { startApp } from "../../../support/app.js";
import { workThrough } from "./work-through.js";

// 2,000 leads and more kills: test/long/lease-work.test.ts.
test("every lead is worked once, though a server is killed and a worker dies with leads in hand", async () => {
  await using app = await startApp({ now: new Date().toISOString() });

  const told = await workThrough(app, {
    ...{ leads: 200, servers: 2, workers: 6, serverKills: 1, deaths: 1, inHand: 10 },
  });

  expect(told).toEqual({
    ...{ completed: 200, leadsCompleted: 200, eventsOfCompletion: 200, takenOver: 10 },
    ...{ completedTwice: 0, takenTooEarly: 0, heldAtOnce: 0, unfinished: 0 },
  });
}, 300_000);
