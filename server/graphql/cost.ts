import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";

import { limitExceeded, limits } from "./limits.js";

/** A mutation's own work: locks, writes, events and the audit entry. */
const MUTATION_POINTS = 10;

/** Introspection answers the whole schema: hundreds of kilobytes. */
const INTROSPECTION_POINTS = 1_000;

/** Rows assumed of a list without a page size, such as the attendees of a report. */
const PLAIN_LIST_ROWS = 10;

/** Marks a list that holds an answer for each of the `rows` its mutation's input brings, or asks for by `first`. */
export const ONE_FOR_EACH_ROW = { oneForEachRow: true };

export type Variables = Readonly<Record<string, unknown>>;

type Parent = {
  readonly type: GraphQLCompositeType;
  /** Page size of the connection this is, for its `nodes` and `edges`; null elsewhere. */
  readonly pageSize: number | null;
  /** How many `rows` the input of the mutation brings or asks for; null without such. */
  readonly givenRows: number | null;
};

/**
 * Points of an operation: one for each object it may return, so also a bound on the rows it reads;
 * ten more for a mutation. Fields are counted whatever @skip and @include say, and every branch of an
 * abstract type: the price is an upper bound, known before execution. The document must be valid.
 * @throws AppError LIMIT_EXCEEDED when a page is larger than allowed
 */
export function priceOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const priced = new Map<string, number>();
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return 0;
  const points = priceSet(operation.selectionSet, { type: root, pageSize: null, givenRows: null });
  const mutations =
    operation.operation === "mutation" ? operation.selectionSet.selections.length : 0;
  return points + mutations * MUTATION_POINTS;

  function priceSet(set: SelectionSetNode, parent: Parent): number {
    let points = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) points += priceField(node, parent);
      else if (node.kind === Kind.INLINE_FRAGMENT) {
        points += priceSet(node.selectionSet, narrowed(parent, node.typeCondition?.name.value));
      } else points += priceFragment(node.name.value, parent);
    }
    return points;
  }

  function priceField(node: FieldNode, parent: Parent): number {
    if (node.name.value === "__schema" || node.name.value === "__type") return INTROSPECTION_POINTS;
    const field = fieldOf(parent.type, node.name.value);
    if (field === null || node.selectionSet === undefined) return 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    const pageSize = pageSizeOf(field, node, operation, variables);
    const isList = isListType(getNullableType(field.type));
    const givenRows = parent.givenRows ?? rowsGiven(node, variables);
    const sized = pageSize ?? parent.pageSize ?? (isForEachRow(field) ? givenRows : null);
    const rows = isList ? (sized ?? PLAIN_LIST_ROWS) : 1;
    const inner = priceSet(node.selectionSet, {
      type,
      pageSize: isList ? null : pageSize,
      givenRows,
    });
    return rows * (1 + inner);
  }

  /** Once per fragment and size it is spread under, so expansion stays cheap. */
  function priceFragment(name: string, parent: Parent): number {
    const fragment = fragments.get(name);
    if (fragment === undefined) return 0;
    const key = `${name}:${parent.pageSize}:${parent.givenRows}`;
    const known = priced.get(key);
    if (known !== undefined) return known;
    const inner = narrowed(parent, fragment.typeCondition.name.value);
    const points = priceSet(fragment.selectionSet, inner);
    priced.set(key, points);
    return points;
  }

  function narrowed(parent: Parent, typeName: string | undefined): Parent {
    const type = typeName === undefined ? undefined : schema.getType(typeName);
    return isCompositeType(type) ? { ...parent, type } : parent;
  }
}

/** The `first` asked for, by literal, variable or default; null where the field has no pages. */
function pageSizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number | null {
  const declared = field.args.find(({ name }) => name === "first");
  if (declared === undefined) return null;
  const standard =
    typeof declared.defaultValue === "number" ? declared.defaultValue : limits.defaultPageSize;
  const value = node.arguments?.find(({ name }) => name.value === "first")?.value;
  if (value === undefined) return standard;
  const asked = value.kind === Kind.VARIABLE ? given(value.name.value) : numberIn(value);
  if (typeof asked !== "number") return standard; // null, absent or refused by coercion
  if (asked > limits.pageSize) throw limitExceeded("pageSize", asked);
  return Math.max(asked, 1);

  /** A variable sent as null overrides its default, and so asks for the standard page. */
  function given(variable: string): unknown {
    if (Object.hasOwn(variables, variable)) return variables[variable];
    const { variableDefinitions = [] } = operation;
    const definition = variableDefinitions.find((it) => it.variable.name.value === variable);
    return numberIn(definition?.defaultValue);
  }
}

function isForEachRow({ extensions }: GraphQLField<unknown, unknown>): boolean {
  return extensions["oneForEachRow"] === true;
}

/** The length of `input.rows`, or else `input.first`, by literal or variable. */
function rowsGiven(node: FieldNode, variables: Variables): number | null {
  const value = node.arguments?.find(({ name }) => name.value === "input")?.value;
  if (value?.kind === Kind.VARIABLE) {
    const input = variables[value.name.value];
    return sizeOf(within(input, "rows")) ?? sizeOf(within(input, "first"));
  }
  if (value?.kind !== Kind.OBJECT) return null;
  const sizes = ["rows", "first"].map((wanted) => {
    const given = value.fields.find(({ name }) => name.value === wanted)?.value;
    if (given?.kind === Kind.VARIABLE) return sizeOf(variables[given.name.value]);
    return given?.kind === Kind.LIST ? given.values.length : numberIn(given);
  });
  return sizes[0] ?? sizes[1] ?? null;
}

function within(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function sizeOf(value: unknown): number | null {
  const size: unknown = Array.isArray(value) ? value.length : value;
  return typeof size === "number" ? Math.max(size, 1) : null;
}

function numberIn(value: ValueNode | undefined): number | null {
  return value?.kind === Kind.INT ? Number(value.value) : null;
}

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | null {
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  return type.getFields()[name] ?? null;
}
