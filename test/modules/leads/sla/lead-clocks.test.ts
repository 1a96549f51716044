import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller } from "../../../support/app.js";
import { company, inquiry, send, strongAnswers } from "../lead-kit.js";
import { clocksOf, pass, statesOf, steer, type Clock } from "./clock-kit.js";

const TOUCH = `mutation ($input: TouchRecordInput!) { touchRecord(input: $input) { outcome } }`;

function call(by: Caller, leadId: string, rest: object = {}) {
  const input = { of: { leadId }, type: "CALL", direction: "OUTBOUND", ...rest };
  return by.gql(TOUCH, { input });
}

test("a raised hand is owed a call and an answer; the call, the yes and the verdict end what is owed", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const leadId = await inquiry(marketer);

  await send(marketer, "handRaise", { leadId });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });
  const owed = await clocksOf(marketer, leadId, "policy { name }");
  app.clock.advance(20 * 60_000);
  await send(seller, "accept", { leadId });
  await call(seller, leadId);
  await app.core.relay.drain();
  await send(seller, "qualify", { leadId, ...strongAnswers });
  app.clock.advance(60 * 60_000);
  await send(seller, "advance", { leadId });

  const running = owed.filter(({ state }: Clock) => state === "RUNNING");
  expect(new Map(running.map((each: Clock) => [each.metric, each]))).toMatchObject(
    new Map([
      ["FIRST_TOUCH", { dueAt: "2026-03-02T10:00:00.000Z" }],
      ["ACCEPT", { dueAt: "2026-03-02T13:00:00.000Z", policy: { name: "Answer to a hand-off" } }],
    ]),
  );
  expect(await statesOf(marketer, leadId)).toEqual([
    "ACCEPT CANCELLED",
    "ACCEPT MET",
    "FIRST_TOUCH MET",
    "QUALIFY MET",
  ]);
  const met = (await clocksOf(marketer, leadId)).filter(({ state }: Clock) => state === "MET");
  const elapsed = met.map((each: Clock) => [each.metric, each.elapsedBusinessSec]);
  expect(Object.fromEntries(elapsed)).toEqual({
    FIRST_TOUCH: 1_200,
    ACCEPT: 1_200,
    QUALIFY: 3_600,
  });
});

test("only what the owner does reaches a raised hand: no mate, no visit, no earlier call", async () => {
  await using app = await startApp();
  const { marketer, seller, mate } = await company(app);
  const leadId = await inquiry(marketer);
  await send(marketer, "handRaise", { leadId });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });

  await call(mate, leadId);
  await call(seller, leadId, { direction: "INBOUND" });
  await call(seller, leadId, { occurredAt: "2026-03-02T08:59:00Z" });
  await app.core.relay.drain();
  const before = await statesOf(marketer, leadId);
  app.clock.advance(30 * 60_000);
  await call(seller, leadId, { occurredAt: "2026-03-02T09:10:00Z" });
  await app.core.relay.drain();

  expect(before).toContain("FIRST_TOUCH RUNNING");
  const [touch] = (await clocksOf(marketer, leadId)).filter(
    ({ metric }: Clock) => metric === "FIRST_TOUCH",
  );
  expect(touch).toMatchObject({
    state: "MET",
    metAt: "2026-03-02T09:10:00.000Z",
    elapsedBusinessSec: 600,
  });
});

test("a no is an answer, taking it back is none, and what stands in a queue is owed somebody", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const [no, back, queued] = [
    await inquiry(marketer),
    await inquiry(marketer),
    await inquiry(marketer),
  ];
  for (const leadId of [no, back, queued]) {
    await send(marketer, "forward", { leadId, reason: "They called" });
  }
  await send(marketer, "assign", { leadId: no, ownerId: seller.userId });

  await send(seller, "reject", { leadId: no, reasonCode: "NO_NEED" });
  await send(marketer, "withdraw", { leadId: back, reason: "Too early" });
  await send(marketer, "assign", { leadId: queued, queue: "sales" });
  const inQueue = await statesOf(marketer, queued);
  await send(marketer, "assign", { leadId: queued, ownerId: seller.userId });

  expect(await statesOf(marketer, no)).toEqual(["ACCEPT CANCELLED", "ACCEPT MET"]);
  expect(await statesOf(marketer, back)).toEqual(["ACCEPT CANCELLED"]);
  expect(inQueue).toEqual(["ACCEPT CANCELLED", "ROUTE RUNNING"]);
  expect(await statesOf(marketer, queued)).toEqual([
    "ACCEPT CANCELLED",
    "ACCEPT RUNNING",
    "ROUTE MET",
  ]);
});

test("giving a lead back is a verdict too, and whoever left is owed no call", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const leadId = await inquiry(marketer);
  await send(marketer, "handRaise", { leadId });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });
  await send(seller, "accept", { leadId });

  await send(seller, "recycle", { leadId, reasonCode: "NO_NEED" });

  expect((await statesOf(marketer, leadId)).slice(-2)).toEqual([
    "FIRST_TOUCH CANCELLED",
    "QUALIFY MET",
  ]);
});

