import { expect, test } from "vitest";

import { expectCode, startApp, type Caller, type TestApp } from "../../../support/app.js";
import { company, inquiry, send, strongAnswers } from "../lead-kit.js";
import { end, leaseOne, leases } from "./lease-kit.js";

const CONVERT = `mutation ($input: LeadConvertInput!) { leadConvert(input: $input) { lead { status } } }`;

async function convert(seller: Caller, leadId: string): Promise<void> {
  const plan = { account: { create: {} }, contact: { create: {} }, opportunity: { none: true } };
  await seller.gql(CONVERT, { input: { leadId, ...plan } });
}

/** A lead that a program has to work on. */
async function leasedInquiry(app: TestApp) {
  const { marketer } = await company(app);
  const bot = await app.program(["lead:lease"]);
  const leadId = await inquiry(marketer);
  await app.core.relay.drain();
  const { id: leaseId } = await leaseOne(bot);
  return { marketer, bot, leadId, leaseId };
}

test("a lead that somebody closes is nobody's to work on: the worker hears that it is, and why", async () => {
  await using app = await startApp();
  const { marketer, bot, leadId, leaseId } = await leasedInquiry(app);

  await send(marketer, "disqualify", { leadId, reasonCode: "NOT_ICP" });

  for (const mutation of ["leaseExtend", "leaseComplete", "leaseRelease"] as const) {
    const outcome = mutation === "leaseComplete" ? { outcome: "reached" } : {};
    const late = end(bot, mutation, { leaseId, ...outcome });
    const lost = { leaseId, state: "RELEASED", reason: "DISQUALIFIED" };
    expect(await expectCode("LEASE_LOST", late)).toEqual(lost);
  }
  expect(await leases(app.admin)).toMatchObject([
    { id: leaseId, state: "RELEASED", reasonCode: "DISQUALIFIED", outcome: null, note: null },
  ]);
  expect(await app.events("lead.work_released")).toMatchObject([
    { payload: { leaseId, leadId, reasonCode: "DISQUALIFIED" } },
  ]);
  // Who works on closed leads still does: it is free at once.
  expect(await leaseOne(bot)).toMatchObject({ lead: { id: leadId }, attempt: 2 });
});

test("a conversion ends what others do with the lead, and not what whoever converts it does", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const bot = await app.program(["lead:lease"]);
  const leadId = await inquiry(marketer, { company: "Acme", name: "Ana" });
  await send(marketer, "forward", { leadId, reason: "Known" });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });
  await send(seller, "accept", { leadId });
  await send(seller, "qualify", { leadId, ...strongAnswers });
  await send(seller, "advance", { leadId });
  await app.core.relay.drain();
  const theirs = await leaseOne(bot, { purpose: "enrichment" });
  const own = await leaseOne(seller, { purpose: "calls" });

  await convert(seller, leadId);

  const over = end(bot, "leaseComplete", { leaseId: theirs.id, outcome: "found" });
  expect(await expectCode("LEASE_LOST", over)).toMatchObject({ reason: "CONVERTED" });
  const done = await end(seller, "leaseComplete", { leaseId: own.id, outcome: "sold" });
  expect(done.lease).toMatchObject({ state: "COMPLETED", outcome: "sold", reasonCode: null });
});

test("what was completed before a lead is closed stays as it is", async () => {
  await using app = await startApp();
  const { marketer, bot, leadId, leaseId } = await leasedInquiry(app);
  await end(bot, "leaseComplete", { leaseId, outcome: "reached" });
  const before = await leases(app.admin);

  await send(marketer, "disqualify", { leadId, reasonCode: "NOT_ICP" });

  expect(await leases(app.admin)).toEqual(before);
  expect(await app.events("lead.work_released")).toEqual([]);
});
