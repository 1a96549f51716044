import { expect, test } from "vitest";

import { expectCode, startApp } from "../../support/app.js";
import {
  ACCOUNT_CREATE,
  ACCOUNT_UPSERT,
  CONTACT_CREATE,
  CONTACT_UPSERT,
  OPPORTUNITY_UPSERT,
} from "./documents.js";

const HUBSPOT = { system: "hubspot", id: "A-1" };

test("an account a sync brings is made, then left, then changed", async () => {
  await using app = await startApp();
  const upsert = (set: object) =>
    app.admin.gql(ACCOUNT_UPSERT, { input: { match: { externalRef: HUBSPOT }, set } });
  const set = {
    name: "Acme",
    domains: ["acme.com"],
    annualRevenue: { amount: "1100.04", currencyCode: "USD" },
  };

  const { accountUpsert: made } = await upsert(set);
  const events = await app.events();
  const { accountUpsert: same } = await upsert(set);
  const silent = await app.events();
  const { accountUpsert: changed } = await upsert({ ...set, employees: 12 });

  expect(made).toMatchObject({
    outcome: "CREATED",
    account: {
      version: 1,
      domains: ["acme.com"],
      annualRevenue: { amount: "1100.0400", currencyCode: "USD" },
      externalReferences: { nodes: [{ system: "hubspot", externalId: "A-1" }] },
    },
  });
  expect(same).toEqual({ ...made, outcome: "UNCHANGED" });
  expect(silent).toHaveLength(events.length);
  expect(changed).toEqual({
    ...made,
    outcome: "UPDATED",
    account: { ...made.account, version: 2, employees: 12 },
  });
  expect(await app.count("account")).toBe(1);
});

test("the system's case does not count, the external id's does", async () => {
  await using app = await startApp();
  const upsert = (system: string, id: string) =>
    app.admin.gql(ACCOUNT_UPSERT, {
      input: { match: { externalRef: { system, id } }, set: { name: "Acme" } },
    });

  const outcomes = [
    await upsert("HubSpot", "a"),
    await upsert("hubspot", "a"),
    await upsert("hubspot", "A"),
    await upsert("salesforce", "a"),
  ].map(({ accountUpsert }) => accountUpsert.outcome);

  expect(outcomes).toEqual(["CREATED", "UNCHANGED", "CREATED", "CREATED"]);
});

test("an account matched by domain keeps the domain, and its others if none are given", async () => {
  await using app = await startApp();
  const upsert = (domain: string, set: object) =>
    app.admin.gql(ACCOUNT_UPSERT, { input: { match: { domain }, set } });

  const { accountUpsert: made } = await upsert("https://www.acme.com", { name: "Acme" });
  const { accountUpsert: widened } = await upsert("acme.com", { domains: ["acme.it"] });
  const { accountUpsert: same } = await upsert("info@acme.it", { name: "Acme" });

  expect(made).toMatchObject({ outcome: "CREATED", account: { domains: ["acme.com"] } });
  expect(widened).toMatchObject({
    outcome: "UPDATED",
    account: { id: made.account.id, domains: ["acme.it", "acme.com"] },
  });
  expect(same).toEqual({ ...widened, outcome: "UNCHANGED" });
});

test("upserts of one reference at once make one account", async () => {
  await using app = await startApp();
  const upsert = () =>
    app.admin.gql(ACCOUNT_UPSERT, {
      input: { match: { externalRef: HUBSPOT }, set: { name: "Acme" } },
    });

  const answers = await Promise.all([upsert(), upsert(), upsert(), upsert(), upsert()]);

  const outcomes = answers.map(({ accountUpsert }) => accountUpsert.outcome).sort();
  expect(outcomes).toEqual(["CREATED", "UNCHANGED", "UNCHANGED", "UNCHANGED", "UNCHANGED"]);
  expect(await app.count("account")).toBe(1);
  expect(await app.count("external_reference")).toBe(1);
});