test("a hand raised twice has waited since the first time, and again once it was reached", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const leadId = await inquiry(marketer);
  const touches = async () =>
    (await statesOf(marketer, leadId)).filter((each) => each.startsWith("FIRST_TOUCH"));
  await send(marketer, "handRaise", { leadId });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });

  await send(marketer, "handRaise", { leadId });
  const twice = await touches();
  await call(seller, leadId);
  await app.core.relay.drain();
  await send(marketer, "handRaise", { leadId });

  expect(twice).toEqual(["FIRST_TOUCH RUNNING"]);
  expect(await touches()).toEqual(["FIRST_TOUCH MET", "FIRST_TOUCH RUNNING"]);
});

test("what is late when it is done is late, though no server has looked yet", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const leadId = await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "They called" });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });

  app.clock.advance(5 * 3_600_000);
  await send(seller, "accept", { leadId });

  expect((await statesOf(marketer, leadId))[1]).toBe("ACCEPT MET_LATE");
  expect(await app.events("sla.breached")).toHaveLength(1);
  expect(await app.events("sla.escalated")).toEqual([]);
  expect(await app.events("sla.met")).toMatchObject([
    { payload: { metric: "ACCEPT", isLate: true, elapsedBusinessSec: 18_000 } },
  ]);
});

test("a manager pauses a clock, which comes due later by the open time it stood, and ends it with a reason", async () => {
  await using app = await startApp();
  const { marketer, marketingManager: manager, seller } = await company(app);
  const leadId = await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "They called" });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });
  const [clock] = (await clocksOf(marketer, leadId)).filter(
    ({ state }: Clock) => state === "RUNNING",
  );
  const clockId = clock.id;

  const paused = await steer(manager, "Pause", { clockId, reason: "They are away" });
  await pass(app, 24 * 60); // a whole day: eight hours of it open
  const resumed = await steer(manager, "Resume", { clockId });
  await expectCode("ILLEGAL_TRANSITION", steer(manager, "Resume", { clockId }));
  await expectCode("FORBIDDEN", steer(seller, "Pause", { clockId, reason: "Later" }));
  const ended = await steer(manager, "Cancel", { clockId, reason: "They bought" });
  await expectCode("ILLEGAL_TRANSITION", steer(manager, "Cancel", { clockId, reason: "Again" }));

  expect(paused).toMatchObject({ state: "PAUSED", pausedAt: "2026-03-02T09:00:00.000Z" });
  expect(resumed).toMatchObject({
    state: "RUNNING",
    pausedAt: null,
    pausedBusinessSec: 8 * 3_600,
    dueAt: "2026-03-03T13:00:00.000Z",
  });
  expect(ended.state).toBe("CANCELLED");
  expect(await app.events("sla.breached")).toEqual([]);
});

test("a changed policy and a changed calendar leave a running clock alone; the next starts by them", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const boss = await app.person(Department.SALES, { level: FunctionLevel.MANAGER });
  const [first, second] = [await inquiry(marketer), await inquiry(marketer)];
  const handOver = async (leadId: string) => {
    await send(marketer, "forward", { leadId, reason: "They called" });
    return (
      await clocksOf(
        marketer,
        leadId,
        "policyVersion { termsVersion } calendarVersion { hoursVersion }",
      )
    )[0];
  };
  const before = await handOver(first);
  const { slaPolicies } = await boss.gql(
    `{ slaPolicies(filter: { metric: { eq: ACCEPT } }) { nodes { id } } }`,
  );
  const { businessCalendars } = await boss.gql(`{ businessCalendars { nodes { id } } }`);

  await boss.gql(
    `mutation ($input: SlaPolicyUpdateInput!) { slaPolicyUpdate(input: $input) { policy { id } } }`,
    { input: { policyId: slaPolicies.nodes[0].id, targetBusinessMinutes: 30 } },
  );
  await boss.gql(
    `mutation ($input: BusinessCalendarUpdateInput!) { businessCalendarUpdate(input: $input) { calendar { id } } }`,
    { input: { calendarId: businessCalendars.nodes[0].id, hours: { timezone: "UTC" } } },
  );
  const after = await handOver(second);

  expect(before).toMatchObject({
    dueAt: "2026-03-02T13:00:00.000Z",
    policyVersion: { termsVersion: 1 },
    calendarVersion: { hoursVersion: 1 },
  });
  expect((await clocksOf(marketer, first))[0].dueAt).toBe(before.dueAt);
  expect(after).toMatchObject({
    dueAt: "2026-03-02T09:30:00.000Z",
    policyVersion: { termsVersion: 2 },
    calendarVersion: { hoursVersion: 2 },
  });
});
