import type { PluginFunction } from "@graphql-codegen/plugin-helpers";

import { sourceOperations, type SourceOperation } from "./print-operation.js";

/**
 * One constant per operation, and one per fragment, which the operations that spread it share: a
 * bundler drops those nobody uses, and the whole client holds each once. An operation's hash stands in
 * operations.json alone: nothing of the client sends it, and 64 characters that do not compress, an
 * operation, were a quarter of the client's size.
 */
export const plugin: PluginFunction = (_schema, documents) => {
  const operations = sourceOperations(documents);
  const fragments = new Set(operations.flatMap(({ text }) => partsOf(text).fragments));
  return {
    prepend: [
      'import { withFragments, type Document } from "../core/document.js";',
      'import type * as Operations from "./operations.js";',
    ],
    content: [
      ...[...fragments]
        .sort()
        .map((text) => `const ${constantName(text)} = ${JSON.stringify(text)};`),
      "",
      ...operations.map(constantOf),
    ].join("\n"),
  };
};

function constantOf({ name, node, text }: SourceOperation): string {
  const kind = node.operation === "mutation" ? "Mutation" : "Query";
  const types = `Operations.${name}${kind}, Operations.${name}${kind}Variables`;
  const { operation, fragments } = partsOf(text);
  const shared = fragments.map(constantName);
  const values = [JSON.stringify(name), JSON.stringify(operation), ...shared].join(", ");
  return `export const ${name}Document: Document<${types}> = /* @__PURE__ */ withFragments(${values});\n`;
}

/** A stripped text as the operation itself and the fragments behind it. */
function partsOf(text: string): { operation: string; fragments: string[] } {
  const [operation = "", ...fragments] = text.split(/(?=fragment \w+ on )/);
  return { operation, fragments };
}

function constantName(fragment: string): string {
  return `${/^fragment (\w+)/.exec(fragment)?.[1]}Fields`;
}
