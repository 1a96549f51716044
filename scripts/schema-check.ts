import { readFileSync } from "node:fs";

import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const read = (name: string): string =>
  readFileSync(new URL(`../schema/${name}`, import.meta.url), "utf8");

/**
 * Breaking changes of the schema since the last release that nobody has accepted, one line each. A
 * break is accepted by its path in schema/accepted-breaks.md, beside its date and reason.
 */
export async function unacceptedBreaks(released: string, current: string, accepted: string) {
  const changes = await diff(buildSchema(released), buildSchema(current));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(({ path }) => path === undefined || !accepted.includes(`\`${path}\``))
    .map(({ path, message }) => `${path ?? "schema"}: ${message}`);
}

/** `npm run schema:check`. */
export async function checkSchema(): Promise<number> {
  const breaks = await unacceptedBreaks(
    read("released.graphql"),
    read("schema.graphql"),
    read("accepted-breaks.md"),
  );
  const said =
    breaks.length === 0
      ? "No breaking change since the last release"
      : `Breaking changes since the last release:\n${breaks.join("\n")}`;
  process.stdout.write(`${said}\n`);
  return breaks.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith("schema-check.ts")) process.exitCode = await checkSchema();
