import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../../server/modules/people/department.js";
import { DAY_MS } from "../../../../server/spans.js";
import { expectCode, startApp, type TestApp } from "../../../support/app.js";
import { statementsOf } from "../../../support/statements.js";
import { inquiry, readLead, send } from "../lead-kit.js";
import { merge, twice, unmerge } from "../merge-kit.js";
import { end, lease, leaseOne, leases } from "./lease-kit.js";

/** A new lead that nobody scores any more: what is locked for a moment is passed over. */
async function freeLead(app: TestApp, fields: Record<string, unknown> = {}): Promise<string> {
  const id = await inquiry(app.admin, fields);
  await app.core.relay.drain();
  return id;
}

test("leads are leased by filter and order, to one worker a purpose, and nobody else gets them", async () => {
  await using app = await startApp();
  const bot = await app.program(["lead:lease", "lead:read"]);
  const other = await app.program(["lead:lease"]);
  const ids = [];
  for (let n = 0; n < 4; n += 1) {
    ids.push(await freeLead(app, { receivedVia: n < 3 ? "EMAIL" : "PARTNER" }));
    app.clock.advance(1_000);
  }
  const orderBy = [{ field: "CREATED_AT", direction: "ASC" }];
  const terms = { filter: { receivedVia: { eq: "EMAIL" } }, orderBy, first: 2, worker: "bot 1" };

  const mine = await lease(bot, terms);
  const theirs = await lease(other, { ...terms, first: 200 });
  const enriched = await lease(other, { ...terms, purpose: "enrichment", first: 200 });

  const leadsOf = (taken: typeof mine) => taken.leases.map((each: typeof mine) => each.lead.id);
  expect(leadsOf(mine)).toEqual([ids[0], ids[1]]);
  expect(mine.leads.map(({ id }: { id: string }) => id)).toEqual([ids[0], ids[1]]);
  expect(leadsOf(theirs)).toEqual([ids[2]]);
  expect(leadsOf(enriched)).toEqual(ids.slice(0, 3));
  expect(mine.leases[0]).toMatchObject({
    state: "HELD",
    attempt: 1,
    worker: "bot 1",
    holder: null,
  });
  expect(await leases(bot, { state: { eq: "HELD" } })).toHaveLength(6);
  const [event] = await app.events("lead.leased");
  expect(event?.payload).toMatchObject({ leadId: ids[0], purpose: "calls", attempt: 1 });
});

test("a lease lapses by itself: another takes the lead, and who was slow has lost it", async () => {
  await using app = await startApp();
  const [slow, quick] = [await app.program(["lead:lease"]), await app.program(["lead:lease"])];
  await freeLead(app);
  const first = await leaseOne(slow, { leaseSeconds: 60 });
  app.clock.advance(59_000);
  expect((await lease(quick)).leases).toEqual([]);
  await end(slow, "leaseExtend", { leaseId: first.id, leaseSeconds: 60 });
  app.clock.advance(59_000);
  expect((await lease(quick)).leases).toEqual([]);
  app.clock.advance(1_000);
  expect(await leases(app.admin)).toMatchObject([{ id: first.id, state: "HELD", isOverdue: true }]);

  const second = await leaseOne(quick);

  expect(second).toMatchObject({ attempt: 2 });
  for (const mutation of ["leaseExtend", "leaseComplete", "leaseRelease"] as const) {
    const outcome = mutation === "leaseComplete" ? { outcome: "reached" } : {};
    const late = end(slow, mutation, { leaseId: first.id, ...outcome });
    expect(await expectCode("LEASE_LOST", late)).toMatchObject({ state: "LAPSED", reason: null });
  }
  const all = await leases(app.admin);
  expect(all).toMatchObject([
    { id: second.id, state: "HELD", isLatest: true, outcome: null },
    { id: first.id, state: "LAPSED", isLatest: false },
  ]);
});

test("what was late is no loss while nobody has taken the lead", async () => {
  await using app = await startApp();
  const bot = await app.program(["lead:lease"]);
  await freeLead(app);
  const { id } = await leaseOne(bot, { leaseSeconds: 5 });
  app.clock.advance(60_000);

  const done = await end(bot, "leaseComplete", {
    leaseId: id,
    outcome: "reached",
    note: "Call back",
  });

  expect(done.lease).toMatchObject({ state: "COMPLETED", outcome: "reached", note: "Call back" });
  expect(await app.events("lead.work_completed")).toMatchObject([
    { payload: { leaseId: id, outcome: "reached" } },
  ]);
});

