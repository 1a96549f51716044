import { expect, test } from "vitest";

import { startApp } from "../../../support/app.js";
import { startMailServer } from "../../../support/mail-server.js";
import {
  DAY,
  enrolmentsOf,
  kept,
  later,
  results,
  running,
  settle,
  steps,
  through,
} from "./nurture-kit.js";

test("whoever comes to be kept in touch with gets each step in its time, once", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const { id, stepIds } = await running(app.admin);

  const ana = await kept(app.admin);
  await settle(app);

  expect(server.received.map(({ to }) => to)).toEqual([[ana.email]]);
  const [enrolment] = await enrolmentsOf(app.admin, ana.id);
  expect(enrolment).toMatchObject({
    state: "ACTIVE",
    entry: "BY_FILTER",
    lastStep: { id: stepIds[0] },
    sends: { nodes: [{ state: "DELIVERED", skipReason: null, stepVersion: 1 }] },
  });
  await later(app, DAY - 60_000);
  expect(server.received).toHaveLength(1);
  await later(app, 120_000);
  await later(app, 7 * DAY);
  expect(server.received).toHaveLength(2);
  const [ended] = await enrolmentsOf(app.admin, ana.id);
  expect(ended).toMatchObject({ state: "COMPLETED", exitReason: null, dueAt: null });
  expect(ended.history.nodes).toEqual([
    { from: null, to: "ENROLLED" },
    { from: "ENROLLED", to: "ACTIVE" },
    { from: "ACTIVE", to: "COMPLETED" },
  ]);
  expect(await results(app.admin, id)).toMatchObject({
    enrolled: 1,
    live: 0,
    completed: 1,
    sent: 2,
    skipped: 0,
    steps: [{ sent: 1 }, { sent: 1 }],
  });
});

test("through is whose last letter went out, not who it was written for", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const { id } = await running(app.admin, { steps: steps(1) });
  server.mood = "busy";
  const ana = await kept(app.admin);
  await settle(app);

  await later(app, 10_000);
  expect(await results(app.admin, id)).toMatchObject({ live: 1, completed: 0, scheduled: 1 });
  server.mood = "takes";
  await later(app, 120_000);

  expect(await results(app.admin, id)).toMatchObject({ live: 0, completed: 1, sent: 1 });
  expect(await enrolmentsOf(app.admin, ana.id)).toMatchObject([
    { state: "COMPLETED", dueAt: null },
  ]);
});

test("a mail has its person's name, a link that ends it and the headers for one click", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  await running(app.admin);

  await kept(app.admin, { givenName: "Åsa <b>", company: "{{name}}" });
  await settle(app);

  const raw = server.received[0]?.text ?? "";
  const text = raw.replace(/=\r\n/g, "").replace(/\r\n /g, " ");
  expect(text).toContain("Dear =C3=85sa <b> of {{name}}, read on");
  expect(text).toContain("=C3=85sa &lt;b&gt; of {{name}}");
  const link = /^List-Unsubscribe: +<(.*)>\r$/m.exec(text)?.[1] ?? "none";
  expect(text).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(text).toContain(`No more of these: ${link}`);
  expect(text.replaceAll("=3D", "=")).toContain(`<a href="${link}"`);
});
