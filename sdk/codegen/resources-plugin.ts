import type { PluginFunction } from "@graphql-codegen/plugin-helpers";
import { getNamedType, isObjectType, type GraphQLSchema } from "graphql";

import { methodOf, type Method } from "./method.js";
import { CLIENT_RESOURCE, upperFirst, type Vocabulary } from "./naming.js";
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

function vocabularyOf(schema: GraphQLSchema): Vocabulary {
  const nouns = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith("__"),
  );
  const plurals = new Map<string, string>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const type = getNamedType(field.type);
    const nodes = isObjectType(type) ? type.getFields()["nodes"] : undefined;
    if (nodes !== undefined) plurals.set(getNamedType(nodes.type).name, field.name);
  }
  return { nouns: new Set(nouns.map(({ name }) => name)), plurals };
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
