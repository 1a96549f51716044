import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { checksums, ownerOf, type Owner } from "../../isolation/rows.js";
import { expectCode, startApp, type Caller, type TestApp } from "../../support/app.js";
import { company, inquiry, readLead, send, strongAnswers } from "./lead-kit.js";

vi.setConfig({ testTimeout: 60_000 });

let app: TestApp;
let owner: Owner;
let people: Awaited<ReturnType<typeof company>>;
beforeAll(async () => {
  app = await startApp();
  await app.core.relay.stop(); // consumers would write between the counts
  owner = await ownerOf(app);
  people = await company(app);
}, 60_000);
afterAll(async () => {
  await owner?.[Symbol.asyncDispose]();
  await app?.[Symbol.asyncDispose]();
});

type Fields = Record<string, unknown>;

/** A lead that sales has qualified, the seller's. */
async function qualified(fields: Fields = {}): Promise<string> {
  const { marketer, seller } = people;
  const leadId = await inquiry(marketer, { name: "Ana Rossi", company: "Acme SpA", ...fields });
  await send(marketer, "qualify", { leadId, ...strongAnswers });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });
  await send(seller, "accept", { leadId });
  await send(seller, "advance", { leadId });
  return leadId;
}

const CONVERTED = `replayed
  lead { id status account { id } contact { id } convertedAt
    convertedAccount { id } convertedContact { id } convertedOpportunity { id } }
  account { id name domains countryCode industry owner { id } }
  contact { id name email phone title account { id } }
  opportunity { id name stage owner { id } account { id } }`;

async function convert(caller: Caller, leadId: string, plan: Fields = {}) {
  const made = { account: { create: {} }, contact: { create: {} }, opportunity: { create: {} } };
  const document = `mutation ($input: LeadConvertInput!) { leadConvert(input: $input) { ${CONVERTED} } }`;
  const data = await caller.gql(document, { input: { leadId, ...made, ...plan } });
  return data.leadConvert;
}

async function made(mutation: string, input: Fields): Promise<string> {
  const [noun = ""] = mutation.split("Create");
  const type = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}CreateInput`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${noun} { id } } }`;
  return (await app.admin.gql(document, { input }))[mutation][noun].id;
}

test("a qualified lead becomes an account, a contact and an opportunity of what it knows", async () => {
  const { seller } = people;
  const leadId = await qualified({
    email: "ana@first.example",
    phone: "+39 02 5550 1234",
    title: "Head of Plant",
    countryCode: "IT",
  });

  const converted = await convert(seller, leadId, {
    opportunity: { create: { amount: { amount: "900", currencyCode: "EUR" } } },
  });

  const { account, contact, opportunity, lead } = converted;
  expect(account).toMatchObject({
    name: "Acme SpA",
    domains: ["first.example"],
    countryCode: "IT",
    owner: { id: seller.userId },
  });
  expect(contact).toMatchObject({
    name: "Ana Rossi",
    email: "ana@first.example",
    phone: "+390255501234",
    title: "Head of Plant",
    account: { id: account.id },
  });
  expect(opportunity).toMatchObject({
    name: "Acme SpA",
    stage: "PROSPECTING",
    account: { id: account.id },
  });
  expect(lead).toEqual({
    id: leadId,
    status: "CONVERTED",
    account: { id: account.id },
    contact: { id: contact.id },
    convertedAt: expect.any(String),
    convertedAccount: { id: account.id },
    convertedContact: { id: contact.id },
    convertedOpportunity: { id: opportunity.id },
  });
  const { contact: seen } = await app.admin.gql(
    `query ($id: ID!) { contact(id: $id) { touches { nodes { lead { id } account { id } } } } }`,
    { id: contact.id },
  );
  expect(seen.touches.nodes).toEqual([{ lead: { id: leadId }, account: { id: account.id } }]);
  const events = await app.events("lead.converted");
  expect(events.at(-1)?.payload).toEqual({
    leadId,
    accountId: account.id,
    contactId: contact.id,
    opportunityId: opportunity.id,
    account: "CREATE",
    contact: "CREATE",
    opportunity: "CREATE",
  });
});

test("what is there is suggested, and linked with only its empty fields filled", async () => {
  const { seller } = people;
  const account = await made("accountCreate", { name: "Second", domains: ["second.example"] });
  const contact = await made("contactCreate", {
    accountId: account,
    name: "A. Rossi",
    email: "ana@second.example",
    title: "Engineer",
  });
  const opportunity = await made("opportunityCreate", { accountId: account, name: "Retrofit" });
  const leadId = await qualified({
    email: "Ana+x@second.example",
    phone: "+39 02 5550 77",
    title: "Head of Plant",
    countryCode: "DE",
  });
  const before = await checksums(owner, app.workspaceId);

  const { leadConversionPreview: seen } = await seller.gql(
    `query ($id: ID!) { leadConversionPreview(leadId: $id) {
      account { action account { id } } contact { action contact { id } }
      opportunity { action opportunity { id } } } }`,
    { id: leadId },
  );
  expect(await checksums(owner, app.workspaceId)).toEqual(before);
  const converted = await convert(seller, leadId, {
    account: { linkId: account },
    contact: { linkId: contact },
    opportunity: { linkId: opportunity },
  });

  expect(seen).toEqual({
    account: { action: "LINK", account: { id: account } },
    contact: { action: "LINK", contact: { id: contact } },
    opportunity: { action: "LINK", opportunity: { id: opportunity } },
  });
  expect(converted).toMatchObject({
    account: { id: account, name: "Second", countryCode: "DE" },
    contact: {
      id: contact,
      name: "A. Rossi",
      title: "Engineer",
      phone: "+3902555077",
    },
    opportunity: { id: opportunity, name: "Retrofit", owner: { id: seller.userId } },
  });
});

