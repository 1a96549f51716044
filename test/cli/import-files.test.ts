import { expect, test } from "vitest";

import { startCli } from "./cli-world.js";

const LEADS = `{ leads(orderBy: [{ field: CREATED_AT, direction: ASC }]) { nodes { name city } } }`;

/** One server for all: each file brings other people. */
async function imported(content: string | Buffer, args: string[] = []) {
  await using cli = await startCli();
  const ran = await cli.run(["leads", await cli.file("people.csv", content), ...args]);
  const { leads } = await cli.app.admin.gql(LEADS);
  return { ...ran, leads: leads.nodes };
}

const zoe = { name: "Zoë", city: "Köln" };

test.each([
  ["UTF-8 with a byte order mark and Windows line ends", "\uFEFFName,City\r\nZoë,Köln\r\n"],
  ["UTF-16 little endian, tabs", Buffer.from("\uFEFFName\tCity\r\nZoë\tKöln\r\n", "utf16le")],
  ["UTF-16 big endian", Buffer.from("\uFEFFName;City\nZoë;Köln\n", "utf16le").swap16()],
  ["Windows-1252", Buffer.from("Name,City\nZoë,Köln\n", "latin1")],
  ["carriage returns alone", "Name;City\rZoë;Köln\r"],
  ["line ends of all three kinds and empty lines", "\n\nName,City\r\n\rZoë,Köln"],
  ["quotes around everything", '"Name","City"\n"Zoë","Köln"\n'],
])("%s", async (_what, content) => {
  const { code, out, leads } = await imported(content);

  expect(out).toBe("1 rows: 1 created, 0 updated, 0 unchanged, 0 rejected\n");
  expect(code).toBe(0);
  expect(leads).toEqual([zoe]);
});

test("signs that only Windows has come through", async () => {
  const { leads } = await imported(
    Buffer.from(
      [..."Name,City\n"].map((c) => c.charCodeAt(0)).concat([0x80, 0x93, 0x2c, 0x9c, 0x0a]),
    ),
  );

  expect(leads).toEqual([{ name: "€“", city: "œ" }]);
});

test("quoted cells hold delimiters, quotes and line ends; rows are named by the line they begin on", async () => {
  const content = 'Name,City,Country\n"Rossi, ""Ana""","Rome\nItaly",IT\n\nBo,Oslo,Atlantis\n';

  const { code, out, err, leads } = await imported(content);

  expect(out).toBe("2 rows: 1 created, 0 updated, 0 unchanged, 1 rejected\n");
  expect(code).toBe(1);
  expect(err).toContain('line 5, column "Country": INVALID_INPUT is no country\n');
  expect(leads).toEqual([{ name: 'Rossi, "Ana"', city: "Rome\nItaly" }]);
});

test("rows too short, too long or with a NUL are named, and the others come in", async () => {
  const content = "Name,City\nAna,Rome\nBo\nCy,Oslo,x\nD\0an,Bern\nEve,Lyon\n";

  const { out, err, leads } = await imported(content);

  expect(out).toBe("5 rows: 2 created, 0 updated, 0 unchanged, 3 rejected\n");
  expect(err).toContain("line 3: INVALID_INPUT The row has 1 cells, the header 2.\n");
  expect(err).toContain("line 4: INVALID_INPUT The row has 3 cells, the header 2.\n");
  expect(err).toContain('line 5, column "Name": INVALID_INPUT has a NUL character\n');
  expect(leads).toEqual([
    { name: "Ana", city: "Rome" },
    { name: "Eve", city: "Lyon" },
  ]);
});

test("a quote that is never closed costs the rest of the file, not what stands before it", async () => {
  const { code, out, err } = await imported('Name,City\nAna,Rome\nBo,"Oslo\nCy,Bern\n');

  expect(code).toBe(1);
  expect(out).toBe("2 rows: 1 created, 0 updated, 0 unchanged, 1 rejected\n");
  expect(err).toContain("line 3: INVALID_INPUT A quote that opens here is never closed");
});

test("a cell of ten megabytes is refused as a long one is, and the next row comes in", async () => {
  const content = `Name,City\n"${"x".repeat(10_000_000)}",Rome\n${"y".repeat(30_000)},Oslo\nAna,Bern\n`;

  const { out, err, leads } = await imported(content);

  expect(out).toBe("3 rows: 1 created, 0 updated, 0 unchanged, 2 rejected\n");
  expect(err).toContain('line 2, column "Name": INVALID_INPUT is longer than 20000 characters\n');
  expect(err).toContain('line 3, column "Name": INVALID_INPUT is longer than 20000 characters\n');
  expect(leads).toEqual([{ name: "Ana", city: "Bern" }]);
});

test.each([
  ["an empty file", "", "is empty"],
  ["empty lines", "\n\n", "is empty"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x00, 0x0a]), "is no text file"],
])("%s is refused, and nothing of it stays", async (_what, content, reason) => {
  const { code, out, err } = await imported(content);

  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(reason);
});

test("a file of a header alone has no rows", async () => {
  const { code, out } = await imported("Name,City\n");

  expect(out).toBe("0 rows: 0 created, 0 updated, 0 unchanged, 0 rejected\n");
  expect(code).toBe(0);
});
