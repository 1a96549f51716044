import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller } from "../../support/app.js";
import { company, inquiry, readLead, send } from "./lead-kit.js";

const TOUCH = `id type direction channel occurredAt receivedVia sourceDetail evidence payload
  lead { id } contact { id } account { id } campaign { id } user { id }`;

async function record(caller: Caller, input: object) {
  const document = `mutation ($input: TouchRecordInput!) {
    touchRecord(input: $input) { outcome replayed touch { ${TOUCH} } } }`;
  return (await caller.gql(document, { input })).touchRecord;
}

async function recordMany(caller: Caller, touches: object[]) {
  const document = `mutation ($input: TouchRecordManyInput!) { touchRecordMany(input: $input) {
    results { outcome touch { id lead { id } contact { id } account { id } } error { code path message } }
    counts { recorded known rejected } } }`;
  return (await caller.gql(document, { input: { touches } })).touchRecordMany;
}

async function contactAt(caller: Caller, email: string) {
  const { accountCreate } = await caller.gql(
    `mutation { accountCreate(input: { name: "Acme" }) { account { id } } }`,
  );
  const accountId = accountCreate.account.id;
  const { contactCreate } = await caller.gql(
    `mutation ($input: ContactCreateInput!) { contactCreate(input: $input) { contact { id } } }`,
    { input: { accountId, name: "Ana Rossi", email, externalRefs: [{ system: "crm", id: "7" }] } },
  );
  return { accountId, contactId: contactCreate.contact.id };
}

test("a page view of a known address is a touch of that lead, by the link that brought them", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const website = await app.program(["touch:record", "lead:read"]);
  const id = await inquiry(marketer, { email: "ana@acme.test" });
  const { campaignCreate } = await marketer.gql(
    `mutation { campaignCreate(input: { name: "Spring", channel: EVENT }) { campaign { id } } }`,
  );
  const { id: campaignId } = campaignCreate.campaign;

  const { touch, outcome } = await record(website, {
    of: { email: "Ana+news@ACME.test" },
    type: "PAGE_VIEW",
    campaignId,
    utm: { source: "x", term: "seals" },
    sourceDetail: "/seals",
    evidence: "https://acme.test/seals",
    payload: { seconds: 12 },
  });

  expect(outcome).toBe("RECORDED");
  expect(touch).toMatchObject({
    type: "PAGE_VIEW",
    direction: "INBOUND",
    channel: "EVENT",
    occurredAt: "2026-03-02T09:00:00.000Z",
    receivedVia: "API",
    sourceDetail: "/seals",
    payload: { seconds: 12 },
    lead: { id },
    contact: null,
    campaign: { id: campaignId },
    user: null,
  });
  expect(await app.events("touch.recorded")).toMatchObject([
    { payload: { touchId: touch.id, leadId: id, type: "PAGE_VIEW", campaignId } },
  ]);
  expect((await marketer.gql("query ($id: ID!) { touch(id: $id) { id } }", touch)).touch.id).toBe(
    touch.id,
  );
});

test("a seller's call is theirs, going out; a contact is found by address and reference", async () => {
  await using app = await startApp();
  const { seller } = await company(app);
  const { accountId, contactId } = await contactAt(app.admin, "ana@acme.test");

  const call = { of: { email: "ana@acme.test" }, type: "CALL", direction: "OUTBOUND" };
  const { touch } = await record(seller, call);
  const reply = { of: { externalRef: { system: "CRM", id: "7" } }, type: "EMAIL_REPLY" };
  const { touch: second } = await record(seller, reply);
  const { touch: third } = await record(seller, { of: { accountId }, type: "OTHER" });

  const theirs = { contact: { id: contactId }, account: { id: accountId }, lead: null };
  expect(touch).toMatchObject({ ...theirs, user: { id: seller.userId }, receivedVia: "MANUAL" });
  expect(second).toMatchObject({ ...theirs, user: null, channel: "EMAIL" });
  expect(third).toMatchObject({ contact: null, account: { id: accountId } });
  const { contact } = await seller.gql(
    "query ($id: ID!) { contact(id: $id) { touches { nodes { type } } } }",
    { id: contactId },
  );
  expect(contact.touches.nodes).toEqual([{ type: "EMAIL_REPLY" }, { type: "CALL" }]);
});

