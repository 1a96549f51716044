import { gzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { inTransaction } from "../../../server/context.js";
import { createSource } from "../../../server/modules/leads/sources/commands/create-source.js";
import { LeadSourceKind } from "../../../server/modules/leads/sources/lead-source.enums.js";
import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../support/app.js";
import { errorsFile, found, importWhole, move, post, sums, upload } from "./files.js";

const people = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => `Person ${at + from},person${at + from}@acme.test`);
const csv = (...lines: string[]) => `${["Name,Email", ...lines].join("\n")}\n`;

test("a file goes from the door to its end, row by row accounted for", async () => {
  await using app = await startApp();

  const here = await upload(app, csv(...people(3), ",", "Ana,ana@acme.test"));
  const started = await move(app.admin, "importStart", { importId: here.id });
  await app.jobs();
  const done = await found(app.admin, here.id);

  expect(here).toMatchObject({ state: "UPLOADED", columns: ["Name", "Email"], rowsTotal: 5 });
  expect(started).toMatchObject({ state: "RUNNING", preset: "leads", rowsProcessed: 0 });
  expect(done).toMatchObject({ state: "DONE", rowsTotal: 5, rowsProcessed: 5, failure: null });
  expect(sums(done)).toEqual([4, 0, 0, 1]);
  expect(await app.count("lead")).toBe(4);
  expect(await app.count("job")).toBe(0);
  expect((await app.events()).map(({ name }) => name)).toContain("import.finished");
});

test("what an import writes is its starter's, and carries its id", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const { id } = await upload(app, csv(...people(1)), { as: marketer });

  await move(marketer, "importStart", { importId: id });
  await app.jobs();

  expect(await app.events("lead.captured")).toMatchObject([
    { actorKind: "USER", actorId: marketer.userId, correlationId: id },
  ]);
});

test("a file in several chunks, packed with gzip, is the same file", async () => {
  await using app = await startApp();
  const content = gzipSync(csv(...people(1_100)));

  const done = await importWhole(app, content, { headers: { "content-encoding": "gzip" } });

  expect(sums(done)).toEqual([1_100, 0, 0, 0]);
  expect(await app.count("import_chunk")).toBe(3);
}, 120_000);

test("a file of JSON lines may leave keys out, and show new ones late", async () => {
  await using app = await startApp();
  const lines = [
    { Name: "Ana", Email: "ana@acme.test" },
    { Email: "bo@acme.test", Employees: 12, Tags: ["a", "b"] },
    "no object",
    { Name: "Cy", City: null },
  ];
  const content = lines.map((line) => JSON.stringify(line)).join("\n");

  const done = await importWhole(app, content, { type: "application/x-ndjson" });

  expect(sums(done)).toEqual([3, 0, 0, 1]);
  expect(done.columns).toEqual(["Name", "Email", "Employees", "Tags", "City"]);
  const { leads } = await app.admin.gql("{ leads { nodes { email employees attributes } } }");
  expect(leads.nodes).toContainEqual({
    email: "bo@acme.test",
    employees: 12,
    attributes: { Tags: "a;b" },
  });
});

test("a rehearsal tells what would become of the rows and writes nothing", async () => {
  await using app = await startApp();
  await importWhole(app, csv("Ana,ana@acme.test"));
  const before = await app.events();
  const { id } = await upload(app, csv("Anna,ana@acme.test", ...people(2), ","));

  await move(app.admin, "importCheck", { importId: id });
  await app.jobs();
  const ready = await found(app.admin, id);
  const leads = await app.count("lead");
  const said = (await app.events()).filter(({ name }) => !name.startsWith("import."));
  await move(app.admin, "importStart", { importId: id });
  await app.jobs();

  expect(ready.state).toBe("READY");
  expect(sums(ready)).toEqual([2, 1, 0, 1]);
  expect(leads).toBe(1);
  expect(said).toEqual(before.filter(({ name }) => !name.startsWith("import.")));
  expect(sums(await found(app.admin, id))).toEqual([2, 1, 0, 1]);
  expect(await app.count("lead")).toBe(3);
});

