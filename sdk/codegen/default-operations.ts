import {
  astFromValue,
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  print,
  visit,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

import { defaultFragments, detailOf, isRow, nodeOf, wholeField } from "./default-fragments.js";
import { upperFirst } from "./naming.js";
import { resourceOf, WITHOUT_METHOD } from "./places.js";

type Field = GraphQLField<unknown, unknown>;

const HEADER = "# Written by `npm run codegen` from the schema and sdk/codegen/places.ts.\n";

/**
 * One operation per root field, by file name: every field of the schema reaches the SDK by itself,
 * and the only thing to say by hand is which resource a new noun belongs to.
 */
export function defaultOperations(schema: GraphQLSchema): Map<string, string> {
  const texts = new Map<string, string[]>();
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const root of roots) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (WITHOUT_METHOD.has(field.name)) continue;
      const file = `${resourceOf(field.name)}.graphql`;
      const kind = root === schema.getMutationType() ? "mutation" : "query";
      texts.set(file, [...(texts.get(file) ?? []), operationOf(kind, field, schema)]);
    }
  }
  const fragments = inUse(defaultFragments(schema), [...texts.values()].flat());
  return new Map(
    [...texts, ["fragments.graphql", fragments] as const].map(([file, parts]) => [
      file,
      `${HEADER}\n${parts.map((part) => print(parse(part))).join("\n\n")}\n`,
    ]),
  );
}

function operationOf(kind: "query" | "mutation", field: Field, schema: GraphQLSchema): string {
  const { name, args } = field;
  const variables = args.map(variableOf).join(" ");
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(" ");
  const head = `${kind} ${upperFirst(name)}${variables && `(${variables})`}`;
  return `${head} { ${name}${given && `(${given})`}${selectionOf(field, schema)} }`;
}

function variableOf({ name, type, defaultValue }: GraphQLArgument): string {
  const value = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return `$${name}: ${String(type)}${value ? ` = ${print(value)}` : ""}`;
}

function selectionOf({ name, type, args }: Field, schema: GraphQLSchema): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (!isObjectType(named))
    throw new Error(`${name} gives ${named.name}, which is no object type.`);
  const rows = nodeOf(type);
  if (rows !== null) return `{ nodes { ...${rows.name} } ${pagingOf(named)} }`;
  const isGet = args.length === 1 && args[0]?.name === "id";
  if (isGet) return `{ ...${detailOf(named, schema)} }`;
  const fields = Object.values(named.getFields());
  // What holds rows shows them whole; its fragment would show only their names.
  const holdsRows = fields.some((field) => isRow(getNamedType(field.type)));
  return holdsRows || "replayed" in named.getFields()
    ? `{ ${fields.map(wholeField).join(" ")} }`
    : `{ ...${named.name} }`;
}

/** A connection has `pageInfo`; the change feed has its cursor beside its rows. */
function pagingOf(page: GraphQLObjectType): string {
  if ("pageInfo" in page.getFields()) return "pageInfo { hasNextPage endCursor }";
  return Object.values(page.getFields())
    .filter(({ type }) => isLeafType(getNamedType(type)))
    .map(({ name }) => name)
    .join(" ");
}

/** Those fragments that the operations spread, and what these spread in turn. */
function inUse(fragments: readonly string[], operations: readonly string[]): string[] {
  const byName = new Map(fragments.map((text) => [text.split(" ")[1] ?? "", text]));
  const used = new Set<string>();
  const take = (text: string): void => {
    for (const name of spreadsIn(text).filter((spread) => !used.has(spread))) {
      used.add(name);
      take(byName.get(name) ?? "");
    }
  };
  operations.forEach(take);
  return fragments.filter((text) => used.has(text.split(" ")[1] ?? ""));
}

function spreadsIn(text: string): string[] {
  const names: string[] = [];
  visit(parse(text), { [Kind.FRAGMENT_SPREAD]: ({ name }) => void names.push(name.value) });
  return names;
}
