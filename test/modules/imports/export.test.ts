import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import type { Caller, TestApp } from "../../support/app.js";
import { startApp } from "../../support/app.js";
import { seededApp } from "../../support/seeded-app.js";
import { importWhole, sums } from "./files.js";

async function download(app: TestApp, file: string, as: Pick<Caller, "key"> = app.admin) {
  const { url } = await app.serve();
  return fetch(new URL(`/exports/${file}`, url), {
    headers: { authorization: `Bearer ${as.key}` },
  });
}

test.each([
  ["leads.csv", "LEADS", "leadsCount(filter: { status: { neq: MERGED } })"],
  ["leads.jsonl", "LEADS", "leadsCount(filter: { status: { neq: MERGED } })"],
  ["accounts.csv", "ACCOUNTS", "accountsCount"],
  ["contacts.csv", "CONTACTS", "contactsCount"],
  ["opportunities.jsonl", "OPPORTUNITIES", "opportunitiesCount"],
])(
  "an export of the example company, %s, imported again changes nothing",
  async (file, target, counted) => {
    await using app = await seededApp();
    const { n } = await app.admin.gql(`{ n: ${counted} { count } }`);
    const rows: number = n.count;
    const type = file.endsWith("csv") ? "text/csv" : "application/x-ndjson";

    const exported = await (await download(app, file)).text();
    const done = await importWhole(app, exported, { target, type });

    expect(rows).toBeGreaterThan(10);
    expect(sums(done)).toEqual([0, 0, rows, 0]);
  },
  120_000,
);

test("what a spreadsheet would run leaves as text, and comes back as it was", async () => {
  await using app = await startApp();
  const sly = `=HYPERLINK("http://evil.test","'-1+1")`;
  await app.admin.gql(
    `mutation ($n: String!) { leadCapture(input: { name: $n, phone: "+39 02 1234567", title: "'quoted", attributes: { note: "@sum" }, receivedVia: API }) { replayed } }`,
    { n: sly },
  );

  const csv = await (await download(app, "leads.csv")).text();
  const done = await importWhole(app, csv);

  const [header, row] = csv.split("\r\n");
  expect(header).toContain('"attributes.note"');
  expect(row).toContain(`"'=HYPERLINK(""http://evil.test"",""'-1+1"")"`);
  expect(row).toContain(`"'+39021234567"`);
  expect(row).toContain(`"'quoted"`);
  expect(row).toContain(`"'@sum"`);
  expect(sums(done)).toEqual([0, 0, 1, 0]);
});

test("an export holds what its reader may see, and no more", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const other = await app.person(Department.SALES);
  const program = await app.program(["account:read"]);
  await importWhole(app, "Name,Email\nAna,ana@acme.test\nBo,bo@acme.test\n");
  const { leads } = await app.admin.gql("{ leads { nodes { id name } } }");
  const owners = { Ana: seller.userId, Bo: other.userId };
  for (const { id, name } of leads.nodes) {
    await app.admin.gql(
      `mutation ($l: ID!, $u: ID!) { leadAssign(input: { leadId: $l, ownerId: $u, note: "test" }) { replayed } }`,
      { l: id, u: name === "Ana" ? owners.Ana : owners.Bo },
    );
  }

  const mine = await (await download(app, "leads.csv", seller)).text();
  const refused = await download(app, "leads.csv", program);
  const unknown = await download(app, "shoes.csv");

  expect(mine).toContain("Ana");
  expect(mine).not.toContain("Bo");
  expect([refused.status, unknown.status]).toEqual([403, 404]);
});

test("the feed goes on where the export ends", async () => {
  await using app = await startApp();
  await importWhole(app, "Name,Email\nAna,ana@acme.test\n");
  await app.events();

  const response = await download(app, "leads.csv");
  const rows = (await response.text()).trim().split("\r\n").length - 1;
  await importWhole(app, "Name,Email\nBo,bo@acme.test\n");
  await app.events();
  const { changes } = await app.admin.gql(
    `query ($after: String) { changes(after: $after, types: ["lead.captured"]) { nodes { name } } }`,
    { after: response.headers.get("x-liaison-cursor") },
  );

  expect(rows).toBe(1);
  expect(changes.nodes).toHaveLength(1);
});

test("a reader who goes away leaves no transaction behind", async () => {
  await using app = await startApp();
  const rows = Array.from(
    { length: 1_200 },
    (_, at) => `${"x".repeat(400)} ${at},p${at}@acme.test`,
  );
  await importWhole(app, `Name,Email\n${rows.join("\n")}\n`);

  const response = await download(app, "leads.csv");
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();

  for (let tries = 0; tries < 200; tries += 1) {
    const [open] = await app.core.dataSource.query(
      `SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
    );
    if (open.n === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect.unreachable("the export still holds its transaction");
}, 60_000);
