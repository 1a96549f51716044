import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  typeFromAST,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** One operation under given values of its variables, as selections are collected from it. */
export type Selecting = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** The nodes of one response key: same field, same arguments, selections to be merged. */
export type Selected = { readonly key: string; readonly name: string; readonly nodes: FieldNode[] };

export function selecting(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Selecting {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  return { schema, fragments: byName, variables };
}

/** Fields of an object type by response key, first seen first: what graphql-js calls collectFields. */
export function selectionOf(
  from: Selecting,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): Selected[] {
  const selected = new Map<string, Selected>();
  const visited = new Set<string>();
  for (const set of sets) if (set !== undefined) collect(from, type, set, selected, visited);
  return [...selected.values()];
}

/** The selections below a response key. */
export function setsBelow({ nodes }: Selected): (SelectionSetNode | undefined)[] {
  return nodes.map((node) => node.selectionSet);
}

function collect(
  from: Selecting,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  selected: Map<string, Selected>,
  visited: Set<string>,
): void {
  for (const node of set.selections) {
    if (!isIncluded(from, node)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const known = selected.get(key);
      if (known === undefined) selected.set(key, { key, name: node.name.value, nodes: [node] });
      else known.nodes.push(node);
      continue;
    }
    const fragment =
      node.kind === Kind.FRAGMENT_SPREAD ? spread(from, node.name.value, visited) : node;
    if (fragment === null || !applies(from.schema, type, fragment)) continue;
    collect(from, type, fragment.selectionSet, selected, visited);
  }
}

function spread(
  { fragments }: Selecting,
  name: string,
  visited: Set<string>,
): FragmentDefinitionNode | null {
  if (visited.has(name)) return null;
  visited.add(name);
  return fragments.get(name) ?? null;
}

function isIncluded(
  { variables }: Selecting,
  node: Parameters<typeof getDirectiveValues>[1],
): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  if (skip?.["if"] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return include?.["if"] !== false;
}

function applies(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  { typeCondition }: { readonly typeCondition?: FragmentDefinitionNode["typeCondition"] },
): boolean {
  if (typeCondition === undefined) return true;
  const condition = typeFromAST(schema, typeCondition);
  if (condition === type) return true;
  return isAbstractType(condition) && schema.isSubType(condition, type);
}

/** Variables that `@include` and `@skip` read: the only ones that change what a document selects. */
export function directiveVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: {
      enter(directive) {
        visit(directive, { Variable: (variable) => void names.add(variable.name.value) });
      },
    },
  });
  return [...names].sort();
}

export function operationOf(
  document: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode | null {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (name == null) return operations.length === 1 ? (operations[0] ?? null) : null;
  return operations.find((operation) => operation.name?.value === name) ?? null;
}
