import { expect, test } from "vitest";

import { findPreset } from "../../../server/modules/imports/presets/find-preset.js";
import { presets } from "../../../server/modules/imports/presets/presets.js";
import { attributeKey, fieldKind } from "../../../server/modules/imports/rules/fields.js";
import { headerKey } from "../../../server/modules/imports/rules/header.js";
import { ImportTarget } from "../../../server/modules/imports/rules/preset.js";
import { expectCode, startApp } from "../../support/app.js";
import { importWhole } from "./files.js";
import { importRows, sums } from "./import-rows.js";

test("every preset maps to fields that its target has", () => {
  const wrong = presets.flatMap(({ name, target, columns, filled = [] }) =>
    [...columns, ...filled]
      .filter(({ field }) => attributeKey(field, "x") === null && fieldKind(target, field) === null)
      .map(({ field }) => `${name}: ${field}`),
  );

  expect(wrong).toEqual([]);
});

test("no header of a preset stands for two fields, but where both are meant", () => {
  const generic = presets.filter(({ signature }) => signature.length === 0);
  const doubled = generic.flatMap(({ name, columns }) => {
    const keys = columns.flatMap(({ headers }) => headers.map(headerKey));
    return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${name}: ${key}`);
  });

  expect(doubled).toEqual([]);
});

test("the preset is recognised by its headers, and anything else is generic", () => {
  const maven = ["account", "sector", "year_established", "office_location", "subsidiary_of"];

  expect(findPreset(ImportTarget.ACCOUNTS, maven, null).name).toBe("maven-accounts");
  expect(findPreset(ImportTarget.ACCOUNTS, maven.slice(1), null).name).toBe("accounts");
  expect(findPreset(ImportTarget.LEADS, maven, null).name).toBe("leads");
});

test.each([
  [
    "salesforce-leads",
    "Id,FirstName,LastName,Company,Email,LeadSource,IsConverted,Status",
    "00Q1,Ana,Ruiz,Acme,ana@acme.test,Web,false,Open",
  ],
  [
    "salesforce-lead-report",
    "Lead ID,First Name,Last Name,Company / Account,Email,Lead Source,Lead Status",
    "00Q1,Ana,Ruiz,Acme,ana@acme.test,Web,Open",
  ],
  [
    "hubspot-contacts",
    "Record ID,First Name,Last Name,Email,Company name,Original Source,Contact owner",
    "101,Ana,Ruiz,ana@acme.test,Acme,Web,(No value)",
  ],
  [
    "zoho-leads",
    "Record Id,Lead Owner,Company,First Name,Last Name,Email,Lead Source,Lead Status",
    "zcrm_1,Tom,Acme,Ana,Ruiz,ana@acme.test,Web,-None-",
  ],
])(
  "a file as %s is exported comes in as it stands, and again by its ids",
  async (preset, header, row) => {
    await using app = await startApp();

    const first = await importWhole(app, `${header}\n${row}\n`);
    const again = await importWhole(
      app,
      `${header}\n${row.replace("ana@acme.test", "ana.ruiz@acme.test")}\n`,
    );

    expect(first).toMatchObject({ preset, created: 1, rejected: 0 });
    expect(again).toMatchObject({ updated: 1, rejected: 0 });
    const { leads } = await app.admin.gql(
      "{ leads { nodes { name company email sourceDetail } } }",
    );
    expect(leads.nodes).toEqual([
      { name: "Ana Ruiz", company: "Acme", email: "ana.ruiz@acme.test", sourceDetail: "Web" },
    ]);
  },
);

test("a plan tells what becomes of each column, and what is kept as attributes", async () => {
  await using app = await startApp();

  const { importPlan } = await app.admin.gql(
    `query ($columns: [String!]!) { importPlan(target: LEADS, columns: $columns,
       mapping: [{ column: "Shoe", field: null }]) {
       preset system needsSystem unknown columns { column fields } } }`,
    { columns: ["E-Mail", "Last name", "ID", "Shoe", "Hobby", ""] },
  );

  expect(importPlan).toEqual({
    preset: "leads",
    system: null,
    needsSystem: true,
    unknown: ["Hobby", "column 6"],
    columns: [
      { column: "E-Mail", fields: ["email"] },
      { column: "Last name", fields: ["familyName"] },
      { column: "ID", fields: ["externalId"] },
      { column: "Shoe", fields: [] },
      { column: "Hobby", fields: ["attributes.Hobby"] },
      { column: "column 6", fields: ["attributes.column 6"] },
    ],
  });
});

test("the presets are listed with their headers and fields", async () => {
  await using app = await startApp();

  const { importPresets } = await app.admin.gql(
    "{ importPresets { name target system columns { headers field } } }",
  );

  expect(importPresets.map(({ name }: { name: string }) => name)).toEqual([
    "leads",
    "accounts",
    "contacts",
    "opportunities",
    "salesforce-leads",
    "salesforce-lead-report",
    "hubspot-contacts",
    "zoho-leads",
    "x-education-leads",
    "maven-accounts",
    "maven-opportunities",
  ]);
  const maven = importPresets.find(({ name }: { name: string }) => name === "maven-accounts");
  expect(maven).toMatchObject({ target: "ACCOUNTS", system: "maven-crm" });
  expect(maven.columns[0]).toEqual({ headers: ["account"], field: "externalId" });
});

test("leads of X Education: the id is the identity, Select means unknown, the rest is kept", async () => {
  await using app = await startApp();
  const columns = [
    "Prospect ID",
    "Lead Number",
    "Lead Origin",
    "Lead Source",
    "Country",
    "Specialization",
    "What is your current occupation",
    "City",
    "Tags",
    "",
  ];
  const rows = [
    ["7927b2df", "660737", "API", "Olark Chat", "", "Select", "Unemployed", "Select", "", ""],
    ["2a272436", "660728", "API", "Google", "India", "Finance", "Student", "Mumbai", "Ringing", ""],
    ["8cc8c611", "660727", "API", "API", "unknown", "", "", "Other Cities", "", ""],
  ];

  const answer = await importRows(app.admin, { target: "LEADS", columns, rows });
  const again = await importRows(app.admin, { target: "LEADS", columns, rows });

  expect(sums(answer)).toEqual([3, 0, 0, 0]);
  expect(sums(again)).toEqual([0, 0, 3, 0]);
  const { leads } = await app.admin.gql(
    `{ leads(orderBy: [{ field: CREATED_AT, direction: ASC }]) { nodes {
       name email countryCode city sourceDetail receivedVia attributes
       externalReferences { nodes { system externalId } } } } }`,
  );
  expect(leads.nodes).toEqual([
    {
      name: null,
      email: null,
      countryCode: null,
      city: null,
      sourceDetail: "API / Olark Chat",
      receivedVia: "IMPORT",
      attributes: { "Lead Number": "660737", occupation: "Unemployed" },
      externalReferences: { nodes: [{ system: "x-education", externalId: "7927b2df" }] },
    },
    expect.objectContaining({
      countryCode: "IN",
      city: "Mumbai",
      attributes: {
        City: "Mumbai",
        Tags: "Ringing",
        "Lead Number": "660728",
        occupation: "Student",
        specialization: "Finance",
      },
    }),
    expect.objectContaining({
      countryCode: null,
      city: null,
      sourceDetail: "API",
      attributes: { City: "Other Cities", "Lead Number": "660727" },
    }),
  ]);
});

test("contacts find their account by its name, and themselves by e-mail", async () => {
  await using app = await startApp();
  await importRows(app.admin, {
    target: "ACCOUNTS",
    columns: ["Company", "Website", "Annual Revenue"],
    rows: [["Acme Inc.", "https://www.acme.test/about", "1,000,000"]],
  });
  const columns = ["First Name", "Last Name", "E-mail", "Company", "Buying role"];

  const answer = await importRows(app.admin, {
    target: "CONTACTS",
    columns,
    rows: [
      ["Ana", "Rossi", "ana@acme.test", "ACME", "economic buyer"],
      ["Ana", "Rossi", "Ana+news@acme.test", "Acme, Inc.", "champion"],
      ["Bo", "Li", "bo@nowhere.test", "Nowhere", ""],
      ["Cy", "Day", "", "Acme", ""],
      ["Cy", "Day", "", "Acme", ""],
    ],
  });

  expect(answer.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    "CREATED",
    "UPDATED",
    "REJECTED",
    "CREATED",
    "UNCHANGED",
  ]);
  expect(answer.results[2].errors).toEqual([
    {
      column: "Company",
      code: "NOT_FOUND",
      message: "No account is called so; import the accounts first.",
    },
  ]);
  const { accounts } = await app.admin.gql(
    `{ accounts { nodes { domains annualRevenue { amount currencyCode }
       contacts { nodes { name buyingRole } } } } }`,
  );
  expect(accounts.nodes).toEqual([
    {
      domains: ["acme.test"],
      annualRevenue: { amount: "1000000.0000", currencyCode: "EUR" },
      contacts: {
        nodes: [
          { name: "Ana Rossi", buyingRole: "CHAMPION" },
          { name: "Cy Day", buyingRole: "UNKNOWN" },
        ],
      },
    },
  ]);
});

test("a column of ids needs the system they are of; with it the row is found again by its id", async () => {
  await using app = await startApp();
  const input = { target: "LEADS", columns: ["Lead ID", "Email"] } as const;
  const columns = [...input.columns];

  await expectCode(
    "INVALID_INPUT",
    importRows(app.admin, { ...input, columns, rows: [["00Q1", "ana@acme.test"]] }),
  );
  const first = await importRows(app.admin, {
    ...input,
    columns,
    system: "Salesforce",
    rows: [["00Q1", "ana@acme.test"]],
  });
  const moved = await importRows(app.admin, {
    ...input,
    columns,
    system: "salesforce",
    rows: [["00Q1", "ana@newjob.test"]],
  });

  expect(moved.results[0]).toEqual({ ...first.results[0], outcome: "UPDATED" });
  expect(await app.count("lead")).toBe(1);
});
