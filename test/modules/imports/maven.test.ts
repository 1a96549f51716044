import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { startApp } from "../../support/app.js";
import { importRows, sums } from "./import-rows.js";

const ACCOUNT_COLUMNS = [
  "account",
  "sector",
  "year_established",
  "revenue",
  "employees",
  "office_location",
  "subsidiary_of",
];
const OPPORTUNITY_COLUMNS = [
  "opportunity_id",
  "sales_agent",
  "product",
  "account",
  "deal_stage",
  "engage_date",
  "close_date",
  "close_value",
];

test("accounts come in with their spelling mended, their revenue in dollars and a parent that comes later", async () => {
  await using app = await startApp();

  const answer = await importRows(app.admin, {
    target: "ACCOUNTS",
    columns: ACCOUNT_COLUMNS,
    rows: [
      ["Codehow", "software", "1998", "2714.9", "2641", "Philipines", "Acme Corporation"],
      ["Acme Corporation", "technolgy", "1996", "1100.04", "2822", "United States", ""],
    ],
  });

  expect(sums(answer)).toEqual([2, 0, 0, 0]);
  expect(answer.results[0].errors).toEqual([]);
  const { accounts } = await app.admin.gql(
    `{ accounts { nodes { name industry yearEstablished employees countryCode
       annualRevenue { amount currencyCode } parent { name }
       externalReferences { nodes { system externalId } } } } }`,
  );
  expect(accounts.nodes).toEqual([
    {
      name: "Acme Corporation",
      industry: "technology",
      yearEstablished: 1996,
      employees: 2822,
      countryCode: "US",
      annualRevenue: { amount: "1100040000.0000", currencyCode: "USD" },
      parent: null,
      externalReferences: { nodes: [{ system: "maven-crm", externalId: "Acme Corporation" }] },
    },
    {
      name: "Codehow",
      industry: "software",
      yearEstablished: 1998,
      employees: 2641,
      countryCode: "PH",
      annualRevenue: { amount: "2714900000.0000", currencyCode: "USD" },
      parent: { name: "Acme Corporation" },
      externalReferences: { nodes: [{ system: "maven-crm", externalId: "Codehow" }] },
    },
  ]);
});

test("a subsidiary whose parent is in another call comes in without it, is told, and gets it when sent again", async () => {
  await using app = await startApp();
  const subsidiary = ["Codehow", "software", "1998", "1", "2", "Italy", "Acme Corporation"];
  const input = { target: "ACCOUNTS", columns: ACCOUNT_COLUMNS } as const;

  const first = await importRows(app.admin, { ...input, rows: [subsidiary] });
  await importRows(app.admin, {
    ...input,
    rows: [["Acme Corporation", "retail", "1996", "1", "2", "Italy", ""]],
  });
  const again = await importRows(app.admin, { ...input, rows: [subsidiary] });

  expect(first.results[0]).toMatchObject({
    outcome: "CREATED",
    errors: [{ column: "subsidiary_of", code: "NOT_FOUND" }],
  });
  expect(again.results[0]).toMatchObject({ outcome: "UPDATED", errors: [] });
});

test("deals come in by their stage, with product, dates, amount, account and owner", async () => {
  await using app = await startApp();
  const moses = await app.person(Department.SALES, { name: "Moses Frase" });
  await importRows(app.admin, {
    target: "ACCOUNTS",
    columns: ACCOUNT_COLUMNS,
    rows: [["Cancity", "retail", "2001", "718.62", "2448", "United States", ""]],
  });
  const input = {
    target: "OPPORTUNITIES",
    columns: OPPORTUNITY_COLUMNS,
    rows: [
      ["1C1", "Moses Frase", "GTXPro", "Cancity", "Won", "10/20/2016", "3/1/2017", "1054"],
      ["Z06", "Nobody Here", "MG Special", "", "Lost", "10/25/2016", "3/11/2017", "0"],
      ["EC4", "Moses Frase", "GTX Basic", "Cancity", "Engaging", "10/25/2016", "", ""],
      ["MV1", "Moses Frase", "GTX Basic", "", "Prospecting", "", "", ""],
    ],
  } as const;

  const answer = await importRows(app.admin, {
    ...input,
    rows: input.rows.map((r) => [...r]),
    columns: [...input.columns],
  });
  const again = await importRows(app.admin, {
    ...input,
    rows: input.rows.map((r) => [...r]),
    columns: [...input.columns],
  });

  expect(answer.results.map(({ errors }: { errors: unknown[] }) => errors)).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(sums(answer)).toEqual([4, 0, 0, 0]);
  expect(sums(again)).toEqual([0, 0, 4, 0]);
  const { opportunities } = await app.admin.gql(
    `{ opportunities(orderBy: [{ field: CREATED_AT, direction: ASC }]) { nodes {
       name stage product engagedOn closeOn openedAt closedAt lossReason attributes
       amount { amount currencyCode } account { name } owner { id } } } }`,
  );
  expect(opportunities.nodes).toEqual([
    {
      name: "GTX Pro for Cancity",
      stage: "CLOSED_WON",
      product: "GTX Pro",
      engagedOn: "2016-10-20",
      closeOn: "2017-03-01",
      openedAt: "2016-10-20T00:00:00.000Z",
      closedAt: "2017-03-01T00:00:00.000Z",
      lossReason: null,
      attributes: {},
      amount: { amount: "1054.0000", currencyCode: "USD" },
      account: { name: "Cancity" },
      owner: { id: moses.userId },
    },
    expect.objectContaining({
      name: "MG Special",
      stage: "CLOSED_LOST",
      lossReason: "unknown",
      account: null,
      owner: null,
      attributes: { sales_agent: "Nobody Here" },
    }),
    expect.objectContaining({ stage: "QUALIFICATION", closedAt: null, amount: null }),
    expect.objectContaining({ stage: "PROSPECTING", name: "GTX Basic", engagedOn: null }),
  ]);
});
