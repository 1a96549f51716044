import { isInputObjectType, type GraphQLSchema } from "graphql";

const declared = new Set<Function>();

/**
 * Marks an input class as `@oneOf`: exactly one of its fields is given, and not null. TypeGraphQL has
 * no decorator for it, so the built type is marked by applyOneOf. All fields must be nullable.
 */
export function OneOf(): ClassDecorator {
  return (input) => {
    declared.add(input);
  };
}

/** Called once, after the build; graphql-js then refuses none and several by itself. */
export function applyOneOf(schema: GraphQLSchema): void {
  for (const { name } of declared) {
    const type = schema.getType(name);
    if (isInputObjectType(type)) type.isOneOf = true;
  }
}