test("two hundred touches: each is taken or refused by itself, in the order sent", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const id = await inquiry(marketer, { email: "bo@acme.test" });
  const none = "lead_018f0000-0000-7000-8000-000000000000";
  const view = { of: { leadId: id }, type: "PAGE_VIEW" };
  const bad = [
    { ...view, of: { email: "nobody@acme.test" } },
    { ...view, of: { email: "no address" } },
    { ...view, of: { leadId: none } },
    { ...view, of: { externalRef: { system: "x", id: "1" } } },
    { ...view, campaignId: none.replace("lead", "campaign") },
    { ...view, userId: none.replace("lead", "user") },
    { ...view, payload: [1] },
  ];
  const good = Array.from({ length: 200 - bad.length }, () => view);

  const { results, counts } = await recordMany(marketer, [...bad, ...good]);

  expect(counts).toEqual({ recorded: 193, known: 0, rejected: 7 });
  const errors = results.slice(0, 7).map(({ error }: { error: object }) => error);
  expect(errors).toMatchObject([
    { code: "NOT_FOUND", message: "No lead or contact you may see has this e-mail address." },
    { code: "INVALID_INPUT", path: "of.email" },
    { code: "NOT_FOUND" },
    { code: "NOT_FOUND", message: "No lead or contact you may see has this external reference." },
    { code: "NOT_FOUND", message: "Campaign not found." },
    { code: "NOT_FOUND", message: "User not found." },
    { code: "INVALID_INPUT", path: "payload" },
  ]);
  expect(
    results
      .slice(7)
      .every(({ touch }: { touch: { lead: { id: string } } }) => touch.lead.id === id),
  ).toBe(true);
  expect(await app.count("touch")).toBe(194); // and the lead's own
  await expectCode("INVALID_INPUT", recordMany(marketer, [...bad, ...good, view]));
  await expectCode("NOT_FOUND", record(marketer, bad[0] ?? {}));
  expect(await app.count("touch")).toBe(194);
});

test("a touch sent again under its key is the same touch, whenever and beside whatever it comes", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const id = await inquiry(marketer);
  const click = { of: { leadId: id }, type: "AD_CLICK", key: "ads:1" };

  const first = await record(marketer, click);
  app.clock.advance(90 * 86_400_000);
  const again = await record(marketer, click);
  const { results } = await recordMany(marketer, [
    click,
    { ...click, type: "PAGE_VIEW" },
    { ...click, key: "ads:2" },
    { ...click, key: "ads:2" },
  ]);

  expect([first.outcome, again.outcome]).toEqual(["RECORDED", "KNOWN"]);
  expect(again.touch).toEqual(first.touch);
  expect(results).toMatchObject([
    { outcome: "KNOWN", touch: { id: first.touch.id } },
    { outcome: "REJECTED", touch: null, error: { code: "IDEMPOTENCY_KEY_REUSED" } },
    { outcome: "RECORDED" },
    { outcome: "KNOWN", touch: { id: results[2].touch.id } },
  ]);
  expect(await app.count("touch")).toBe(3);
  expect(await app.events("touch.recorded")).toHaveLength(2);
});

test("twenty senders with one key at once make one touch", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const id = await inquiry(marketer);
  const click = { of: { leadId: id }, type: "AD_CLICK", key: "ads:1" };

  const answers = await Promise.all(Array.from({ length: 20 }, () => record(marketer, click)));

  expect(new Set(answers.map(({ touch }) => touch.id)).size).toBe(1);
  expect(answers.filter(({ outcome }) => outcome === "RECORDED")).toHaveLength(1);
  expect(await app.count("touch")).toBe(2);
});

test("an earlier touch that comes in moves the first touch back, one of ours does not", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const id = await inquiry(marketer);
  const of = { leadId: id };

  await record(marketer, {
    of,
    type: "CALL",
    direction: "OUTBOUND",
    occurredAt: "2024-01-01T00:00:00Z",
  });
  expect(await readLead(marketer, id, "firstTouchAt")).toEqual({
    firstTouchAt: "2026-03-02T09:00:00.000Z",
  });
  await record(marketer, { of, type: "PAGE_VIEW", occurredAt: "2025-01-01T00:00:00Z" });

  expect(await readLead(marketer, id, "firstTouchAt")).toEqual({
    firstTouchAt: "2025-01-01T00:00:00.000Z",
  });
});

test("of a lead one may not see no touch is recorded, and none is seen", async () => {
  await using app = await startApp();
  const { marketer, seller, loner } = await company(app);
  const email = "ana@acme.test";
  const id = await inquiry(marketer, { email });
  await send(marketer, "assign", { leadId: id, ownerId: seller.userId });
  const maker = await app.person(Department.MANUFACTURING);

  for (const caller of [loner, maker]) {
    await expectCode("NOT_FOUND", record(caller, { of: { leadId: id }, type: "CALL" }));
    await expectCode("NOT_FOUND", record(caller, { of: { email }, type: "CALL" }));
    expect((await caller.gql("{ touches { nodes { id } } }")).touches.nodes).toEqual([]);
  }

  expect(await app.count("touch")).toBe(1);
  const stranger = await app.program(["lead:read"]);
  await expectCode("FORBIDDEN", record(stranger, { of: { email }, type: "CALL" }));
});
