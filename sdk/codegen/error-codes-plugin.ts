import { readFileSync } from "node:fs";

import type { PluginFunction } from "@graphql-codegen/plugin-helpers";

/** The codes of the server's error registry, each with its meaning. */
export const plugin: PluginFunction<{ readonly errors: string }> = (
  _schema,
  _documents,
  config,
) => {
  const registry: unknown = JSON.parse(readFileSync(config.errors, "utf8"));
  const members = Object.entries(Object(registry))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, entry]) => `  /** ${meaningOf(entry)} */\n  | "${code}"`);
  return [
    "/** Codes a server of this version gives. */",
    `export type ServerErrorCode =\n${members.join("\n")};`,
  ].join("\n");
};

function meaningOf(entry: unknown): string {
  if (typeof entry === "object" && entry !== null && "meaning" in entry)
    return String(entry.meaning);
  throw new Error("Every entry of the error registry has a meaning.");
}
