import { readFile, writeFile } from "node:fs/promises";

import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";

import { ROLE_GRANTS } from "./auth/grants.js";
import { isPermission, permissions } from "./auth/permissions.js";
import { errorRegistry } from "./errors.js";
import { allEvents } from "./events/define.js";
import { makeSchema, rootPermissions } from "./schema.js";

/** The contract as files: the only bridge between server and SDK. Emitted, committed, never edited. */
export async function contractFiles(): Promise<ReadonlyMap<string, string>> {
  const schema = await makeSchema();
  return new Map([
    ["schema.graphql", `${printSchema(lexicographicSortSchema(schema))}\n`],
    ["errors.json", asJson(errorsContract())],
    ["permissions.json", asJson(permissionsContract(schema))],
    ["events.json", asJson(eventsContract())],
  ]);
}

function errorsContract() {
  const entries = Object.entries(errorRegistry).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function permissionsContract(schema: GraphQLSchema) {
  const fields = rootPermissions(schema).map(({ field, permission }) => {
    if (permission === null || !isPermission(permission)) throw new Error(`${field} is open`);
    const roles = Object.entries(ROLE_GRANTS)
      .filter(([, grant]) => grant.may.includes(permission))
      .map(([role]) => role);
    return [field, { permission, meaning: permissions[permission], roles }] as const;
  });
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function eventsContract() {
  return allEvents().map(({ name, version, description, subject, shape }) => ({
    name,
    version,
    description,
    subject,
    payload: shape,
  }));
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** `npm run schema` writes the files; with `--check` it only says which are stale, and fails if any is. */
export async function publish(args: readonly string[]): Promise<number> {
  const isCheck = args.includes("--check");
  const stale: string[] = [];
  for (const [name, text] of await contractFiles()) {
    const url = new URL(`../schema/${name}`, import.meta.url);
    const current = await readFile(url, "utf8").catch(() => null);
    if (current === text) continue;
    stale.push(name);
    if (!isCheck) await writeFile(url, text);
  }
  const verb = isCheck ? "stale, run npm run schema" : "written";
  const line = stale.length === 0 ? "schema/ is fresh" : `schema/: ${stale.join(", ")} ${verb}`;
  process.stdout.write(`${line}\n`);
  return isCheck && stale.length > 0 ? 1 : 0;
}
