import "reflect-metadata";

import { GraphQLObjectType, type GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";

import { checkPermission, PERMISSION } from "./auth/allow.js";
import { applyOneOf } from "./graphql/one-of.js";
import { DateTimeScalar } from "./graphql/scalars.js";
import { validateInput } from "./graphql/validate-input.js";
import { allResolvers } from "./modules.js";
import { readPayloads } from "./reader/compile/payload.js";
import { resolveDeclared } from "./reader/relations.js";

let made: Promise<GraphQLSchema> | null = null;

/** The executable schema, made once a process: it holds nothing of a server or a workspace. */
export function theSchema(): Promise<GraphQLSchema> {
  made ??= makeSchema();
  return made;
}

/** The executable schema. Fails when a root field has no permission: nothing is open by oversight. */
export async function makeSchema(): Promise<GraphQLSchema> {
  const [first, ...rest] = allResolvers();
  if (first === undefined) throw new Error("No resolvers");
  const schema = await buildSchema({
    resolvers: [first, ...rest],
    authChecker: checkPermission,
    authMode: "error",
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validateFn: validateInput,
  });
  for (const { permission, field } of rootPermissions(schema)) {
    if (permission === null) throw new Error(`Root field ${field} has no @Allow`);
  }
  resolveDeclared(schema);
  readPayloads(schema);
  applyOneOf(schema);
  return schema;
}

export type RootPermission = { readonly field: string; readonly permission: string | null };

/** Every root field with its permission, as schema/permissions.json publishes them. */
export function rootPermissions(schema: GraphQLSchema): RootPermission[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots
    .filter((root) => root instanceof GraphQLObjectType)
    .flatMap((root) =>
      Object.values(root.getFields()).map((field) => {
        const permission: unknown = field.extensions[PERMISSION];
        return {
          field: `${root.name}.${field.name}`,
          permission: typeof permission === "string" ? permission : null,
        };
      }),
    );
}
