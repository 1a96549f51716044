import { expect, test } from "vitest";

import { expectCode, startApp, type TestApp } from "../../support/app.js";
import { ACCOUNT_CREATE, CONTACT_CREATE, CONTACT_UPDATE } from "./documents.js";

async function accountOf(app: TestApp, fields: object = {}): Promise<string> {
  const input = { name: "Acme", ...fields };
  return (await app.admin.gql(ACCOUNT_CREATE, { input })).accountCreate.account.id;
}

test("a contact is made with a name of its parts, an e-mail key and a number in E.164", async () => {
  await using app = await startApp();
  const accountId = await accountOf(app, { countryCode: "DE" });

  const { contactCreate } = await app.admin.gql(CONTACT_CREATE, {
    input: {
      accountId,
      givenName: " Ana ",
      familyName: "Rossi",
      email: "Ana.Rossi+fair@Acme.com",
      phone: "030 1234567 ext. 12",
      title: "CTO",
      buyingRole: "CHAMPION",
    },
  });

  expect(contactCreate.contact).toEqual({
    id: contactCreate.contact.id,
    version: 1,
    name: "Ana Rossi",
    givenName: "Ana",
    familyName: "Rossi",
    email: "ana.rossi+fair@acme.com",
    emailKey: "ana.rossi@acme.com",
    phone: "+49301234567",
    phoneExtension: "12",
    title: "CTO",
    buyingRole: "CHAMPION",
    account: { id: accountId },
    externalReferences: { nodes: [] },
  });
  expect(await app.events("contact.created")).toMatchObject([
    { payload: { contactId: contactCreate.contact.id, accountId } },
  ]);
});

test("without a country of its account, a number is read in the workspace's", async () => {
  await using app = await startApp();
  const accountId = await accountOf(app);

  const { contactCreate } = await app.admin.gql(CONTACT_CREATE, {
    input: { accountId, name: "Ana", phone: "02 1234 5678" },
  });

  expect(contactCreate.contact.phone).toBe("+390212345678");
});

test.each([
  ["no name at all", { email: "a@b.com" }, "input.name"],
  ["a malformed e-mail", { name: "Ana", email: "ana at acme" }, "input.email"],
  ["a number too short", { name: "Ana", phone: "12" }, "input.phone"],
  ["a role of nothing", { name: "Ana", buyingRole: null }, "input.buyingRole"],
])("a contact with %s is refused by its path, and nothing is written", async (_, fields, path) => {
  await using app = await startApp();
  const accountId = await accountOf(app);

  const data = await expectCode(
    "INVALID_INPUT",
    app.admin.gql(CONTACT_CREATE, { input: { accountId, ...fields } }),
  );

  expect(data.problems.map((problem: { path: string }) => problem.path)).toEqual([path]);
  expect(await app.count("contact")).toBe(0);
});

test("an update leaves what is absent, clears what is null, and makes the name of new parts", async () => {
  await using app = await startApp();
  const accountId = await accountOf(app);
  const { contactCreate } = await app.admin.gql(CONTACT_CREATE, {
    input: {
      accountId,
      givenName: "Ana",
      familyName: "Rossi",
      email: "ana@acme.com",
      phone: "+390212345678",
      title: "CTO",
    },
  });
  const contactId = contactCreate.contact.id;

  const { contactUpdate } = await app.admin.gql(CONTACT_UPDATE, {
    input: { contactId, familyName: "Bianchi", email: null, phone: null },
  });

  expect(contactUpdate.contact).toEqual({
    ...contactCreate.contact,
    version: 2,
    name: "Ana Bianchi",
    familyName: "Bianchi",
    email: null,
    emailKey: null,
    phone: null,
  });
  expect(await app.events("contact.changed")).toMatchObject([
    { payload: { contactId, changed: ["name", "familyName", "email", "emailKey", "phone"] } },
  ]);
});

test("two contacts without e-mail stand side by side; a second with the same one does not", async () => {
  await using app = await startApp();
  const accountId = await accountOf(app);
  const create = (fields: object) =>
    app.admin.gql(CONTACT_CREATE, { input: { accountId, ...fields } });
  await create({ name: "Ana" });
  const { contactCreate } = await create({ name: "Bo", email: "j.doe@gmail.com" });

  const data = await expectCode("CONFLICT", create({ name: "Cy", email: "jdoe@googlemail.com" }));
  const own = await app.admin.gql(CONTACT_UPDATE, {
    input: { contactId: contactCreate.contact.id, email: "J.Doe@gmail.com" },
  });

  expect(data).toEqual({ field: "email", contactId: contactCreate.contact.id });
  expect(own.contactUpdate.contact.version).toBe(1);
  expect(await app.count("contact")).toBe(2);
});

test("a contact moves to another account, never to none", async () => {
  await using app = await startApp();
  const [from, to] = [await accountOf(app), await accountOf(app, { name: "Bolt" })];
  const { contactCreate } = await app.admin.gql(CONTACT_CREATE, {
    input: { accountId: from, name: "Ana" },
  });
  const contactId = contactCreate.contact.id;

  await app.admin.gql(CONTACT_UPDATE, { input: { contactId, accountId: to } });
  await expectCode(
    "INVALID_INPUT",
    app.admin.gql(CONTACT_UPDATE, { input: { contactId, accountId: null } }),
  );

  const { accounts } = await app.admin.gql(
    "{ accounts { nodes { name contacts { nodes { name } } } } }",
  );
  expect(accounts.nodes).toEqual([
    { name: "Acme", contacts: { nodes: [] } },
    { name: "Bolt", contacts: { nodes: [{ name: "Ana" }] } },
  ]);
});