test("completed work is not done again, unless asked; a later lease counts its tries anew", async () => {
  await using app = await startApp();
  const bot = await app.program(["lead:lease"]);
  await freeLead(app);
  const { id } = await leaseOne(bot);
  await end(bot, "leaseComplete", { leaseId: id, outcome: "reached" });
  app.clock.advance(3 * DAY_MS);

  expect((await lease(bot)).leases).toEqual([]);
  expect((await lease(bot, { againAfterDays: 4 })).leases).toEqual([]);
  const again = await leaseOne(bot, { againAfterDays: 3 });

  expect(again).toMatchObject({ attempt: 1 });
  expect((await lease(bot, { againAfterDays: 0 })).leases).toEqual([]);
  const [, before] = await leases(app.admin);
  expect(before).toMatchObject({ id, state: "COMPLETED", isLatest: false, outcome: "reached" });
});

test("a lead given back is free at once, or after a pause; what never succeeds is left at last", async () => {
  await using app = await startApp();
  const bot = await app.program(["lead:lease"]);
  await freeLead(app);
  const terms = { maxAttempts: 2 };
  const first = await leaseOne(bot, terms);
  await end(bot, "leaseRelease", { leaseId: first.id, reason: "Busy", pauseSeconds: 60 });
  expect((await lease(bot, terms)).leases).toEqual([]);
  app.clock.advance(60_000);

  const second = await leaseOne(bot, terms);
  const { lease: given } = await end(bot, "leaseRelease", { leaseId: second.id });
  const third = await lease(bot, terms);
  const whoeverAsks = await lease(bot);

  expect([second.attempt, given.state, third.leases]).toEqual([2, "RELEASED", []]);
  expect(whoeverAsks.leases).toMatchObject([{ attempt: 3 }]);
});

test("one ends one's own leases; managers take back what others hold", async () => {
  await using app = await startApp();
  const [ana, bo] = [
    await app.person(Department.MARKETING),
    await app.person(Department.MARKETING),
  ];
  const manager = await app.person(Department.MARKETING, { level: FunctionLevel.MANAGER });
  await freeLead(app);
  const { id: leaseId, holder } = await leaseOne(ana);
  const before = await leases(app.admin);

  await expectCode("FORBIDDEN", end(bo, "leaseExtend", { leaseId }));
  await expectCode("FORBIDDEN", end(bo, "leaseComplete", { leaseId, outcome: "x" }));
  await expectCode("FORBIDDEN", end(bo, "leaseRelease", { leaseId }));
  await expectCode("FORBIDDEN", end(manager, "leaseComplete", { leaseId, outcome: "x" }));

  expect(holder).toEqual({ id: ana.userId });
  expect(await leases(app.admin)).toEqual(before);
  await end(manager, "leaseRelease", { leaseId, reason: "She is ill." });
  const lost = await expectCode("LEASE_LOST", end(ana, "leaseComplete", { leaseId, outcome: "x" }));
  expect(lost).toEqual({ leaseId, state: "RELEASED", reason: "RELEASED" });
  expect((await lease(bo)).leases).toHaveLength(1);
});

test("bad input is refused, and nothing is leased", async () => {
  await using app = await startApp();
  const bot = await app.program(["lead:lease"]);
  await freeLead(app);

  for (const bad of [
    { leaseSeconds: 4 },
    { leaseSeconds: 86_401 },
    { first: 0 },
    { first: 201 },
    { purpose: "" },
    { purpose: "Calls" },
    { purpose: "calls; drop" },
    { purpose: "x".repeat(61) },
    { againAfterDays: -1 },
    { maxAttempts: 0 },
  ]) {
    await expectCode("INVALID_INPUT", lease(bot, bad));
  }
  const order = { field: "CREATED_AT", direction: "ASC" };
  await expectCode("LIMIT_EXCEEDED", lease(bot, { orderBy: Array(4).fill(order) }));
  const deep = { not: { not: { not: { not: { status: { eq: "MQL" } } } } } };
  await expectCode("INVALID_FILTER", lease(bot, { filter: deep }));
  const nobody = await app.program(["lead:read"]);
  await expectCode("FORBIDDEN", lease(nobody));
  const unknown = "lease_0190a1b2-0000-7000-8000-000000000001";
  await expectCode("NOT_FOUND", end(bot, "leaseExtend", { leaseId: unknown }));
  await expectCode("INVALID_ID", end(bot, "leaseExtend", { leaseId: "lead_1" }));

  expect(await app.count("work_lease")).toBe(0);
  expect((await lease(bot, { filter: {} })).leases).toHaveLength(1);
});

