import { expect, test } from "vitest";

import { expectCode, startApp } from "../../support/app.js";
import { company, inquiry, readLead, send } from "./lead-kit.js";

test("a person nobody knew becomes a lead: resolved, scored, in marketing's queue", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);

  const captured = await send(marketer, "capture", {
    email: " Ana.Rossi@Acme.example ",
    phone: "06 6982 1234",
    givenName: "Ana",
    familyName: "Rossi",
    title: "Head of Maintenance",
    company: "ACME S.p.A.",
    employees: 1200,
    receivedVia: "WEB_FORM",
    sourceDetail: "contact form",
    attributes: { utm_source: "spring", answers: [1, 2] },
  });

  expect(captured).toMatchObject({
    outcome: "CREATED",
    matchedBy: null,
    problems: [],
    lead: { status: "INQUIRY", queue: "marketing", owner: null, version: 2 },
  });
  const lead = await readLead(
    marketer,
    captured.lead.id,
    `name email emailKey phone companyKey domainKey attributes fitScore fitBand
     history { nodes { fromState toState } }
     touches { nodes { receivedVia sourceDetail payload } }
     scores(filter: { kind: { eq: FIT } }) { nodes { points band modelVersion reasons { ruleId contribution } } }`,
  );
  expect(lead).toMatchObject({
    name: "Ana Rossi",
    email: "ana.rossi@acme.example",
    emailKey: "ana.rossi@acme.example",
    phone: "+390669821234",
    companyKey: "acme",
    domainKey: "acme.example",
    attributes: { utm_source: "spring", answers: [1, 2] },
    history: {
      nodes: [
        { fromState: null, toState: "RAW" },
        { fromState: "RAW", toState: "INQUIRY" },
      ],
    },
  });
  expect(lead.touches.nodes).toMatchObject([
    { receivedVia: "WEB_FORM", sourceDetail: "contact form" },
  ]);
  expect(lead.scores.nodes).toHaveLength(1);
});

test("nobody at all is refused, and nothing is written", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);

  const nobody = { company: "Acme", receivedVia: "API" };
  await expectCode("INVALID_INPUT", send(marketer, "capture", nobody));
  const list = { name: "Ana", attributes: [1], receivedVia: "API" };
  await expectCode("INVALID_INPUT", send(marketer, "capture", list));

  expect(await app.count("lead")).toBe(0);
  expect(await app.events("lead.captured")).toEqual([]);
});

test("the e-mail's domain finds the account, and free mail finds none", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const { accountCreate } = await app.admin.gql(
    `mutation { accountCreate(input: { name: "Acme", domains: ["acme.example"], tier: KEY }) { account { id } } }`,
  );

  const corporate = await send(marketer, "capture", {
    email: "ana@mail.acme.example",
    receivedVia: "API",
  });
  const free = await send(marketer, "capture", { email: "ana@gmail.com", receivedVia: "API" });

  expect(corporate.lead.account).toEqual({ id: accountCreate.account.id });
  expect(free.lead.account).toBeNull();
  const { account } = await app.admin.gql(
    "query ($id: ID!) { account(id: $id) { leads { nodes { id fitScore } } } }",
    { id: accountCreate.account.id },
  );
  expect(account.leads.nodes).toEqual([{ id: corporate.lead.id, fitScore: 26 }]);
});

test("a raised hand at the door goes straight to sales", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);

  const form = { email: "ana@x.example", handRaised: true, receivedVia: "WEB_FORM" };
  const { lead, handOff } = await send(marketer, "capture", form);

  expect(lead).toMatchObject({ status: "MQL", handRaised: true });
  expect(handOff.id).toMatch(/^handoff_/);
  expect(await app.events("lead.hand_raised")).toMatchObject([{ payload: { status: "MQL" } }]);
});

test("a replayed key adds neither lead nor touch", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const input = { email: "ana@x.example", receivedVia: "API", idempotencyKey: "k" };

  const first = await send(marketer, "capture", input);
  const second = await send(marketer, "capture", input);

  expect(second).toEqual({ ...first, replayed: true });
  expect(await app.count("touch")).toBe(1);
});

test("a salesperson who brings a colleague's lead learns whose it is, and sees no more of it", async () => {
  await using app = await startApp();
  const { marketer, seller, loner } = await company(app);
  const leadId = await inquiry(marketer, { email: "ana@x.example" });
  await send(marketer, "forward", { leadId, reason: "List" });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });

  const met = { email: "ana@x.example", city: "Rome", receivedVia: "TRADE_SHOW" };
  const brought = await send(loner, "capture", met);

  expect(brought).toMatchObject({ outcome: "UPDATED", lead: { owner: { id: seller.userId } } });
  await expectCode("NOT_FOUND", readLead(loner, leadId));
  expect(await readLead(marketer, leadId, "city")).toEqual({ city: "Rome" });
});

test("a nurtured lead that comes by itself is an inquiry again, one found in a file is not", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const email = "ana@x.example";
  const leadId = await inquiry(marketer, { email });
  await send(marketer, "nurture", { leadId, resumeOn: "2026-09-01" });

  const listed = await send(marketer, "capture", { email, receivedVia: "IMPORT" });
  const called = await send(marketer, "capture", { email, receivedVia: "INBOUND_CALL" });

  expect([listed.outcome, listed.lead.status]).toEqual(["UNCHANGED", "NURTURING"]);
  expect([called.outcome, called.lead.status]).toEqual(["UPDATED", "INQUIRY"]);
  expect(called.lead).toMatchObject({ queue: "marketing", resumeOn: null });
  expect(await app.events("lead.reopened")).toMatchObject([
    { payload: { leadId, from: "NURTURING" } },
  ]);
});

test("a touch of long ago moves the first touch, and no later one does", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const email = "ana@x.example";
  const leadId = await inquiry(marketer, { email });

  const arrived = (occurredAt: string) =>
    send(marketer, "capture", { email, receivedVia: "IMPORT", occurredAt });
  await arrived("2025-05-01T10:00:00.000Z");
  await arrived("2026-02-01T10:00:00.000Z");

  expect(await readLead(marketer, leadId, "firstTouchAt")).toEqual({
    firstTouchAt: "2025-05-01T10:00:00.000Z",
  });
});

test("a hand raised by somebody who is a customer by now keeps the touch and moves nothing", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const email = "ana@x.example";
  const leadId = await inquiry(marketer, { email });
  await app.system.db.run((manager) => manager.query("UPDATE lead SET status = 'CONVERTED'"));

  const form = { email, handRaised: true, receivedVia: "WEB_FORM" };
  const { lead, handOff } = await send(marketer, "capture", form);

  expect(lead).toMatchObject({ id: leadId, status: "CONVERTED", handRaised: false });
  expect(handOff).toBeNull();
  expect(await app.count("touch")).toBe(2);
});
