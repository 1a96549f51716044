import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from "graphql";

export type Field = GraphQLField<unknown, unknown>;

export function leavesOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields()).filter(({ type: of }) => !isComposite(of));
}

export function compositesOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields()).filter(({ type: of }) => isComposite(of));
}

function isComposite(type: Field["type"]): boolean {
  return isCompositeType(getNamedType(type));
}

/** The type of the rows of a connection; null for what is none. */
export function nodeType(field: Field): GraphQLObjectType | null {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || !type.name.endsWith("Connection")) return null;
  const nodes = type.getFields()["nodes"];
  const node = nodes === undefined ? undefined : getNamedType(nodes.type);
  return isObjectType(node) ? node : null;
}

export function argumentTypes(
  args: readonly GraphQLArgument[],
): (name: string) => GraphQLInputType {
  const types = new Map(args.map(({ name, type }) => [name, type]));
  return (name) => {
    const type = types.get(name);
    if (type === undefined) throw new Error(`No argument ${name}`);
    return type;
  };
}