test("the same file with the same key is the same import; run again, it changes nothing", async () => {
  await using app = await startApp();
  const headers = { "idempotency-key": "monday" };
  const content = "Name\nAna\nBo\n"; // people nobody could tell apart from namesakes
  const first = await importWhole(app, content, { headers });

  const again = await post(app, content, { headers });
  await move(app.admin, "importStart", { importId: first.id });
  await app.jobs();

  expect(again).toMatchObject({
    status: 200,
    body: { data: { importJob: { id: first.id }, replayed: true } },
  });
  expect(sums(await found(app.admin, first.id))).toEqual([0, 0, 2, 0]);
  expect(await app.count("lead")).toBe(2);
});

test("rows that were refused are tried anew when what was wrong around them was put right", async () => {
  await using app = await startApp();
  const contacts = "Name,Email,Account\nAna,ana@acme.test,Acme\nBo,bo@beta.test,Beta\n";
  await importWhole(app, "Name\nBeta\n", { target: "ACCOUNTS" });

  const early = await importWhole(app, contacts, { target: "CONTACTS" });
  await importWhole(app, "Name\nAcme\n", { target: "ACCOUNTS" });
  await move(app.admin, "importStart", { importId: early.id });
  await app.jobs();

  expect(sums(early)).toEqual([1, 0, 0, 1]);
  expect(sums(await found(app.admin, early.id))).toEqual([1, 0, 1, 0]);
});

test("a refused row is named, and goes to a file that can be mended and sent again", async () => {
  await using app = await startApp();
  const content = 'Name,Email,Country\nAna,ana@acme.test,Italy\n"Bo ""B""",=1+1,Atlantis\nCy\n';

  const done = await importWhole(app, content);
  const { importRejections } = await app.admin.gql(
    `query ($id: ID!) { importRejections(importId: $id) { line cells errors { column code message } } }`,
    { id: done.id },
  );
  const file = await errorsFile(app, done.id);
  const mended = await importWhole(
    app,
    file
      .replace("Atlantis", "Norway")
      .replace("'=1+1", "bo@acme.test")
      .replace('"Cy"', '"Cy","",""'),
  );

  expect(importRejections).toEqual([
    {
      line: 3,
      cells: ['Bo "B"', "=1+1", "Atlantis"],
      errors: [{ column: "Country", code: "INVALID_INPUT", message: "is no country" }],
    },
    {
      line: 4,
      cells: ["Cy"],
      errors: [
        {
          column: null,
          code: "INVALID_INPUT",
          message: "The row has 1 cells, the header 3.",
        },
      ],
    },
  ]);
  expect(file).toBe(
    [
      '"import_line","import_error","Name","Email","Country"',
      `"3","Country: INVALID_INPUT is no country","Bo ""B""","'=1+1","Atlantis"`,
      '"4","INVALID_INPUT The row has 1 cells, the header 3.","Cy"',
      "",
    ].join("\r\n"),
  );
  expect(sums(mended)).toEqual([2, 0, 0, 0]);
});

test("an account that comes in a later chunk is linked in the end", async () => {
  await using app = await startApp();
  const rows = Array.from({ length: 510 }, (_, at) => `Child ${at},Mother`);
  const content = ["Name,Parent", ...rows, "Mother,", "Orphan,Nobody", ""].join("\n");

  const done = await importWhole(app, content, { target: "ACCOUNTS" });

  expect(sums(done)).toEqual([512, 0, 0, 0]);
  const { accounts } = await app.admin.gql(
    `{ accounts(first: 1, filter: { name: { eq: "Mother" } }) { nodes { children(first: 250) { pageInfo { hasNextPage } } } } }`,
  );
  expect(accounts.nodes[0].children.pageInfo.hasNextPage).toBe(true);
}, 120_000);

