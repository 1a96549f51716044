import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { modelsInUse } from "../../../server/modules/leads/scoring/models-in-use.js";
import { expectCode, startApp } from "../../support/app.js";
import { statementsOf } from "../../support/statements.js";
import { importRows, sums } from "./import-rows.js";

const columns = ["Email", "Name", "Country", "Employees", "Hobby"];
const good = ["ana@acme.test", "Ana Rossi", "Italy", "1,250", "chess"];

test("a bad row is rejected alone, by line and column, and every row has one outcome", async () => {
  await using app = await startApp();

  const answer = await importRows(app.admin, {
    target: "LEADS",
    columns,
    rows: [
      good,
      ["bo@acme.test", "Bo", "Atlantis", "many", ""],
      ["", "", "Italy", "", "chess"],
      ["cy@acme.test", "C\0y", "", "", ""],
      ["dan@acme.test", "Dan"],
      ["eve@acme.test", "Eve", "", "", "", "surplus"],
      ["fay@acme.test", "Fay", "", "", "", " ", ""],
      ["Ana@ACME.test", "Ana Rossi", "Italy", "1250", "chess"],
      ["ana@acme.test", "", "", "9", ""],
    ],
  });

  expect(sums(answer)).toEqual([2, 1, 1, 5]);
  expect(answer.results[0]).toMatchObject({ line: 2, outcome: "CREATED", errors: [] });
  expect(answer.results.slice(1, 6)).toEqual([
    {
      line: 3,
      outcome: "REJECTED",
      id: null,
      errors: [
        { column: "Country", code: "INVALID_INPUT", message: "is no country" },
        { column: "Employees", code: "INVALID_INPUT", message: "is no whole number" },
      ],
    },
    {
      line: 4,
      outcome: "REJECTED",
      id: null,
      errors: [
        {
          column: null,
          code: "INVALID_INPUT",
          message: "The row needs an id, a readable e-mail, a telephone number or a name.",
        },
      ],
    },
    {
      line: 5,
      outcome: "REJECTED",
      id: null,
      errors: [{ column: "Name", code: "INVALID_INPUT", message: "has a NUL character" }],
    },
    {
      line: 6,
      outcome: "REJECTED",
      id: null,
      errors: [
        { column: null, code: "INVALID_INPUT", message: "The row has 2 cells, the header 5." },
      ],
    },
    {
      line: 7,
      outcome: "REJECTED",
      id: null,
      errors: [
        { column: null, code: "INVALID_INPUT", message: "The row has 6 cells, the header 5." },
      ],
    },
  ]);
  expect(answer.results.slice(6)).toMatchObject([
    { line: 8, outcome: "CREATED" },
    { line: 9, outcome: "UNCHANGED", id: answer.results[0].id },
    { line: 10, outcome: "UPDATED", id: answer.results[0].id },
  ]);
  expect(await app.count("lead")).toBe(2);
});

test("a rejected row leaves no event and no audit entry behind", async () => {
  await using app = await startApp();
  const long = "x".repeat(600); // longer than a name may be: only the command's own rules find it

  const answer = await importRows(app.admin, {
    target: "ACCOUNTS",
    columns: ["Name", "Domain"],
    rows: [
      ["Acme", "acme.test"],
      [long, "other.test"],
      ["Mailers", "gmail.com"],
    ],
  });

  expect(sums(answer)).toEqual([1, 0, 0, 2]);
  expect(answer.results[1].errors).toMatchObject([{ column: "Name", code: "INVALID_INPUT" }]);
  expect(answer.results[2].errors).toMatchObject([{ column: "Domain", code: "INVALID_INPUT" }]);
  expect(await app.events("account.created")).toHaveLength(1);
  expect(await app.count("account")).toBe(1);
  expect(await app.count("account_domain")).toBe(1);
});

test("an unreadable e-mail costs the address, not the lead, and is told", async () => {
  await using app = await startApp();

  const answer = await importRows(app.admin, {
    target: "LEADS",
    columns,
    rows: [["not an address", "Ana Rossi", "", "", ""]],
  });

  expect(answer.results[0]).toMatchObject({ outcome: "CREATED", errors: [{ column: "Email" }] });
  const { leads } = await app.admin.gql("{ leads { nodes { name email attributes } } }");
  expect(leads.nodes).toEqual([
    { name: "Ana Rossi", email: null, attributes: { unreadEmail: "not an address" } },
  ]);
});

test("a dry run says what would become of the rows and leaves nothing behind", async () => {
  await using app = await startApp();
  const input = { target: "LEADS" as const, columns, rows: [good, good, ["", "", "", "", "x"]] };
  const eventsBefore = await app.events();

  const rehearsed = await importRows(app.admin, { ...input, dryRun: true });
  const eventsAfter = await app.events();
  const leadsAfter = await app.count("lead");
  const real = await importRows(app.admin, input);

  expect(leadsAfter).toBe(0);
  expect(eventsAfter).toEqual(eventsBefore);
  expect(sums(rehearsed)).toEqual([1, 0, 1, 1]);
  expect(rehearsed.counts).toEqual(real.counts);
  expect(rehearsed.results[0]).toEqual({ ...real.results[0], id: null });
  expect(rehearsed.results[2]).toEqual(real.results[2]);
});