test("a match by id finds that account or none; it never makes one", async () => {
  await using app = await startApp();
  const { accountCreate } = await app.admin.gql(ACCOUNT_CREATE, { input: { name: "Acme" } });
  const upsert = (id: string) =>
    app.admin.gql(ACCOUNT_UPSERT, { input: { match: { id }, set: { name: "Acme Corp" } } });

  const { accountUpsert } = await upsert(accountCreate.account.id);
  await expectCode("NOT_FOUND", upsert("account_018f0000-0000-7000-8000-000000000000"));

  expect(accountUpsert).toMatchObject({ outcome: "UPDATED", account: { name: "Acme Corp" } });
  expect(await app.count("account")).toBe(1);
});

test.each([
  ["nothing", {}, "Exactly one key must be specified"],
  ["two things", { domain: "acme.com", externalRef: HUBSPOT }, "Exactly one key must be specified"],
  ["null", { domain: null }, 'Field "domain" must be non-null'],
])("a match by %s does not fit the schema", async (_, match, message) => {
  await using app = await startApp();

  const input = { match, set: { name: "Acme" } };
  await expect(app.admin.gql(ACCOUNT_UPSERT, { input })).rejects.toThrow(message);

  expect(await app.count("account")).toBe(0);
});

test("a new account needs a name, and free-mail finds none", async () => {
  await using app = await startApp();
  const upsert = (domain: string, set: object) =>
    app.admin.gql(ACCOUNT_UPSERT, { input: { match: { domain }, set } });

  const nameless = await expectCode("INVALID_INPUT", upsert("acme.com", { employees: 1 }));
  const freeMail = await expectCode("INVALID_INPUT", upsert("ana@gmail.com", { name: "Ana" }));

  expect(nameless.problems).toMatchObject([{ path: "input.set.name" }]);
  expect(freeMail.problems).toMatchObject([{ path: "input.match.domain" }]);
  expect(await app.count("account")).toBe(0);
});

test("a reference another account has is a conflict that names it, and nothing is written", async () => {
  await using app = await startApp();
  const { accountCreate } = await app.admin.gql(ACCOUNT_CREATE, {
    input: { name: "Acme", externalRefs: [HUBSPOT] },
  });

  const data = await expectCode(
    "CONFLICT",
    app.admin.gql(ACCOUNT_UPSERT, {
      input: { match: { domain: "b.com" }, set: { name: "Bolt", externalRefs: [HUBSPOT] } },
    }),
  );

  expect(data).toEqual({
    field: "externalRefs",
    externalRef: HUBSPOT,
    heldBy: accountCreate.account.id,
  });
  expect(await app.count("account")).toBe(1);
  expect(await app.count("account_domain")).toBe(0);
});

test("a contact is matched by e-mail without case and tag, and kept as written first", async () => {
  await using app = await startApp();
  const { accountCreate } = await app.admin.gql(ACCOUNT_CREATE, { input: { name: "Acme" } });
  const accountId = accountCreate.account.id;
  const upsert = (email: string, set: object) =>
    app.admin.gql(CONTACT_UPSERT, { input: { match: { email }, set } });

  const { contactUpsert: made } = await upsert("Ana@Acme.com", { accountId, name: "Ana Rossi" });
  const { contactUpsert: same } = await upsert("ana+news@acme.com", { name: "Ana Rossi" });
  const { contactUpsert: changed } = await upsert("ana@acme.com", { title: "CTO" });

  expect(made).toMatchObject({
    outcome: "CREATED",
    contact: { email: "ana@acme.com", emailKey: "ana@acme.com", version: 1 },
  });
  expect(same).toEqual({ ...made, outcome: "UNCHANGED" });
  expect(changed).toEqual({
    outcome: "UPDATED",
    contact: { ...made.contact, title: "CTO", version: 2 },
  });
});

