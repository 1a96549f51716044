import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../support/app.js";
import { ACCOUNT_CREATE, ACCOUNT_READ, ACCOUNT_UPDATE } from "./documents.js";

const NOW = "2026-03-02T09:00:00.000Z";
const NOBODY = "account_018f0000-0000-7000-8000-000000000000";

test("an account is made with normalised domains, money and its owner on the team", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);

  const { accountCreate } = await seller.gql(ACCOUNT_CREATE, {
    input: {
      name: "Acme S.p.A.",
      domains: ["https://www.Acme.co.uk/shop", "info@acme.co.uk", "acme.it"],
      annualRevenue: { amount: "1250.5", currencyCode: "eur" },
      countryCode: "it",
      employees: 40,
      yearEstablished: 1996,
      ownerId: seller.userId,
      externalRefs: [{ system: "HubSpot", id: "A-1" }],
    },
  });

  expect(accountCreate).toEqual({
    replayed: false,
    account: {
      id: accountCreate.account.id,
      version: 1,
      name: "Acme S.p.A.",
      nameKey: "acme",
      legalName: null,
      domains: ["acme.co.uk", "acme.it"],
      tier: "STANDARD",
      type: "PROSPECT",
      industry: null,
      employees: 40,
      countryCode: "IT",
      yearEstablished: 1996,
      annualRevenue: { amount: "1250.5000", currencyCode: "EUR" },
      parent: null,
      owner: { id: seller.userId },
      team: {
        nodes: [
          {
            role: "OWNER",
            department: "SALES",
            fromAt: NOW,
            toAt: null,
            user: { id: seller.userId },
          },
        ],
      },
      externalReferences: {
        nodes: [{ system: "hubspot", externalId: "A-1", entityType: "Account" }],
      },
    },
  });
  const read = await seller.gql(ACCOUNT_READ, { id: accountCreate.account.id });
  expect(read.account).toEqual(accountCreate.account);
  const names = (await app.events()).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith("account."))).toEqual([
    "account.created",
    "account.member_joined",
  ]);
});

test("a domain stands on one account; the refusal names it and writes nothing", async () => {
  await using app = await startApp();
  const { accountCreate } = await app.admin.gql(ACCOUNT_CREATE, {
    input: { name: "Acme", domains: ["shop.acme.com"] },
  });

  const data = await expectCode(
    "CONFLICT",
    app.admin.gql(ACCOUNT_CREATE, { input: { name: "Acme again", domains: ["WWW.Acme.com"] } }),
  );

  expect(data).toEqual({
    field: "domains",
    domain: "acme.com",
    accountId: accountCreate.account.id,
  });
  expect(await app.count("account")).toBe(1);
  expect(await app.events("account.created")).toHaveLength(1);
});

test("of accounts made at once with the same domain, one is made and the others are told", async () => {
  await using app = await startApp();
  const make = (at: number) =>
    app.admin.gql(ACCOUNT_CREATE, { input: { name: `Acme ${at}`, domains: ["acme.com"] } });

  const made = await Promise.allSettled([make(1), make(2), make(3), make(4)]);

  expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const refusals = made.flatMap((each) => (each.status === "rejected" ? [each.reason.code] : []));
  expect(refusals).toEqual(["CONFLICT", "CONFLICT", "CONFLICT"]);
  expect(await app.count("account")).toBe(1);
});

test.each([
  ["a free-mail domain", { domains: ["acme.com", "gmail.com"] }, "input.domains[1]"],
  ["a disposable domain", { domains: ["mailinator.com"] }, "input.domains[0]"],
  ["a bare suffix", { domains: ["co.uk"] }, "input.domains[0]"],
  ["a name without a letter or digit", { name: "!!!" }, "input.name"],
  ["an unknown country", { countryCode: "QQ" }, "input.countryCode"],
  [
    "an unknown currency",
    { annualRevenue: { amount: "1", currencyCode: "ABC" } },
    "input.annualRevenue.currencyCode",
  ],
  [
    "a negative amount",
    { annualRevenue: { amount: "-1", currencyCode: "EUR" } },
    "input.annualRevenue.amount",
  ],
  [
    "an amount with digits that would be lost",
    { annualRevenue: { amount: "1.00001", currencyCode: "EUR" } },
    "input.annualRevenue.amount",
  ],
  ["a tier of nothing", { tier: null }, "input.tier"],
])("%s is refused by its path, and nothing is written", async (_, fields, path) => {
  await using app = await startApp();

  const data = await expectCode(
    "INVALID_INPUT",
    app.admin.gql(ACCOUNT_CREATE, { input: { name: "Acme", ...fields } }),
  );

  expect(data.problems.map((problem: { path: string }) => problem.path)).toEqual([path]);
  expect(await app.count("account")).toBe(0);
  expect(await app.count("account_domain")).toBe(0);
});

