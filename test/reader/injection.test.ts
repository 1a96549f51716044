import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLInputType,
} from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";

import { READER_FAULT } from "../../server/reader/compile/reason.js";
import { rootReadOf } from "../../server/reader/roots.js";
import type { TestApp } from "../support/app.js";
import { seededApp } from "../support/seeded-app.js";
import { nodeType, type Field } from "./random/fields.js";
import { hostileTexts } from "./random/inputs.js";
import { codesOf, compare } from "./random/world.js";

let app: TestApp;
beforeAll(async () => {
  app = await seededApp();
}, 60_000);
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

const hostile: readonly string[] = [
  ...hostileTexts,
  "') OR TRUE --",
  "'; DROP TABLE lead CASCADE; SELECT '",
  "\\'; SELECT pg_sleep(20); --",
  "$$; DELETE FROM lead; $$",
  "%'%\"_\\%",
  "{{1,2},{3}}",
  "\ud83d",
  "E'\\x00'",
  "y".repeat(100_000),
  "#{7*7}",
];

/** Places a text can stand in an argument: the field's arguments around it, as JSON with `TEXT` in it. */
function textPlaces(type: GraphQLInputType, depth = 0): unknown[] {
  const inner = getNullableType(type);
  if (isListType(inner)) return textPlaces(inner.ofType, depth).map((each) => [each]);
  if (isInputObjectType(inner)) {
    return Object.values(inner.getFields()).flatMap(({ name, type: of }) =>
      depth > 2 || (depth > 0 && ["and", "or", "not"].includes(name))
        ? []
        : textPlaces(of, depth + 1).map((each) => ({ [name]: each })),
    );
  }
  return ["String", "ID"].includes(inner.name) ? ["TEXT"] : [];
}

type Case = { readonly source: string; readonly value: unknown };

/** Every text argument of a field, each as one operation that gives it in a variable. */
function casesOf(field: Field, around: (inner: string) => string): Case[] {
  const page = nodeType(field);
  const type = getNamedType(field.type);
  const below = page !== null ? "{ nodes { id } }" : type.name === "Count" ? "{ count }" : "{ id }";
  return field.args.flatMap((arg) =>
    textPlaces(arg.type).map((value) => ({
      source: `query ($v: ${String(arg.type)}) ${around(`${field.name}(${arg.name}: $v) ${below}`)}`,
      value,
    })),
  );
}

function everyCase(): Case[] {
  const fields = Object.values(app.core.schema.getQueryType()?.getFields() ?? {});
  const roots = fields.filter(({ name }) => name === "node" || rootReadOf(name) !== undefined);
  return roots.flatMap((root) => {
    const row = nodeType(root);
    const lists = row === null ? [] : Object.values(row.getFields()).filter(isPage);
    const nested = lists.flatMap((list) =>
      casesOf(list, (inner) => `{ ${root.name}(first: 2) { nodes { ${inner} } } }`),
    );
    return [...casesOf(root, (inner) => `{ ${inner} }`), ...nested];
  });
}

function isPage(field: Field): boolean {
  return isObjectType(getNamedType(field.type)) && nodeType(field) !== null;
}

function withText(value: unknown, text: string): unknown {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    each === "TEXT" ? text : each,
  );
}

async function countAll(): Promise<Record<string, number>> {
  const tables = [
    "lead",
    "account",
    "app_user",
    "trip_report",
    "intel_observation",
    "state_change",
  ];
  const counts = await Promise.all(tables.map(async (table) => [table, await app.count(table)]));
  return Object.fromEntries(counts);
}

test("no text in any argument is ever more than a value", async () => {
  const cases = everyCase();
  const before = await countAll();
  expect(cases.length).toBeGreaterThan(300); // a schema that lost its arguments would prove nothing

  for (const [at, { source, value }] of cases.entries()) {
    // Each place meets two of the texts, each text every tenth place and more.
    for (const text of hostile.filter((_, i) => (i + at) % (hostile.length / 2) === 0)) {
      const operation = { source, variables: { v: withText(value, text) } };
      const { plain, read } = await compare({ app }, app.admin.actor, operation);
      const codes = codesOf(plain);

      expect(codes, source).not.toContain("INTERNAL");
      if (read.kind === "left") expect(read.why, source).not.toBe(READER_FAULT);
      else
        expect({ data: read.data, codes }).toEqual({ data: JSON.stringify(plain.data), codes: [] });
    }
  }

  expect(await countAll()).toEqual(before);
}, 120_000);

async function codeOf(after: string, orderBy: unknown[]): Promise<string | undefined> {
  const source =
    "query ($after: String, $o: [LeadOrderBy!]) { leads(first: 2, after: $after, orderBy: $o) { nodes { id } } }";
  const operation = { source, variables: { after, o: orderBy } };
  const { plain, read } = await compare({ app }, app.admin.actor, operation);
  const [code] = codesOf(plain);
  if (code !== undefined) expect(read).toEqual({ kind: "left", why: code });
  return code;
}

test("a forged cursor is INVALID_CURSOR, whatever its keys are", async () => {
  const orders = [
    [],
    [{ field: "CREATED_AT", direction: "DESC" }],
    [
      { field: "FIT_SCORE", direction: "ASC" },
      { field: "STATUS_SINCE", direction: "DESC" },
    ],
  ];
  const id = "018f0000-0000-7000-8000-000000000000";
  const keys = [
    [],
    [1],
    [id],
    [null, id],
    [{}, id],
    [[1], id],
    ["1 OR TRUE", id],
    [1.5, id],
    [2 ** 31, id],
    [1, "x"],
    [1, id, id, id],
    ["2026-02-30T00:00:00.000Z", id],
    ["infinity", id],
    [1, "infinity", id],
    [1, "2026-03-02T09:00:00.000Z", `${id}'`],
    ["0000-01-01T00:00:00.000Z", id],
    [true, false, null],
  ];

  for (const orderBy of orders) {
    const { leads } = await app.admin.gql(
      "query ($o: [LeadOrderBy!]) { leads(first: 2, orderBy: $o) { pageInfo { endCursor } } }",
      { o: orderBy },
    );
    const real: string = leads.pageInfo.endCursor;
    const [fingerprint]: unknown[] = JSON.parse(Buffer.from(real, "base64url").toString());

    expect(await codeOf(real, orderBy)).toBeUndefined();
    for (const forged of keys) {
      const cursor = Buffer.from(JSON.stringify([fingerprint, ...forged])).toString("base64url");
      expect(await codeOf(cursor, orderBy), JSON.stringify(forged)).toBe("INVALID_CURSOR");
    }
  }
});

test("what is no cursor at all is INVALID_CURSOR, and another list's cursor is a mismatch", async () => {
  const { accounts } = await app.admin.gql("{ accounts(first: 1) { pageInfo { endCursor } } }");
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

  for (const text of ["x", "'", "é", encoded({}), encoded("x"), encoded([]), encoded([1, 2])]) {
    expect(await codeOf(text, [])).toBe("INVALID_CURSOR");
  }
  expect(await codeOf(accounts.pageInfo.endCursor, [])).toBe("CURSOR_MISMATCH");
});
