import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

import { PERMISSION } from "../../server/auth/allow.js";
import { isPermission, type Permission } from "../../server/auth/permissions.js";
import {
  entityByPrefix,
  entityByTypeName,
  fieldsOf,
  type EntityClass,
} from "../../server/database/declarations.js";
import { listBelow } from "../../server/reader/relations.js";
import { rootReadOf } from "../../server/reader/roots.js";
import { besideOf, needsIds, sampleOf } from "./inputs.js";

/** One query on one root field, with everything that can be selected below it. */
export type Operation = {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

export type Reading = {
  readonly may: (permission: Permission) => boolean;
  /** Ids for the fields that read one row; none, and the field is left out. */
  readonly ids: (entity: EntityClass) => readonly string[];
  /** Leaves out what the compiled read path leaves to graphql-js, so that it answers. */
  readonly isDeclaredOnly?: boolean;
};

type Field = GraphQLField<unknown, unknown>;
const PAGE = 250;
const PAGE_BELOW = 100;
/** As much of the change feed as one may read at once. */
const STRETCH = 1_000;

/** Every root field of the schema a caller may ask for; a new one is among them by itself. */
export function readOperations(schema: GraphQLSchema, reading: Reading): Operation[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields
    .filter((field) => isAllowed(field, reading))
    .flatMap((field) => {
      const kind = rootReadOf(field.name);
      const selection = selectionOf(schema, field, 1, reading);
      if (kind?.kind === "one") {
        const ids = reading.ids(kind.list.entity);
        return ids.map((id) => operation(field, selection, { id }));
      }
      if (field.name === "node") return []; // needs an id of each type: nodeOperation
      if (needsIds(field)) return []; // refusals.ts asks them
      if (kind?.kind === "page") return [operation(field, selection, { first: PAGE })];
      const given = field.args.filter((arg) => isNonNullType(arg.type));
      const values = given.map(
        ({ name, type }) =>
          [name, name === "first" ? STRETCH : valueOf(field, type, name)] as const,
      );
      const parent = parentOf(field);
      if (parent !== null) {
        return reading
          .ids(parent.entity)
          .map((id) =>
            operation(field, selection, { ...Object.fromEntries(values), [parent.arg]: id }),
          );
      }
      return [operation(field, selection, Object.fromEntries(values))];
    });
}

/** The row a field asks about, named by an argument such as `leadId`. */
function parentOf({ args }: Field): { arg: string; entity: EntityClass } | null {
  for (const { name } of args) {
    if (!name.endsWith("Id")) continue;
    const noun = name.slice(0, -2);
    const typeName = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
    const entity = (entityByTypeName(typeName) ?? entityByPrefix(noun))?.entity;
    if (entity !== undefined) return { arg: name, entity };
  }
  return null;
}

function valueOf(field: Field, type: GraphQLInputType, name: string): unknown {
  const sample = sampleOf(type, name);
  const isObject = typeof sample === "object" && sample !== null && !Array.isArray(sample);
  return isObject ? { ...sample, ...besideOf(field.name) } : sample;
}

/** Everything, and beside it what the compiled path can answer where everything is too much for it. */
export function bothReadPaths(schema: GraphQLSchema, reading: Reading): Operation[] {
  const all = readOperations(schema, reading);
  const known = new Set(all.map(({ document }) => document));
  const declared = readOperations(schema, { ...reading, isDeclaredOnly: true });
  return [...all, ...declared.filter(({ document }) => !known.has(document))];
}

/** `node(id:)` with all that the type of the id has. */
export function nodeOperation(schema: GraphQLSchema, entity: EntityClass, id: string): Operation {
  const type = schema.getType(entity.name);
  const below = isObjectType(type)
    ? ` ... on ${type.name} { ${membersOf(schema, type, 0, { may: () => true, ids: () => [] })} }`
    : "";
  const document = `query ($id: ID!) { node(id: $id) { id${below} } }`;
  return { name: `node ${entity.name}`, document, variables: { id } };
}

function operation(field: Field, selection: string, values: Record<string, unknown>): Operation {
  const given = field.args.filter(({ name }) => name in values);
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const passed = given.map(({ name }) => `${name}: $${name}`).join(", ");
  const head = given.length === 0 ? "query" : `query (${declared})`;
  const call = given.length === 0 ? field.name : `${field.name}(${passed})`;
  return { name: field.name, document: `${head} { ${call}${selection} }`, variables: values };
}

/** True for a field of a row that the compiled path cannot answer. */
function isUndeclared(type: GraphQLObjectType, { name }: Field): boolean {
  const entity = entityByTypeName(type.name)?.entity;
  if (entity === undefined || listBelow(entity, name) !== undefined) return false;
  const field = fieldsOf(entity).find((each) =>
    each.kind === "reference" ? each.name === name : each.property === name,
  );
  return field === undefined || (field.kind === "computed" && field.sql === undefined);
}

function isAllowed(field: Field, { may }: Reading): boolean {
  const permission = field.extensions[PERMISSION];
  return typeof permission !== "string" || (isPermission(permission) && may(permission));
}

/** What is selected of a field: ` { … }`, or nothing for a leaf. */
function selectionOf(schema: GraphQLSchema, field: Field, depth: number, reading: Reading): string {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return "";
  if (isAbstractType(named)) return " { __typename }";
  if (!isObjectType(named)) throw new Error(`${field.name} has no output type`);
  return ` { ${membersOf(schema, named, depth, reading)} }`;
}

/** `depth`: how many references or lists deep it still goes. */
function membersOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  depth: number,
  reading: Reading,
): string {
  const members = Object.values(type.getFields())
    .filter((field) => isAllowed(field, reading))
    .filter((field) => reading.isDeclaredOnly !== true || !isUndeclared(type, field))
    .flatMap((field) => {
      const named = getNamedType(field.type);
      const isRow = isObjectType(named) && entityByTypeName(named.name) !== undefined;
      if (isPage(named)) {
        if (depth === 0) return [];
        const below = selectionOf(schema, field, depth - 1, reading);
        return [`${field.name}(first: ${PAGE_BELOW})${below}`];
      }
      if (!isRow || type.name.endsWith("Connection") || type.name.endsWith("Edge")) {
        return [`${field.name}${selectionOf(schema, field, depth, reading)}`];
      }
      // Without its own members: what must be there for the reference to be there.
      if (depth === 0) return [`${field.name} { __typename id }`];
      return [`${field.name}${selectionOf(schema, field, depth - 1, reading)}`];
    });
  return ["__typename", ...edgesOnce(type, members)].join(" ");
}

/** Edges hold the same rows as nodes: their cursors and ids are enough. */
function edgesOnce(type: GraphQLObjectType, members: string[]): string[] {
  if (!isPage(type)) return members;
  return members.map((each) => (each.startsWith("edges") ? "edges { cursor node { id } }" : each));
}

function isPage(type: unknown): boolean {
  return isObjectType(type) && "pageInfo" in type.getFields() && getNullableType(type) === type;
}
