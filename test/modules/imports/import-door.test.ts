import { gzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { startApp } from "../../support/app.js";
import { importWhole, post, sums, upload } from "./files.js";

const utf16 = (text: string, isBig = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};
const ana = { name: "Ana Müller", email: "ana@acme.test", city: "Zürich" };
const lines = ["Name,Email,City", `${ana.name},${ana.email},${ana.city}`];

test.each([
  ["a byte order mark", Buffer.from(`\ufeff${lines.join("\n")}`)],
  ["UTF-16, little end first", utf16(lines.join("\n"))],
  ["UTF-16, big end first", utf16(lines.join("\n"), true)],
  ["Windows-1252", Buffer.from(lines.join("\r\n"), "latin1")],
  ["CR alone", Buffer.from(`${lines.join("\r")}\r`)],
  ["semicolons", Buffer.from(lines.join("\n").replaceAll(",", ";"))],
  ["quotes everywhere", Buffer.from(lines.map((l) => `"${l.replaceAll(",", '","')}"`).join("\n"))],
  ["empty lines between", Buffer.from(`\n${lines.join("\n\n\n")}\n\n`)],
])("a file with %s is read as it was meant", async (_, content) => {
  await using app = await startApp();

  const done = await importWhole(app, content);

  expect(sums(done)).toEqual([1, 0, 0, 0]);
  const { leads } = await app.admin.gql("{ leads { nodes { name email city } } }");
  expect(leads.nodes).toEqual([ana]);
});

test.each([
  ["a NUL", "An\0a,ana@acme.test", "Name"],
  ["a field of ten megabytes", `${"x".repeat(10_000_000)},ana@acme.test`, "Name"],
  ["a cell too few", "Ana", null],
  ["a cell too many", "Ana,ana@acme.test,more", null],
  ["a quote that is never closed", '"Ana,ana@acme.test\nBo,bo@acme.test', null],
])("a row with %s is refused and named, the others come in", async (_, row, column) => {
  await using app = await startApp();

  const done = await importWhole(app, `Name,Email\nCy,cy@acme.test\n${row}`);
  const { importRejections } = await app.admin.gql(
    "query ($id: ID!) { importRejections(importId: $id) { line errors { column code } } }",
    { id: done.id },
  );

  expect(sums(done)).toEqual([1, 0, 0, 1]);
  expect(importRejections).toEqual([{ line: 3, errors: [{ column, code: "INVALID_INPUT" }] }]);
});

test("lines of two encodings in one file are each read as they were written", async () => {
  await using app = await startApp();
  const content = Buffer.concat([
    Buffer.from("Name,City\nAna Müller,Zürich\n"),
    Buffer.from("Bo Jürgens,Köln\n", "latin1"),
  ]);

  await importWhole(app, content);

  const { leads } = await app.admin.gql("{ leads { nodes { name city } } }");
  expect(leads.nodes).toHaveLength(2);
  expect(leads.nodes).toContainEqual({ name: "Ana Müller", city: "Zürich" });
  expect(leads.nodes).toContainEqual({ name: "Bo Jürgens", city: "Köln" });
});

test.each([
  ["an empty file", "", {}, 400, "INVALID_INPUT"],
  ["UTF-16 that does not say so", Buffer.from("Name,Email\n", "utf16le"), {}, 400, "INVALID_INPUT"],
  ["no such target", "Name\nAna\n", { target: "SHOES" }, 400, "INVALID_INPUT"],
  ["a picture", "Name\nAna\n", { type: "image/png" }, 415, "UNSUPPORTED_MEDIA_TYPE"],
  [
    "a broken gzip",
    gzipSync("Name\nAna\n").subarray(0, 15),
    { headers: { "content-encoding": "gzip" } },
    400,
    "BAD_REQUEST",
  ],
  [
    "another packing",
    "Name\nAna\n",
    { headers: { "content-encoding": "br" } },
    415,
    "UNSUPPORTED_MEDIA_TYPE",
  ],
  ["a wrong key", "Name\nAna\n", { as: { key: "lia_wrong" } }, 401, "UNAUTHENTICATED"],
])("%s is refused at the door, and no row of it stays", async (_, content, sent, status, code) => {
  await using app = await startApp();

  const answer = await post(app, content, sent);

  expect(answer).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } });
  expect(await app.count("import_chunk")).toBe(0);
});

test("who may not import, or not write what the rows become, is refused", async () => {
  await using app = await startApp();
  const reader = await app.program(["lead:capture"]);
  const leads = await app.program(["import:run", "lead:capture"]);

  const answers = [
    await post(app, "Name\nAna\n", { as: reader }),
    await post(app, "Name\nAcme\n", { as: leads, target: "ACCOUNTS" }),
  ];

  for (const { status, body } of answers) {
    expect([status, body.errors[0].extensions.code]).toEqual([403, "FORBIDDEN"]);
  }
  expect(await app.count("import_job")).toBe(0);
});

test("an upload that breaks off can be sent again under its key", async () => {
  await using app = await startApp();
  const headers = { "idempotency-key": "k" };
  const broken = gzipSync("Name\nAna\n".repeat(1_000)).subarray(0, 40);

  const first = await post(app, broken, { headers: { ...headers, "content-encoding": "gzip" } });
  const second = await upload(app, "Name\nAna\n", { headers });

  expect(first.status).toBe(400);
  expect(second).toMatchObject({ state: "UPLOADED", rowsTotal: 1 });
  expect(await app.count("import_chunk")).toBe(1);
});
