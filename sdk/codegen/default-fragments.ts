import {
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

import { LISTS_OF_GET, NOT_IN_GET } from "./places.js";

type Field = GraphQLField<unknown, unknown>;

/** What a reference shows of the row it leads to, besides its id: the first of these it has. */
const LABELS = ["name", "title"];

/** Rows of a list inside a `get`; its `pageInfo` tells whether there are more. */
const ROWS_INSIDE = 20;

/**
 * Default selections of every type of the schema: all its scalars, the objects that are part of it,
 * and of each row it refers to the id and the name. Lists are left out, for they have pages.
 */
export function defaultFragments(schema: GraphQLSchema): string[] {
  const listed = typesWithRootList(schema);
  return objectTypes(schema).flatMap((type) => {
    const details = isRow(type) ? listsInside(type, listed) : [];
    return [
      `fragment ${type.name} on ${type.name} { ${ownFields(type).join(" ")} }`,
      ...(details.length > 0 ? [detailFragment(type, details)] : []),
    ];
  });
}

/** The fragment that one row's `get` spreads, which also holds the lists found nowhere else. */
export function detailOf(type: GraphQLObjectType, schema: GraphQLSchema): string {
  const details = listsInside(type, typesWithRootList(schema));
  return details.length > 0 ? `${type.name}Detail` : type.name;
}

/** `lead { ...Lead }` for a field that holds a row or a part, its bare name for a scalar. */
export function wholeField({ name, type }: Field): string {
  const named = getNamedType(type);
  return isLeafType(named) ? name : `${name} { ...${named.name} }`;
}

function ownFields(type: GraphQLObjectType): string[] {
  return fieldsOf(type)
    .filter(({ args, deprecationReason }) => args.length === 0 && deprecationReason == null)
    .map((field) => {
      const named = getNamedType(field.type);
      return isRow(named) ? `${field.name} { ${referenceTo(named)} }` : wholeField(field);
    });
}

function referenceTo(type: GraphQLObjectType): string {
  const label = LABELS.find((name) => name in type.getFields());
  return label === undefined ? "id" : `id ${label}`;
}

function detailFragment(type: GraphQLObjectType, lists: readonly Field[]): string {
  const selected = lists.map(
    ({ name, type: connection }) =>
      `${name}(first: ${ROWS_INSIDE}) { nodes { ...${nodeOf(connection)?.name} } pageInfo { hasNextPage endCursor } }`,
  );
  return `fragment ${type.name}Detail on ${type.name} { ...${type.name} ${selected.join(" ")} }`;
}

function listsInside(type: GraphQLObjectType, listed: ReadonlySet<string>): Field[] {
  const wanted = LISTS_OF_GET[type.name] ?? [];
  return fieldsOf(type).filter((field) => {
    const node = nodeOf(field.type);
    if (NOT_IN_GET.has(field.name)) return false;
    return node !== null && (wanted.includes(field.name) || !listed.has(node.name));
  });
}

function typesWithRootList(schema: GraphQLSchema): ReadonlySet<string> {
  const root = schema.getQueryType();
  const nodes = root ? fieldsOf(root).map(({ type }) => nodeOf(type)?.name ?? "") : [];
  return new Set(nodes);
}

/** The type of a connection's rows, null for what is no connection. */
export function nodeOf(type: Field["type"]): GraphQLObjectType | null {
  const named = getNamedType(type);
  const nodes = isObjectType(named) ? named.getFields()["nodes"] : undefined;
  const node = nodes === undefined ? null : getNamedType(nodes.type);
  return isObjectType(node) ? node : null;
}

/** Whether it is a row with an id, and not a part of one. */
export function isRow(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Node");
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith("__"));
}

function fieldsOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields());
}