test("the same rows under the same key are taken in once, and the answer is the first one's", async () => {
  await using app = await startApp();
  const input = {
    target: "LEADS" as const,
    columns: ["Name"],
    rows: [["Ana"], ["Bo"]],
    idempotencyKey: "file-1:1",
  };

  const first = await importRows(app.admin, input);
  const second = await importRows(app.admin, input);

  expect(first).toMatchObject({ replayed: false, counts: { created: 2 } });
  expect(second).toEqual({ ...first, replayed: true });
  expect(await app.count("lead")).toBe(2);
});

test("create takes only new ones in, update only known ones, and what is refused is undone", async () => {
  await using app = await startApp();
  await importRows(app.admin, { target: "LEADS", columns, rows: [good] });
  const changed = ["ana@acme.test", "Ana Rossi", "France", "", ""];
  const fresh = ["bo@acme.test", "Bo Li", "", "", ""];

  const created = await importRows(app.admin, {
    target: "LEADS",
    columns,
    mode: "CREATE",
    rows: [changed],
  });
  const updated = await importRows(app.admin, {
    target: "LEADS",
    columns,
    mode: "UPDATE",
    rows: [fresh, changed],
  });

  expect(created.results[0].errors).toMatchObject([{ column: null, code: "CONFLICT" }]);
  expect(updated.results[0].errors).toMatchObject([{ column: null, code: "NOT_FOUND" }]);
  expect(sums(updated)).toEqual([0, 1, 0, 1]);
  const { leads } = await app.admin.gql("{ leads { nodes { name countryCode employees } } }");
  expect(leads.nodes).toEqual([{ name: "Ana Rossi", countryCode: "FR", employees: 1250 }]);
});

test("a mapping outranks the preset, and a wrong one refuses all rows by name", async () => {
  await using app = await startApp();
  const mapping = [
    { column: "Hobby", field: "problem" },
    { column: "employees", field: "attributes.size" },
    { column: "Country", field: null },
  ];

  await importRows(app.admin, { target: "LEADS", columns, mapping, rows: [good] });
  const data = await expectCode(
    "INVALID_INPUT",
    importRows(app.admin, {
      target: "LEADS",
      columns,
      rows: [["bo@acme.test", "Bo", "", "", ""]],
      mapping: [
        { column: "Shoe", field: "name" },
        { column: "Hobby", field: "shoeSize" },
        { column: "Hobby", field: "name", dateFormat: "sometime" },
      ],
    }),
  );

  const { leads } = await app.admin.gql(
    "{ leads { nodes { problem countryCode employees attributes } } }",
  );
  expect(leads.nodes).toEqual([
    { problem: "chess", countryCode: null, employees: null, attributes: { size: "1,250" } },
  ]);
  expect(data.problems.map(({ path }: { path: string }) => path)).toEqual([
    "input.mapping.0.column",
    "input.mapping.1.field",
    "input.mapping.2.dateFormat",
  ]);
});

test("an unknown preset, or one of another target, is refused with those there are", async () => {
  await using app = await startApp();

  const data = await expectCode(
    "INVALID_INPUT",
    importRows(app.admin, { target: "LEADS", columns, preset: "maven-accounts", rows: [good] }),
  );

  expect(data.problems).toEqual([
    {
      path: "input.preset",
      message:
        "is no preset for LEADS; there are leads, salesforce-leads, salesforce-lead-report, hubspot-contacts, zoho-leads, x-education-leads",
    },
  ]);
});

test("whoever may not write a thing by hand may not import it", async () => {
  await using app = await startApp();
  const factory = await app.person(Department.MANUFACTURING);

  const data = await expectCode(
    "FORBIDDEN",
    importRows(factory, { target: "ACCOUNTS", columns: ["Name"], rows: [["Acme"]] }),
  );

  expect(data).toEqual({ permission: "account:write" });
  expect(await app.count("account")).toBe(0);
});

test("namesakes are not guessed: the row is rejected until an id or a domain tells them apart", async () => {
  await using app = await startApp();
  const input = { target: "ACCOUNTS", columns: ["Name", "Domain"] } as const;
  const rows = [
    ["Acme", "acme.test"],
    ["Acme Ltd", "acme-two.test"],
  ];
  await importRows(app.admin, { ...input, columns: [...input.columns], rows });

  const answer = await importRows(app.admin, {
    ...input,
    columns: [...input.columns],
    rows: [["ACME", ""]],
  });

  expect(answer.results[0].errors).toMatchObject([{ column: "Name", code: "CONFLICT" }]);
  expect(await app.count("account")).toBe(2);
});

test("more than 200 rows in one call are refused", async () => {
  await using app = await startApp();

  await expectCode(
    "INVALID_INPUT",
    importRows(app.admin, {
      target: "LEADS",
      columns: ["Name"],
      rows: Array.from({ length: 201 }, () => ["Ana"]),
    }),
  );

  expect(await app.count("lead")).toBe(0);
});

test("two hundred leads take as many statements as two", async () => {
  await using app = await startApp();
  await app.core.relay.stop();
  await modelsInUse(app.system); // a process reads what scores leads once
  const statements = (domain: string, count: number) => {
    const rows = Array.from({ length: count }, (_, i) => [`p${i}@${domain}`, "Ana Rossi"]);
    const input = { target: "LEADS" as const, columns: ["Email", "Name"], rows };
    return statementsOf(() => importRows(app.admin, input));
  };

  const few = await statements("x.test", 2);
  const many = await statements("y.test", 200);

  expect(many).toBe(few);
  expect(await app.count("lead")).toBe(202);
});
