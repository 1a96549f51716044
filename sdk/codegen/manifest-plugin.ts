import type { PluginFunction } from "@graphql-codegen/plugin-helpers";

import { sourceOperations } from "./print-operation.js";

/** The operations this version ships, in the form Apollo's tools read: for allow-lists and checks. */
export const plugin: PluginFunction = (_schema, documents) =>
  JSON.stringify({
    format: "apollo-persisted-query-manifest",
    version: 1,
    operations: sourceOperations(documents).map(({ name, node, text, hash }) => ({
      id: hash,
      name,
      type: node.operation,
      body: text,
    })),
  });