test("an account, a contact and a deal may have the same id in one system", async () => {
  await using app = await startApp();
  const match = { externalRef: { system: "crm", id: "1" } };
  const { accountUpsert } = await app.admin.gql(ACCOUNT_UPSERT, {
    input: { match, set: { name: "Acme" } },
  });
  const accountId = accountUpsert.account.id;

  const { contactUpsert } = await app.admin.gql(CONTACT_UPSERT, {
    input: { match, set: { accountId, name: "Ana" } },
  });
  const { opportunityUpsert } = await app.admin.gql(OPPORTUNITY_UPSERT, {
    input: { match, set: { accountId, name: "Pumps" } },
  });

  expect([accountUpsert, contactUpsert, opportunityUpsert]).toMatchObject([
    { outcome: "CREATED" },
    { outcome: "CREATED" },
    { outcome: "CREATED" },
  ]);
  const { externalReferences } = await app.admin.gql(
    `{ externalReferences(filter: { system: { eq: "crm" } }) { nodes { entityType externalId } } }`,
  );
  expect(externalReferences.nodes).toEqual([
    { entityType: "Account", externalId: "1" },
    { entityType: "Contact", externalId: "1" },
    { entityType: "Opportunity", externalId: "1" },
  ]);
});

test("a deal a sync brings follows its stages by the rules", async () => {
  await using app = await startApp();
  const upsert = (set: object) =>
    app.admin.gql(OPPORTUNITY_UPSERT, {
      input: { match: { externalRef: { system: "maven", id: "1C1I7A6R" } }, set },
    });
  const set = { name: "GTX Plus Basic", amount: { amount: "1054", currencyCode: "USD" } };

  const { opportunityUpsert: made } = await upsert({ ...set, stage: "PROSPECTING" });
  const { opportunityUpsert: same } = await upsert({ ...set, stage: "PROSPECTING" });
  const { opportunityUpsert: won } = await upsert({ ...set, stage: "CLOSED_WON" });
  const illegal = await expectCode(
    "ILLEGAL_TRANSITION",
    upsert({ ...set, stage: "CLOSED_LOST", lossReason: "Price" }),
  );
  const { opportunityUpsert: still } = await upsert({ ...set, stage: "CLOSED_WON" });

  expect(made).toMatchObject({ outcome: "CREATED", opportunity: { account: null, version: 1 } });
  expect(same).toEqual({ ...made, outcome: "UNCHANGED" });
  expect(won).toMatchObject({
    outcome: "UPDATED",
    opportunity: { stage: "CLOSED_WON", closedAt: "2026-03-02T09:00:00.000Z", version: 2 },
  });
  expect(illegal).toEqual({ from: "CLOSED_WON", to: "CLOSED_LOST" });
  expect(still).toEqual({ ...won, outcome: "UNCHANGED" });
});

test("a replayed upsert answers with the first outcome", async () => {
  await using app = await startApp();
  const input = {
    match: { externalRef: HUBSPOT },
    set: { name: "Acme" },
    idempotencyKey: "line-1",
  };

  const { accountUpsert: first } = await app.admin.gql(ACCOUNT_UPSERT, { input });
  const { accountUpsert: again } = await app.admin.gql(ACCOUNT_UPSERT, { input });

  expect(first).toMatchObject({ outcome: "CREATED", replayed: false });
  expect(again).toEqual({ ...first, replayed: true });
});

test("an upsert that a contact's e-mail stands against changes nothing", async () => {
  await using app = await startApp();
  const { accountCreate } = await app.admin.gql(ACCOUNT_CREATE, { input: { name: "Acme" } });
  const accountId = accountCreate.account.id;
  const { contactCreate } = await app.admin.gql(CONTACT_CREATE, {
    input: { accountId, name: "Ana", email: "ana@acme.com" },
  });

  const data = await expectCode(
    "CONFLICT",
    app.admin.gql(CONTACT_UPSERT, {
      input: {
        match: { externalRef: HUBSPOT },
        set: { accountId, name: "Anna", email: "ANA@acme.com" },
      },
    }),
  );

  expect(data).toEqual({ field: "email", contactId: contactCreate.contact.id });
  expect(await app.count("contact")).toBe(1);
  expect(await app.count("external_reference")).toBe(0);
});