test("an amount without its currency does not fit the schema", async () => {
  await using app = await startApp();

  const input = { name: "Acme", annualRevenue: { amount: "1" } };
  await expect(app.admin.gql(ACCOUNT_CREATE, { input })).rejects.toThrow(
    'Field "currencyCode" of required type "String!" was not provided.',
  );

  expect(await app.count("account")).toBe(0);
});

test("an update leaves what is absent and clears what is null", async () => {
  await using app = await startApp();
  const input = {
    name: "Acme",
    legalName: "Acme SpA",
    industry: "Pumps",
    employees: 5,
    domains: ["acme.com", "acme.it"],
    annualRevenue: { amount: "10", currencyCode: "EUR" },
  };
  const { accountCreate } = await app.admin.gql(ACCOUNT_CREATE, { input });
  const accountId = accountCreate.account.id;

  const { accountUpdate } = await app.admin.gql(ACCOUNT_UPDATE, {
    input: { accountId, industry: null, annualRevenue: null, domains: ["acme.it", "acme.de"] },
  });

  expect(accountUpdate.account).toEqual({
    ...accountCreate.account,
    version: 2,
    industry: null,
    annualRevenue: null,
    domains: ["acme.it", "acme.de"],
  });
  const { accountDomains } = await app.admin.gql(
    "{ accountDomains { nodes { domain account { id } } } }",
  );
  expect(accountDomains.nodes).toEqual([
    { domain: "acme.de", account: { id: accountId } },
    { domain: "acme.it", account: { id: accountId } },
  ]);
  expect(await app.events("account.changed")).toMatchObject([
    {
      payload: {
        accountId,
        changed: ["domains", "industry", "annualRevenue", "annualRevenueCurrency"],
      },
    },
  ]);
});

test("an update that says nothing new writes nothing", async () => {
  await using app = await startApp();
  const input = { name: "Acme", annualRevenue: { amount: "10.0", currencyCode: "EUR" } };
  const { accountCreate } = await app.admin.gql(ACCOUNT_CREATE, { input });

  const { accountUpdate } = await app.admin.gql(ACCOUNT_UPDATE, {
    input: { accountId: accountCreate.account.id, ...input },
  });

  expect(accountUpdate.account).toEqual(accountCreate.account);
  expect(await app.events("account.changed")).toEqual([]);
});

test("unknown ids are not found, and ids of another type are refused", async () => {
  await using app = await startApp();
  const { user } = await app.person(Department.SALES);

  await expectCode(
    "NOT_FOUND",
    app.admin.gql(ACCOUNT_UPDATE, { input: { accountId: NOBODY, name: "X" } }),
  );
  await expectCode(
    "NOT_FOUND",
    app.admin.gql(ACCOUNT_CREATE, { input: { name: "X", parentId: NOBODY } }),
  );
  await expectCode(
    "INVALID_ID",
    app.admin.gql(ACCOUNT_CREATE, { input: { name: "X", parentId: user.id } }),
  );

  expect(await app.count("account")).toBe(0);
});

test("a role without account:write makes no account", async () => {
  await using app = await startApp();
  const maker = await app.person(Department.MANUFACTURING);

  const data = await expectCode("FORBIDDEN", maker.gql(ACCOUNT_CREATE, { input: { name: "X" } }));

  expect(data).toEqual({ permission: "account:write" });
  expect(await app.count("account")).toBe(0);
});

test("an update with an old version is refused with the account as it is", async () => {
  await using app = await startApp();
  const { accountCreate } = await app.admin.gql(ACCOUNT_CREATE, { input: { name: "Acme" } });
  const accountId = accountCreate.account.id;
  await app.admin.gql(ACCOUNT_UPDATE, { input: { accountId, tier: "KEY" } });

  const data = await expectCode(
    "STALE_VERSION",
    app.admin.gql(ACCOUNT_UPDATE, { input: { accountId, tier: "LONG_TAIL", expectedVersion: 1 } }),
  );

  expect(data.current).toMatchObject({ id: accountId, tier: "KEY", version: 2 });
});

test("the audit log holds what an account was given and by whom", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const { accountCreate } = await seller.gql(ACCOUNT_CREATE, { input: { name: "Acme" } });

  const { auditEntries } = await app.admin.gql(
    `query ($id: String!) { auditEntries(filter: { subjectId: { eq: $id } }) {
      nodes { entity action actorId changes } } }`,
    { id: accountCreate.account.id },
  );

  expect(auditEntries.nodes).toEqual([
    {
      entity: "Account",
      action: "CREATE",
      actorId: seller.userId,
      changes: {
        name: [null, "Acme"],
        nameKey: [null, "acme"],
        domains: [null, []],
        tier: [null, "STANDARD"],
        type: [null, "PROSPECT"],
        attributes: [null, {}],
      },
    },
  ]);
});
