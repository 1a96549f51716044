import type { Types } from "@graphql-codegen/plugin-helpers";
import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

import { jsDoc } from "./js-doc.js";
import { fragmentsByName, sourceOperations, type SourceOperation } from "./print-operation.js";

/** The doc comment of a declaration or property, and what is known of the properties inside it. */
export type Described = {
  readonly doc: string;
  readonly fields: ReadonlyMap<string, Described>;
};

const NOTHING: Described = { doc: "", fields: new Map() };

/** What each type declared by typescript-operations stands for, by its name. */
export function describedDeclarations(
  schema: GraphQLSchema,
  documents: readonly Types.DocumentFile[],
): ReadonlyMap<string, Described> {
  const declarations = new Map<string, Described>();
  for (const [name, { typeCondition, selectionSet }] of fragmentsByName(documents)) {
    const type = schema.getType(typeCondition.name.value);
    const doc = jsDoc(type?.description);
    declarations.set(`${name}Fragment`, { doc, fields: fieldsOf(selectionSet, type, schema) });
  }
  for (const operation of sourceOperations(documents)) {
    const { name, node } = operation;
    const kind = node.operation === "mutation" ? "Mutation" : "Query";
    const root = schema.getRootType(node.operation);
    const fields = fieldsOf(node.selectionSet, root, schema);
    declarations.set(`${name}${kind}`, { doc: "", fields });
    declarations.set(`${name}${kind}Variables`, variablesOf(operation, schema));
  }
  return declarations;
}

function fieldsOf(
  selectionSet: SelectionSetNode,
  type: GraphQLNamedType | null | undefined,
  schema: GraphQLSchema,
): Map<string, Described> {
  const described = new Map<string, Described>();
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition
        ? schema.getType(selection.typeCondition.name.value)
        : type;
      for (const entry of fieldsOf(selection.selectionSet, on, schema)) described.set(...entry);
    } else if (selection.kind === Kind.FIELD && (isObjectType(type) || isInterfaceType(type))) {
      const field = type.getFields()[selection.name.value];
      if (field === undefined) continue;
      const inner = selection.selectionSet
        ? fieldsOf(selection.selectionSet, getNamedType(field.type), schema)
        : NOTHING.fields;
      const doc = jsDoc(field.description, field.deprecationReason);
      described.set(selection.alias?.value ?? field.name, { doc, fields: inner });
    }
  }
  return described;
}

/** A variable means what the root field's argument of that name means. */
function variablesOf({ node }: SourceOperation, schema: GraphQLSchema): Described {
  const [selection] = node.selectionSet.selections;
  const root = schema.getRootType(node.operation)?.getFields();
  const field = selection?.kind === Kind.FIELD ? root?.[selection.name.value] : undefined;
  const docs = (field?.args ?? []).map(({ name, description }): [string, Described] => [
    name,
    { doc: jsDoc(description), fields: NOTHING.fields },
  ]);
  return { doc: "", fields: new Map(docs) };
}
