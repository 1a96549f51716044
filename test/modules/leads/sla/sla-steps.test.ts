import { expect, test } from "vitest";

import { FunctionLevel } from "../../../../server/modules/people/department.js";
import { startApp, type TestApp } from "../../../support/app.js";
import { company, inquiry, readLead, send } from "../lead-kit.js";
import { clocksOf, consumeSteps, mailsOf, pass, setAway, statesOf } from "./clock-kit.js";

/** A lead handed to a salesperson at nine; four business hours to answer by the agreement. */
async function handedOver(app: TestApp) {
  const people = await company(app);
  const leadId = await inquiry(people.marketer, { name: "Ana Rossi", company: "Acme" });
  await send(people.marketer, "forward", { leadId, reason: "They called" });
  const ownerId = people.seller.userId;
  await send(people.marketer, "assign", { leadId, ownerId });
  return { ...people, leadId };
}

async function steps(app: TestApp, leadId: string) {
  const clocks = await clocksOf(
    app.admin,
    leadId,
    "steps { nodes { nth kind atPct action reachedAt } } ",
  );
  return clocks.flatMap((clock: { steps: { nodes: unknown[] } }) => clock.steps.nodes);
}

test("the owner is warned, the manager told that it is late, each once and on time", async () => {
  await using app = await startApp();
  const { leadId, seller } = await handedOver(app);

  await pass(app, 179);
  const early = await mailsOf(app);
  await pass(app, 1);
  const warned = await mailsOf(app);
  await pass(app, 60);
  await pass(app, 1);
  await pass(app, 1);

  expect(early).toEqual([]);
  expect(warned).toEqual([
    {
      to_address: seller.user.email,
      subject: expect.stringMatching(
        /^A lead waits to be accepted .*Ana Rossi of Acme, due 2 Mar 2026, 13:00/,
      ),
    },
  ]);
  expect(await steps(app, leadId)).toEqual([
    { nth: 0, kind: "WARNING", atPct: 75, action: null, reachedAt: "2026-03-02T12:00:00.000Z" },
    { nth: 1, kind: "BREACH", atPct: 100, action: null, reachedAt: "2026-03-02T13:00:00.000Z" },
    {
      nth: 2,
      kind: "ESCALATION",
      atPct: 100,
      action: "NOTIFY_MANAGER",
      reachedAt: "2026-03-02T13:00:00.000Z",
    },
  ]);
  expect(await app.events("sla.warned")).toMatchObject([{ payload: { leadId, atPct: 75 } }]);
  expect(await app.events("sla.breached")).toMatchObject([
    { payload: { leadId, metric: "ACCEPT", dueAt: "2026-03-02T13:00:00.000Z" } },
  ]);
  expect(await app.events("sla.escalated")).toMatchObject([
    { payload: { leadId, action: "NOTIFY_MANAGER", nth: 2 } },
  ]);
});

test("nobody is told of what was done in the meantime", async () => {
  await using app = await startApp();
  const { leadId, seller } = await handedOver(app);
  await pass(app, 179);
  await app.core.relay.stop();
  app.clock.advance(60_000);
  await app.jobs(); // warned, and the consumer has not come to it

  await send(seller, "accept", { leadId });
  expect(await consumeSteps(app, "sla.warned")).toBe(1);

  expect(await mailsOf(app)).toEqual([]);
});

test("a mail about a lead in a queue goes to the managers of sales", async () => {
  await using app = await startApp();
  const { marketer, seller, mate, loner } = await company(app);
  for (const each of [seller, mate, loner]) await setAway(app, each, true);
  const boss = await app.person(seller.user.department, { level: FunctionLevel.MANAGER });
  const leadId = await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "They called" });
  await send(marketer, "assign", { leadId, queue: "sales" });

  await pass(app, 241);

  expect(await statesOf(marketer, leadId)).toContain("ROUTE BREACHED");
  expect((await mailsOf(app)).map(({ to_address }) => to_address)).toEqual([boss.user.email]);
  expect(await readLead(marketer, leadId)).toMatchObject({ status: "MQL" });
});

test("several servers that look at once reach each step once", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  for (let nth = 0; nth < 12; nth += 1) {
    const leadId = await inquiry(marketer);
    await send(marketer, "forward", { leadId, reason: "They called" });
    await send(marketer, "assign", { leadId, ownerId: seller.userId });
  }

  await app.jobs();
  app.clock.advance(240 * 60_000);
  await Promise.all([app.jobs(), app.jobs(), app.jobs()]);

  expect(await app.count("sla_step")).toBe(12 * 3);
  expect(await app.events("sla.breached")).toHaveLength(12);
});
