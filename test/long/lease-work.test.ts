import { expect, test } from "vitest";

import { startApp } from "../support/app.js";
import { workThrough } from "./work-through.js";

test("2,000 leads, three servers, twelve workers, kills and deaths: every lead is worked once", async () => {
  await using app = await startApp({ now: new Date().toISOString() });

  const told = await workThrough(app, {
    ...{ leads: 2_000, servers: 3, workers: 12, serverKills: 5, deaths: 6, inHand: 20 },
  });

  expect(told).toEqual({
    ...{ completed: 2_000, leadsCompleted: 2_000, eventsOfCompletion: 2_000, takenOver: 120 },
    ...{ completedTwice: 0, takenTooEarly: 0, heldAtOnce: 0, unfinished: 0 },
  });
});
