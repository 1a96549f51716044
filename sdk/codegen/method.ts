import {
  getNamedType,
  isNonNullType,
  isObjectType,
  Kind,
  type GraphQLField,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from "graphql";

import { jsDoc } from "./js-doc.js";
import { placeOf, type Vocabulary } from "./naming.js";
import type { SourceOperation } from "./print-operation.js";

export type Method = {
  readonly resource: string;
  readonly group: string | null;
  readonly name: string;
  /** `capture: async (input, options) => …,` with its doc comment. */
  readonly code: string;
};

/** The TypeScript of the method that sends one operation. */
export function methodOf(
  operation: SourceOperation,
  schema: GraphQLSchema,
  words: Vocabulary,
): Method {
  const { name, file: resource, node } = operation;
  const [first, ...others] = node.variableDefinitions ?? [];
  const takesId = first?.variable.name.value === "id" && others.length === 0;
  const { group, method } = placeOf({ name, resource, takesId }, words);
  const root = rootFieldOf(operation, schema);
  const body = bodyOf(operation, root);
  const code = `${jsDoc(root.field.description, root.field.deprecationReason)}${method}: ${body},`;
  return { resource, group, name: method, code };
}

type RootField = {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
};

function rootFieldOf({ name, node }: SourceOperation, schema: GraphQLSchema): RootField {
  const [selection, ...others] = node.selectionSet.selections;
  if (selection?.kind !== Kind.FIELD || others.length > 0) {
    throw new Error(`${name} must select exactly one root field, to be a method.`);
  }
  const field = schema.getRootType(node.operation)?.getFields()[selection.name.value];
  if (field === undefined) throw new Error(`${name} selects an unknown root field.`);
  return { key: selection.alias?.value ?? selection.name.value, field };
}

/** Lists come as iterators; a row that may be absent is given or NOT_FOUND; all else as it is. */
function bodyOf(operation: SourceOperation, { key, field }: RootField): string {
  const document = `Documents.${operation.name}Document`;
  const shape = argumentsOf(operation);
  const fields = fieldsOf(field);
  const pick = `({ ${key} }) => `;
  if ("pageInfo" in fields) return paginated(document, shape, `${pick}${key}`);
  if ("hasMore" in fields) return paginated(document, shape, `${pick}feedPage(${key})`);
  const sent = `(await client.request(${document}, ${shape.variables}, options)).${key}`;
  const result = isNonNullType(field.type) ? sent : `found(${sent})`;
  return `async (${shape.parameters}options?: CallOptions) => ${result}`;
}

function paginated(document: string, shape: Arguments, connection: string): string {
  const options = `{ ...options, connection: ${connection} }`;
  return `(${shape.parameters}options?: CallOptions) => client.paginate(${document}, ${shape.variables}, ${options})`;
}

type Arguments = { readonly parameters: string; readonly variables: string };

/** A sole `input` or `id` is the argument itself; more variables are one object. */
function argumentsOf({ name, node }: SourceOperation): Arguments {
  const type = `Operations.${name}${node.operation === "mutation" ? "Mutation" : "Query"}Variables`;
  const [only, ...others] = node.variableDefinitions ?? [];
  if (only === undefined) return { parameters: "", variables: "{}" };
  const variable = only.variable.name.value;
  if (others.length === 0 && isRequired(only)) {
    return { parameters: `${variable}: ${type}["${variable}"], `, variables: `{ ${variable} }` };
  }
  const none = [only, ...others].some(isRequired) ? "" : " = {}";
  return { parameters: `variables: ${type}${none}, `, variables: "variables" };
}

function isRequired({ type, defaultValue }: VariableDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
}

function fieldsOf({ type }: GraphQLField<unknown, unknown>): object {
  const named = getNamedType(type);
  return isObjectType(named) ? named.getFields() : {};
}
