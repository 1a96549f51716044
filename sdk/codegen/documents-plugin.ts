import type { PluginFunction } from "@graphql-codegen/plugin-helpers";

import { sourceOperations, type SourceOperation } from "./print-operation.js";

/**
 * One constant per operation. Its hash stands in operations.json alone: nothing of the client sends it,
 * and 64 characters that do not compress, an operation, were a quarter of the client's size.
 */
export const plugin: PluginFunction = (_schema, documents) => ({
  prepend: [
    'import type { Document } from "../core/document.js";',
    'import type * as Operations from "./operations.js";',
  ],
  content: sourceOperations(documents).map(constantOf).join("\n"),
});

function constantOf({ name, node, text }: SourceOperation): string {
  const kind = node.operation === "mutation" ? "Mutation" : "Query";
  const types = `Operations.${name}${kind}, Operations.${name}${kind}Variables`;
  return [
    `export const ${name}Document: Document<${types}> = {`,
    `  name: ${JSON.stringify(name)},`,
    `  text: ${JSON.stringify(text)},`,
    `};\n`,
  ].join("\n");
}
