import type { PluginFunction } from "@graphql-codegen/plugin-helpers";
import {
  plugin as typescriptOperations,
  type TypeScriptDocumentsPluginConfig,
} from "@graphql-codegen/typescript-operations";

import { describeTypes } from "./describe-types.js";

/**
 * The official types of operations and fragments, made fit to publish: fragments lose their suffix
 * (`Lead`, not `LeadFragment`), fields carry the schema's descriptions, and enums are open where the
 * server answers with them, so that a new value breaks no compiled program.
 */
export const plugin: PluginFunction<TypeScriptDocumentsPluginConfig> = async (
  schema,
  documents,
  config,
  info,
) => {
  const output = await typescriptOperations(schema, documents, config, info);
  if (typeof output === "string") throw new Error("typescript-operations gave no imports.");
  // Its utility types (Exact, Incremental) are not used in what is left.
  const imports = (output.prepend ?? []).filter((text) => text.startsWith("import"));
  return {
    prepend: [...imports, 'import type { Open } from "../core/open.js";'],
    content: describeTypes(output.content, schema, documents),
  };
};
