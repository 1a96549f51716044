import { expect, test } from "vitest";

import { startApp } from "../../../support/app.js";
import { startMailServer } from "../../../support/mail-server.js";
import {
  DAY,
  enrolmentsOf,
  kept,
  later,
  nurture,
  running,
  settle,
  steps,
  through,
} from "./nurture-kit.js";

test("a cap over all programmes makes the next letter wait until the span is over", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await nurture(app.admin, "Configure", { frequencyCap: { max: 1, per: "P2D" } });
  for (const name of ["One", "Two", "Three"]) await running(app.admin, { name, steps: steps(1) });

  await kept(app.admin);
  await settle(app);

  expect(server.received).toHaveLength(1);
  await later(app, DAY);
  expect(server.received).toHaveLength(1);
  await later(app, DAY + 60_000);
  expect(server.received).toHaveLength(2);
  await later(app, 2 * DAY + 60_000);
  expect(server.received).toHaveLength(3);
});

test("a cap that says to leave out leaves out, and the person goes on", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const frequencyCap = { max: 1, per: "P2D", whenCapped: "SKIP" };
  await running(app.admin, { frequencyCap, steps: steps(3) });

  const ana = await kept(app.admin);
  await settle(app);
  for (let day = 0; day < 3; day += 1) await later(app, DAY + 60_000);

  const [{ state, sends }] = await enrolmentsOf(app.admin, ana.id);
  expect(state).toBe("COMPLETED");
  expect(sends.nodes).toMatchObject([
    { state: "DELIVERED" },
    { state: "SKIPPED", skipReason: "FREQUENCY" },
    { state: "DELIVERED" },
  ]);
});

test("what still waits for a mail server counts: once it is back, no more go out than the cap allows", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await nurture(app.admin, "Configure", { frequencyCap: { max: 1, per: "PT6H" } });
  await running(app.admin, { steps: steps(3).map((step) => ({ ...step, waitFor: "PT10M" })) });
  server.mood = "busy";

  await kept(app.admin);
  await settle(app);
  for (let tens = 0; tens < 5; tens += 1) await later(app, DAY / 144);
  server.mood = "takes";
  await later(app, DAY / 12);

  expect(server.received).toHaveLength(1);
});

test("a programme's own cap does not count what other programmes send", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const frequencyCap = { max: 1, per: "P9D" };
  for (const name of ["One", "Two"])
    await running(app.admin, { name, frequencyCap, steps: steps(2) });

  await kept(app.admin);
  await settle(app);
  await later(app, 2 * DAY);

  expect(server.received).toHaveLength(2);
});
