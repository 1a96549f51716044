import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

import { expect, test } from "vitest";

import { readConfig } from "../../server/config.js";
import { runImport, startCli } from "./cli-world.js";

const people = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => `Person ${at + from},person${at + from}@acme.test`);
const csv = (...lines: string[]) => `${["Name,Email", ...lines].join("\n")}\n`;

/** Hundreds of rows take seconds where other suites run beside this one. */
const SLOW_MS = 120_000;

test(
  "the same command again changes nothing, and says that the rows are there already",
  async () => {
    await using cli = await startCli();
    const file = await cli.file("people.csv", csv(...people(250), ",,"));

    const first = await cli.run(["leads", file]);
    const events = await cli.app.events("lead.captured");
    const second = await cli.run(["leads", file]);
    const compared = await cli.run(["leads", file, "--fresh"]);

    expect(first.out).toBe("251 rows: 250 created, 0 updated, 0 unchanged, 1 rejected\n");
    expect(second.out).toBe("251 rows: 0 created, 0 updated, 250 unchanged, 1 rejected\n");
    expect(second.err).toContain("250 of them came in by an earlier run of this command");
    expect(compared.out).toBe("251 rows: 0 created, 0 updated, 250 unchanged, 1 rejected\n");
    expect(compared.err).not.toContain("earlier run");
    expect(await cli.app.events("lead.captured")).toEqual(events);
    expect(await cli.app.events("lead.updated")).toEqual([]);
    expect(await cli.app.count("lead")).toBe(250);
  },
  SLOW_MS,
);

test(
  "a command killed in the middle stops nothing: the same one shows how the file came in",
  async () => {
    await using cli = await startCli();
    const names = Array.from({ length: 700 }, (_, at) => `Person ${at}`);
    const file = await cli.file("names.csv", ["Name", ...names, ""].join("\n"));

    const child = cli.spawn(["leads", file]);
    while ((await cli.app.count("lead")) < 500) await sleep(20);
    child.kill("SIGKILL");
    await once(child, "exit");
    const { out, code } = await cli.run(["leads", file]);

    expect(code).toBe(0);
    expect(out).toMatch(
      /^700 rows: (700 created, 0 updated, 0|0 created, 0 updated, 700) unchanged, /,
    );
    expect(await cli.app.count("lead")).toBe(700);
  },
  SLOW_MS,
);

test("what was wrong around a file can be put right, and the same command then takes its rows in", async () => {
  await using cli = await startCli();
  const contacts = await cli.file("contacts.csv", "Name,Email,Account\nAna,ana@acme.test,Acme\n");
  const accounts = await cli.file("accounts.csv", "Name\nAcme\n");

  const early = await cli.run(["contacts", contacts]);
  await cli.run(["accounts", accounts]);
  const late = await cli.run(["contacts", contacts]);
  const again = await cli.run(["contacts", contacts]);

  expect(early.out).toBe("1 rows: 0 created, 0 updated, 0 unchanged, 1 rejected\n");
  expect(late.out).toBe("1 rows: 1 created, 0 updated, 0 unchanged, 0 rejected\n");
  expect(again.out).toBe("1 rows: 0 created, 0 updated, 1 unchanged, 0 rejected\n");
});

test(
  "a parent that comes hundreds of rows later is linked in the end",
  async () => {
    await using cli = await startCli();
    const rows = Array.from({ length: 210 }, (_, at) => `Child ${at},Mother`);
    const file = await cli.file(
      "accounts.csv",
      ["Name,Parent", ...rows, "Mother,", "Orphan,Nobody", ""].join("\n"),
    );

    const ran = await cli.run(["accounts", file]);

    expect(ran.out).toBe("212 rows: 212 created, 0 updated, 0 unchanged, 0 rejected\n");
    expect(ran.code).toBe(0);
    expect(ran.err.match(/line \d+/g)).toEqual(["line 213"]);
    expect(ran.err).toContain('line 213, column "Parent": NOT_FOUND');
    const { accounts } = await cli.app.admin.gql(
      `{ accounts(first: 1, filter: { name: { eq: "Mother" } }) { nodes { children(first: 250) { nodes { id } } } } }`,
    );
    expect(accounts.nodes[0].children.nodes).toHaveLength(210);
  },
  SLOW_MS,
);

test("rejected rows go to a file that can be mended and imported itself", async () => {
  await using cli = await startCli();
  const file = await cli.file(
    "people.csv",
    'Name,Email,Country\nAna,ana@acme.test,Italy\n"Bo ""B""",bo@acme.test,Atlantis\nCy\n',
  );
  const errors = cli.path("errors.csv");

  const first = await cli.run(["leads", file, "--errors", errors]);
  const written = await readFile(errors, "utf8");
  const mended = await cli.file(
    "mended.csv",
    written.replace("Atlantis", "Norway").replace('"Cy"', '"Cy","","Peru"'),
  );
  const second = await cli.run(["leads", mended, "--errors", cli.path("none.csv")]);

  expect(first.code).toBe(1);
  expect(written).toBe(
    [
      '"import_line","import_error","Name","Email","Country"',
      '"3","Country: INVALID_INPUT is no country","Bo ""B""","bo@acme.test","Atlantis"',
      '"4","INVALID_INPUT The row has 1 cells, the header 3.","Cy"',
      "",
    ].join("\r\n"),
  );
  expect(second).toMatchObject({
    code: 0,
    out: "2 rows: 2 created, 0 updated, 0 unchanged, 0 rejected\n",
  });
  await expect(readFile(cli.path("none.csv"))).rejects.toThrow("ENOENT");
  const { leads } = await cli.app.admin.gql(`{ leads { nodes { name countryCode attributes } } }`);
  expect(leads.nodes).toHaveLength(3);
  expect(leads.nodes).toContainEqual({ name: 'Bo "B"', countryCode: "NO", attributes: {} });
});

