import type { PluginFunction } from "@graphql-codegen/plugin-helpers";
import { getNamedType, isObjectType, type GraphQLSchema } from "graphql";

import { nodeOf } from "./default-fragments.js";
import { methodOf, type Method } from "./method.js";
import { CLIENT_RESOURCE, upperFirst, type Vocabulary } from "./naming.js";
import { GROUP_OF } from "./places.js";
import { sourceOperations } from "./print-operation.js";

/** One function per operations file, one method per operation; no resource is written by hand. */
export const plugin: PluginFunction = (schema, documents) => {
  const words = vocabularyOf(schema);
  const methods = sourceOperations(documents).map((source) => methodOf(source, schema, words));
  const resources = grouped(methods, ({ resource }) => resource);
  return {
    prepend: [
      'import type { BaseClient } from "../core/base-client.js";',
      'import { found } from "../core/found.js";',
      'import type { CallOptions } from "../core/options.js";',
      'import { feedPage } from "../core/pages.js";',
      'import * as Documents from "./documents.js";',
      'import type * as Operations from "./operations.js";',
    ],
    content: [
      ...resources.map(([name, own]) => resourceFunction(name, own)),
      clientFunction(resources.map(([name]) => name)),
    ].join("\n\n"),
  };
};

/**
 * The nouns are the types, and the words the root fields use for them: `meeting` and `meetings` for
 * CustomerMeeting. Where there is no such pair, the type's own name stands.
 */
function vocabularyOf(schema: GraphQLSchema): Vocabulary {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith("__"),
  );
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const singles = fields.filter(({ args }) => args.length === 1 && args[0]?.name === "id");
  const plurals = new Map<string, string>();
  for (const { name, type } of fields) {
    const rows = nodeOf(type);
    if (rows === null) continue;
    const single = singles.find((field) => getNamedType(field.type) === rows);
    plurals.set(single === undefined ? rows.name : upperFirst(single.name), name);
  }
  const nouns = [...types.map(({ name }) => name), ...singles.map(({ name }) => upperFirst(name))];
  return { nouns: new Set(nouns), plurals, groups: GROUP_OF };
}

function resourceFunction(resource: string, methods: readonly Method[]): string {
  const members = grouped(methods, ({ group }) => group ?? "").map(([group, own]) => {
    const code = uniqueByName(resource, own).join("\n");
    return group === "" ? code : `${group}: {\n${code}\n},`;
  });
  return [
    `export function ${resource}Resource(client: BaseClient) {`,
    `return {\n${members.join("\n")}\n};\n}`,
    `export type ${upperFirst(resource)}Resource = ReturnType<typeof ${resource}Resource>;`,
  ].join("\n");
}

function clientFunction(resources: readonly string[]): string {
  const members = resources.map((name) =>
    name === CLIENT_RESOURCE ? `...${name}Resource(client),` : `${name}: ${name}Resource(client),`,
  );
  return [
    "/** Every operation of the API, as methods by resource. */",
    `export function allResources(client: BaseClient) {\nreturn {\n${members.join("\n")}\n};\n}`,
    "export type AllResources = ReturnType<typeof allResources>;",
  ].join("\n");
}

function uniqueByName(resource: string, methods: readonly Method[]): string[] {
  const byName = grouped(methods, ({ name }) => name);
  const twice = byName.find(([, same]) => same.length > 1);
  if (twice !== undefined) throw new Error(`${resource}: two operations become ${twice[0]}.`);
  return methods.map(({ code }) => code);
}

function grouped(
  methods: readonly Method[],
  keyOf: (method: Method) => string,
): [string, Method[]][] {
  const groups = new Map<string, Method[]>();
  for (const method of methods) {
    const key = keyOf(method);
    groups.set(key, [...(groups.get(key) ?? []), method]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