test("completing twice is refused, and with one key the same answer comes again", async () => {
  await using app = await startApp();
  const bot = await app.program(["lead:lease"]);
  await freeLead(app);
  const taken = await lease(bot, { idempotencyKey: "take" });
  const again = await lease(bot, { idempotencyKey: "take" });
  const leaseId = taken.leases[0].id;
  const done = { leaseId, outcome: "reached", idempotencyKey: "done" };

  await end(bot, "leaseComplete", done);
  const replay = await end(bot, "leaseComplete", done);
  const other = end(bot, "leaseComplete", { leaseId, outcome: "not reached" });

  expect([again.replayed, again.leases[0].id, replay.replayed]).toEqual([true, leaseId, true]);
  const moved = { from: "COMPLETED", to: "COMPLETED" };
  expect(await expectCode("ILLEGAL_TRANSITION", other)).toEqual(moved);
  const stale = end(bot, "leaseExtend", { leaseId, expectedVersion: 1 });
  await expectCode("STALE_VERSION", stale);
  expect(await app.events("lead.work_completed")).toHaveLength(1);
});

test("a worker gets only leads they may see, and has none once they see it no more", async () => {
  await using app = await startApp();
  const [ana, bo] = [await app.person(Department.SALES), await app.person(Department.SALES)];
  const [hers, his] = [await freeLead(app), await freeLead(app)];
  await send(app.admin, "assign", { leadId: hers, ownerId: ana.userId });
  await send(app.admin, "assign", { leadId: his, ownerId: bo.userId });

  const taken = await lease(ana, { first: 200 });
  await send(app.admin, "assign", { leadId: hers, ownerId: bo.userId });
  await expectCode("NOT_FOUND", readLead(ana, hers, "id"));
  const [{ id: leaseId }] = taken.leases;
  await expectCode("NOT_FOUND", end(ana, "leaseComplete", { leaseId, outcome: "reached" }));

  expect(taken.leads.map(({ id }: { id: string }) => id)).toEqual([hers]);
  expect(await leases(ana)).toEqual([]);
  expect(await leases(bo)).toMatchObject([{ id: leaseId, state: "HELD" }]);
});

test("leads that become one: what was done for one is done, and a lease of the other is over", async () => {
  await using app = await startApp();
  const bot = await app.program(["lead:lease"]);
  const [survivorId, mergedId] = await twice(app, app.admin);
  await app.core.relay.drain();
  const take = (purpose: string, leadId: string) =>
    leaseOne(bot, { purpose, filter: { id: { eq: leadId } } });
  const done = await take("enrichment", mergedId);
  await end(bot, "leaseComplete", { leaseId: done.id, outcome: "found" });
  const given = await take("enrichment", survivorId);
  await end(bot, "leaseRelease", { leaseId: given.id });
  const kept = await take("calls", survivorId);
  const lost = await take("calls", mergedId);
  const before = await leases(app.admin);

  const { merge: ledger } = await merge(app.admin, { survivorId, mergedIds: [mergedId] });

  const all = await leases(app.admin, { leadId: { eq: survivorId }, isLatest: { eq: true } });
  expect(all).toMatchObject([
    { id: kept.id, state: "HELD" },
    { id: done.id, state: "COMPLETED" },
  ]);
  expect((await lease(bot, { purpose: "enrichment", first: 200 })).leases).toEqual([]);
  const over = end(bot, "leaseComplete", { leaseId: lost.id, outcome: "x" });
  expect(await expectCode("LEASE_LOST", over)).toMatchObject({ reason: "MERGED" });
  await unmerge(app.admin, ledger.id);
  expect(await leases(app.admin)).toEqual(before);
});

test("the statements do not grow with the number of leads", async () => {
  await using app = await startApp();
  const bot = await app.program(["lead:lease"]);
  for (let n = 0; n < 60; n += 1) await inquiry(app.admin);
  await app.core.relay.drain();
  const take = (first: number) => async () => {
    app.clock.advance(10_000);
    expect((await lease(bot, { leaseSeconds: 5, first })).leases).toHaveLength(first);
  };

  await app.core.relay.stop();
  await take(60)();
  const [one, all] = [await statementsOf(take(1)), await statementsOf(take(60))];

  expect(all).toBe(one);
});