test("who may not work any more does not go on importing; what came in stays, and it goes on later", async () => {
  await using app = await startApp();
  const program = await app.program(["import:run", "lead:capture"]);
  const { id } = await upload(app, csv(...people(2)), { as: program });
  await move(program, "importStart", { importId: id });
  const { apiClient } = await app.admin.gql(
    "query ($id: ID!) { apiClient(id: $id) { keys { nodes { id } } } }",
    { id: program.actor.clientId },
  );
  await app.admin.gql("mutation ($id: ID!) { apiKeyRevoke(input: { keyId: $id }) { replayed } }", {
    id: apiClient.keys.nodes[0].id,
  });

  for (let tries = 0; tries < 5; tries += 1) {
    await app.jobs({ mayFail: true });
    app.clock.advance(3_600_000);
  }
  const failed = await found(app.admin, id);
  await move(app.admin, "importStart", { importId: id });
  await app.jobs();

  expect(failed).toMatchObject({ state: "FAILED", failure: "FORBIDDEN", rowsProcessed: 0 });
  expect(await found(app.admin, id)).toMatchObject({ state: "DONE", created: 2 });
});

test("a cancelled import keeps what came in and goes on from there", async () => {
  await using app = await startApp();
  const { id } = await upload(app, csv(...people(2)));
  await move(app.admin, "importStart", { importId: id });

  const cancelled = await move(app.admin, "importCancel", { importId: id });
  await app.jobs();
  const still = await app.count("lead");
  await move(app.admin, "importStart", { importId: id });
  await app.jobs();

  expect(cancelled.state).toBe("CANCELLED");
  expect(still).toBe(0);
  expect(await found(app.admin, id)).toMatchObject({ state: "DONE", created: 2 });
});

test("new leads get the defaults of a named source", async () => {
  await using app = await startApp();
  const { source } = await inTransaction(app.system, (ctx) =>
    createSource(ctx, {
      name: "Fair 2026",
      kind: LeadSourceKind.TRADE_SHOW,
      defaultQueue: "fair",
      sourceDetail: "Hall 4",
    }),
  );

  await importWhole(app, csv(...people(1)), { input: { sourceId: source.id } });

  const { leads } = await app.admin.gql("{ leads { nodes { queue receivedVia sourceDetail } } }");
  expect(leads.nodes).toEqual([
    { queue: "fair", receivedVia: "TRADE_SHOW", sourceDetail: "Hall 4" },
  ]);
});

test("a salesperson's file does not write over a lead they may not see", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const other = await app.person(Department.SALES);
  await importWhole(app, csv("Ana,ana@acme.test"));
  const { leads } = await app.admin.gql("{ leads { nodes { id } } }");
  await app.admin.gql(
    `mutation ($l: ID!, $u: ID!) { leadAssign(input: { leadId: $l, ownerId: $u, note: "test" }) { replayed } }`,
    { l: leads.nodes[0].id, u: other.userId },
  );
  const { id } = await upload(app, csv("Anna,ana@acme.test"), { as: seller });

  await move(seller, "importStart", { importId: id });
  await app.jobs();

  expect(sums(await found(seller, id))).toEqual([0, 0, 0, 1]);
  expect((await app.admin.gql("{ leads { nodes { name } } }")).leads.nodes).toEqual([
    { name: "Ana" },
  ]);
  await expectCode("NOT_FOUND", found(other, id));
});

test("an import is moved only as its state allows", async () => {
  await using app = await startApp();
  const done = await importWhole(app, csv(...people(1)));

  await expectCode("ILLEGAL_TRANSITION", move(app.admin, "importCancel", { importId: done.id }));
  await expectCode("ILLEGAL_TRANSITION", move(app.admin, "importCheck", { importId: done.id }));

  expect(await found(app.admin, done.id)).toEqual(done);
});