test("several leads become one opportunity, and it knows them all", async () => {
  const { seller } = people;
  const first = await qualified({ email: "one@third.example" });
  const second = await qualified({ email: "two@third.example", name: "Bo" });
  const { account, opportunity } = await convert(seller, first);

  await convert(seller, second, {
    account: { linkId: account.id },
    opportunity: { linkId: opportunity.id },
  });

  const { opportunity: seen } = await app.admin.gql(
    `query ($id: ID!) { opportunity(id: $id) { convertedFromLeads { nodes { id status } } } }`,
    { id: opportunity.id },
  );
  const ids = seen.convertedFromLeads.nodes.map(({ id }: { id: string }) => id);
  expect(ids.sort()).toEqual([first, second].sort());
});

test("without business there is none, and a replay answers the same", async () => {
  const { seller } = people;
  const leadId = await qualified({ email: "ana@fourth.example" });
  const plan = { opportunity: { none: true }, idempotencyKey: "convert fourth" };

  const first = await convert(seller, leadId, plan);
  const before = await checksums(owner, app.workspaceId);
  const again = await convert(seller, leadId, plan);

  expect(first.opportunity).toBeNull();
  expect(again).toEqual({ ...first, replayed: true });
  expect(await checksums(owner, app.workspaceId)).toEqual(before);
});

test("whatever refuses a conversion, nothing is left behind", async () => {
  const { seller, loner, marketer } = people;
  const account = await made("accountCreate", { name: "Fifth" });
  const other = await made("accountCreate", { name: "Sixth" });
  const contact = await made("contactCreate", {
    accountId: other,
    name: "Cy",
    email: "cy@fifth.example",
  });
  const closed = await made("opportunityCreate", {
    accountId: account,
    name: "Over",
    stage: "CLOSED_WON",
  });
  const foreign = await made("opportunityCreate", { accountId: other, name: "Theirs" });
  const leadId = await qualified({ email: "ana@fifth.example" });
  const nameless = await qualified({
    email: "x@gmail.com",
    name: null,
    company: null,
    phone: "+39 02 5550 9",
  });
  const ofCy = await qualified({ email: "cy@fifth.example" });
  const early = await inquiry(marketer, { name: "Early", company: "Early" });
  const done = await qualified({ email: "ana@done.example" });
  await convert(seller, done);
  const manager = await app.person(Department.SALES, { level: FunctionLevel.MANAGER });
  const before = await checksums(owner, app.workspaceId);
  const link = { account: { linkId: account } };
  const missing = (id: string) => `${id.slice(0, -4)}0000`;

  const refusals: readonly [string, () => Promise<unknown>][] = [
    ["CONFLICT", () => convert(seller, leadId, { ...link, contact: { linkId: contact } })],
    ["CONFLICT", () => convert(seller, leadId, { ...link, opportunity: { linkId: closed } })],
    ["CONFLICT", () => convert(seller, leadId, { opportunity: { linkId: foreign } })],
    ["CONFLICT", () => convert(seller, ofCy, link)], // a contact made twice
    ["NOT_FOUND", () => convert(seller, leadId, { account: { linkId: missing(account) } })],
    [
      "NOT_FOUND",
      () => convert(seller, leadId, { ...link, contact: { linkId: missing(contact) } }),
    ],
    ["NOT_FOUND", () => convert(seller, leadId, { opportunity: { linkId: missing(closed) } })],
    ["INVALID_INPUT", () => convert(seller, nameless)],
    ["INVALID_INPUT", () => convert(seller, leadId, { opportunity: { none: false } })],
    [
      "INVALID_INPUT",
      () => convert(seller, leadId, { opportunity: { create: { stage: "CLOSED_WON" } } }),
    ],
    ["STALE_VERSION", () => convert(seller, leadId, { expectedVersion: 1 })],
    ["ILLEGAL_TRANSITION", () => convert(seller, done)],
    ["ILLEGAL_TRANSITION", () => convert(app.admin, early)],
    ["FORBIDDEN", () => convert(marketer, leadId)],
    ["NOT_FOUND", () => convert(loner, leadId)],
  ];
  for (const [code, attempt] of refusals) await expectCode(code, attempt());

  expect(await checksums(owner, app.workspaceId)).toEqual(before);
  expect((await readLead(seller, leadId)).status).toBe("SQL");
  expect((await convert(manager, leadId, link)).lead.status).toBe("CONVERTED");
});

test("of two who convert a lead at once, one does", async () => {
  const { seller } = people;
  const leadId = await qualified({ email: "ana@seventh.example" });

  const outcomes = await Promise.allSettled([convert(seller, leadId), convert(seller, leadId)]);

  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const rows = await owner.query("SELECT 1 FROM account WHERE 'seventh.example' = ANY (domains)");
  expect(rows).toHaveLength(1);
});