test("a dry run prints the same sums and writes nothing", async () => {
  await using cli = await startCli();
  const file = await cli.file("people.csv", csv(...people(5), ","));

  const rehearsed = await cli.run(["leads", file, "--dry-run"]);
  const before = await cli.app.count("lead");
  const real = await cli.run(["leads", file]);

  expect(before).toBe(0);
  expect(rehearsed.out).toBe(`Dry run, nothing is written. ${real.out}`);
  expect(rehearsed.code).toBe(1);
});

test("the plan is shown first, and a person who says no sends nothing", async () => {
  await using cli = await startCli();
  const file = await cli.file("people.csv", "Full name,Shoe,Born\nAna,39,1.2.1990\n");
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return "n";
  };

  const refused = await cli.run(["leads", file, "--map", "Shoe="], { ask });
  const agreed = await cli.run(["leads", file, "--map", "Shoe=", "--yes"], { ask });

  expect(refused).toEqual({
    code: 2,
    out: "",
    err: "Preset leads\n  Full name -> name\n  Shoe -> left out\n  kept as attributes: Born\n",
  });
  expect(asked).toEqual(["Import? [Y/n] "]);
  expect(agreed.code).toBe(0);
  expect(await cli.app.count("lead")).toBe(1);
});

test(
  "a person sees a bar that ends with the sums, a log sees none",
  async () => {
    await using cli = await startCli();
    const file = await cli.file("people.csv", csv(...people(201)));

    const watched = await cli.run(["leads", file], { isTerminal: true });

    expect(watched.err).toContain("[########################] 100 %  201 rows: 201 created");
    expect(watched.err.endsWith("\r\u001b[2K")).toBe(true);
  },
  SLOW_MS,
);

test("JSON lines come in too, and an export goes out that changes nothing when it comes back", async () => {
  await using cli = await startCli();
  const file = await cli.file("people.jsonl", '{"Name":"Ana","Email":"ana@acme.test"}\n');
  const out = cli.path("leads.csv");

  const first = await cli.run(["leads", file]);
  const exported = await cli.export(["leads", out]);
  const again = await cli.run(["leads", out]);
  const unknown = await cli.export(["shoes", out]);

  expect(first.out).toBe("1 rows: 1 created, 0 updated, 0 unchanged, 0 rejected\n");
  expect(exported).toMatchObject({ code: 0, out: `${out} written\n` });
  expect(exported.err).toContain("The change feed goes on from ");
  expect(again.out).toBe("1 rows: 0 created, 0 updated, 1 unchanged, 0 rejected\n");
  expect(unknown).toMatchObject({ code: 2 });
});

test("dates of another order and other fields are mapped by hand", async () => {
  await using cli = await startCli();
  const file = await cli.file("deals.csv", "Deal,Ends,Stage\nBig one,31.12.2027,Won\n");

  const ran = await cli.run(["opportunities", file, "--map", "Ends=closeOn:D.M.YYYY"]);

  expect(ran).toMatchObject({ code: 0 });
  const { opportunities } = await cli.app.admin.gql(
    "{ opportunities { nodes { name closeOn stage } } }",
  );
  expect(opportunities.nodes).toEqual([
    { name: "Big one", closeOn: "2027-12-31", stage: "CLOSED_WON" },
  ]);
});

test.each([
  [["shoes", "x.csv"], "Say what the rows are"],
  [["leads"], "Say one file"],
  [["leads", "a.csv", "b.csv"], "Say one file"],
  [["leads", "nowhere.csv"], "There is no such file: nowhere.csv"],
  [["leads", "."], "That is a folder"],
  [["leads", "x.csv", "--mode", "destroy"], "--mode is create, update or upsert."],
  [["leads", "x.csv", "--map", "Name"], '--map "Name" is not "Column=field".'],
  [["leads", "x.csv", "--colour"], "Unknown option '--colour'"],
])("a command that is not understood says what would be right: %j", async (args, message) => {
  const ran = await runImport(readConfig({}), args);

  expect(ran.code).toBe(2);
  expect(ran.out).toBe("");
  expect(ran.err).toContain(message);
  expect(ran.err).toContain("See: liaison --help");
});

test("what the file does not fit is told before anything is taken in", async () => {
  await using cli = await startCli();
  const file = await cli.file("people.csv", "ID,Name\n1,Ana\n");

  const ids = await cli.run(["leads", file]);
  const preset = await cli.run(["leads", file, "--preset", "salesforce"]);
  const column = await cli.run(["leads", file, "--map", "Nome=name"]);

  expect([ids.code, preset.code, column.code]).toEqual([2, 2, 2]);
  expect(ids.err).toContain('Column "ID" holds the ids of another system');
  expect(preset.err).toContain("there are leads, salesforce-leads,");
  expect(column.err).toContain("is no column of the file");
  expect(await cli.app.count("lead")).toBe(0);
});

test("no server, a wrong key and a server that is away each say what to do", async () => {
  await using cli = await startCli();
  const file = await cli.file("people.csv", csv("Ana,ana@acme.test"));
  const nobody = readConfig({ LIAISON_DATA_DIR: cli.path("nothing-here") });

  const none = await runImport(nobody, ["leads", file]);
  const keyless = await runImport(nobody, ["leads", file, "--url", cli.url]);
  const refused = await cli.run(["leads", file, "--key", "liaison_wrong"]);

  expect(none).toMatchObject({ code: 2 });
  expect(none.err).toContain("No server runs here. Start one with `npm start`");
  expect(keyless).toMatchObject({ code: 2 });
  expect(keyless.err).toContain("--key or LIAISON_API_KEY");
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.err).toContain("The key was refused");
});
