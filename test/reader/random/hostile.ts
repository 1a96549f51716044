import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLInputType,
} from "graphql";
import { expect } from "vitest";

import { READER_FAULT } from "../../../server/reader/compile/reason.js";
import { rootReadOf } from "../../../server/reader/roots.js";
import type { TestApp } from "../../support/app.js";
import { nodeType, type Field } from "./fields.js";
import { hostileTexts } from "./inputs.js";
import { codesOf, compare } from "./world.js";

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

function everyCase(app: TestApp, everyNested: number): Case[] {
  const fields = Object.values(app.core.schema.getQueryType()?.getFields() ?? {});
  const roots = fields.filter(({ name }) => name === "node" || rootReadOf(name) !== undefined);
  return roots.flatMap((root) => {
    const row = nodeType(root);
    const lists = row === null ? [] : Object.values(row.getFields()).filter(isPage);
    const nested = lists.flatMap((list) =>
      casesOf(list, (inner) => `{ ${root.name}(first: 2) { nodes { ${inner} } } }`),
    );
    return [
      ...casesOf(root, (inner) => `{ ${inner} }`),
      ...nested.filter((_, at) => at % everyNested === 0),
    ];
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

async function countAll(app: TestApp): Promise<Record<string, number>> {
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

type Thoroughness = {
  /** How many of the texts each place meets; the places after it meet the next ones. */
  readonly textsAPlace: number;
  /** Of the places in lists below a row, whose arguments are those of the same list at the root, one of so many. */
  readonly everyNested: number;
};

/** Gives hostile texts in every argument that takes a text, and expects a value's answer on both read paths. */
export async function tryTexts(
  app: TestApp,
  { textsAPlace, everyNested }: Thoroughness,
): Promise<void> {
  const cases = everyCase(app, everyNested);
  const before = await countAll(app);
  expect(cases.length).toBeGreaterThan(300); // a schema that lost its arguments would prove nothing

  for (const [at, { source, value }] of cases.entries()) {
    for (let nth = 0; nth < textsAPlace; nth += 1) {
      const text = hostile[(at * textsAPlace + nth) % hostile.length] ?? "";
      const operation = { source, variables: { v: withText(value, text) } };
      const { plain, read } = await compare({ app }, app.admin.actor, operation);
      const codes = codesOf(plain);

      expect(codes, source).not.toContain("INTERNAL");
      if (read.kind === "left") expect(read.why, source).not.toBe(READER_FAULT);
      else
        expect({ data: read.data, codes }).toEqual({ data: JSON.stringify(plain.data), codes: [] });
    }
  }

  expect(await countAll(app)).toEqual(before);
}
