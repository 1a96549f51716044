import type { PluginFunction } from "@graphql-codegen/plugin-helpers";

import { sourceOperations, type SourceOperation } from "./print-operation.js";

/**
 * One constant per operation. The official presets print and hash differently from what they send,
 * so their hashes fail as persisted queries; here the hash is of the very text.
 */
export const plugin: PluginFunction = (_schema, documents) => ({
  prepend: [
    'import type { Document } from "../core/document.js";',
    'import type * as Operations from "./operations.js";',
  ],
  content: sourceOperations(documents).map(constantOf).join("\n"),
});

function constantOf({ name, node, text, hash }: SourceOperation): string {
  const kind = node.operation === "mutation" ? "Mutation" : "Query";
  const types = `Operations.${name}${kind}, Operations.${name}${kind}Variables`;
  return [
    `export const ${name}Document: Document<${types}> = {`,
    `  name: ${JSON.stringify(name)},`,
    `  hash: ${JSON.stringify(hash)},`,
    `  text: ${JSON.stringify(text)},`,
    `};\n`,
  ].join("\n");
}
