import { expect, test } from "vitest";

import { importsOf, projectFiles, read, typescriptSources } from "./source-files.js";
import type { ImportEdge, SourceFiles } from "./source-files.js";

// The law: who may import whom. ARCHITECTURE.md gives the reasons; this file is what counts.

const roots: Record<string, readonly string[]> = {
  examples: ["examples"], // and the package @liaison/sdk
  sdk: ["sdk"],
  server: ["server"],
  test: ["test", "server", "sdk", "examples", "scripts", "vitest.config.ts"],
};

const base = ["clock", "ids", "config", "secrets", "spans"]; // config: its types, but for those who start the process
const shared = ["auth", "database", "reader", "events", "jobs", "graphql", "errors", "context"]
  .concat(["history", "idempotency", "log", "canonical-json", "route"]) // what every command writes beside its rows
  .concat(["mail", "web"]) // and what reaches people outside
  .concat(base);

/** Areas of the server, top down. Nobody else lists http, the relay or the runner: they are app's. */
const server: Record<string, readonly string[]> = {
  // The command line asks a server over HTTP; only the first key is made beside one, by hand.
  cli: ["main", "app", "local-server", "core", "modules/people", ...shared],
  main: ["app", "spare-memory", ...shared],
  "spare-memory": [],
  "publish-schema": ["schema", ...shared],
  app: ["core", "http", "jobs/runner", "local-server", "demo", "modules.ts", "modules", ...shared],
  "local-server": ["core", "modules/people", ...shared],
  demo: ["core", "modules", ...shared],
  core: ["schema", "events/relay", "jobs/runner", "modules.ts", "modules", ...shared], // app without its doors
  http: shared,
  "events/relay": shared,
  "jobs/runner": shared,
  schema: ["modules.ts", ...shared],
  "modules.ts": ["modules", ...shared],
  modules: shared,
  ...Object.fromEntries(shared.map((area) => [area, shared])),
  ...Object.fromEntries(base.map((area) => [area, base])),
};
const maySeeConfig = new Set(["cli", "main", "app"]);

/** A module imports only modules to its left. */
const modules = "people clocks accounts content programmes leads reports intel alignment".split(
  " ",
);

/** Modules that stand beside them know the public commands of these; nobody imports them. */
const beside: Readonly<Record<string, readonly string[]>> = {
  imports: ["people", "accounts", "leads"],
};

/** Inside a module, and from one into another: downwards or level, never up. */
const ranks: readonly (readonly [RegExp, number])[] = [
  [/\.module\.ts$/, 4], // lists what the module adds to the whole
  [/\.(resolver|jobs|consumers|routes)\.ts$/, 3],
  [/\/commands\/|\.reads\.ts$/, 2],
  [/\/rules\//, 0],
  [/./, 1], // entity, inputs, events and the types beside them
];
const moduleShape = "server/modules/module.ts"; // what every *.module.ts is
const pureLibraries = new Set(["libphonenumber-js", "tldts"])
  .add("temporal-polyfill") // the clocks of every zone
  .add("double-metaphone") // how names sound and how alike they are
  .add("@skyra/jaro-winkler")
  .add("damerau-levenshtein");
const neverInRules = /^(typeorm|type-graphql|node:.*)$/;

test("every import keeps the law", () => {
  expect(breaches(importsOf(typescriptSources()))).toEqual([]);
});

test("no file imports itself in a circle, not even for a type", () => {
  expect(cycles(importsOf(typescriptSources()))).toEqual([]);
});

test("the server and the SDK import only packages that their package.json declares", () => {
  const edges = importsOf(typescriptSources());

  expect(undeclared(edges, "server", read("server/package.json"))).toEqual([]);
  expect(undeclared(edges, "sdk/src", read("sdk/package.json"))).toEqual([]);
});

test("everything in the server's folder stands in the law", () => {
  const areas = new Set(projectFiles("server/*.ts").map(areaOf));

  expect([...areas].filter((area) => server[area] === undefined)).toEqual([]);
});

test.each([
  ["server/modules/accounts/a.ts", `import { Lead } from "../leads/lead.entity.js";`],
  ["server/modules/leads/a.ts", `import type { Report } from "../reports/report.entity.js";`],
  ["server/modules/leads/lead.entity.ts", `import "./commands/qualify-lead.js";`],
  ["server/modules/leads/commands/a.ts", `import "../../accounts/account.resolver.js";`],
  ["server/modules/leads/rules/a.ts", `import { Lead } from "../lead.entity.js";`],
  ["server/modules/leads/rules/a.ts", `import type { EntityManager } from "typeorm";`],
  ["server/modules/leads/rules/a.ts", `import { randomUUID } from "node:crypto";`],
  ["server/modules/leads/rules/a.ts", `import { z } from "zod";`],
  ["server/modules/leads/a.ts", `import { start } from "../../app.js";`],
  ["server/modules/leads/a.ts", `import { relay } from "../../events/relay.js";`],
  ["server/modules/leads/a.ts", `import { config } from "../../config.js";`],
  ["server/reader/a.ts", `const { Lead } = await import("../modules/leads/lead.entity.js");`],
  ["server/http/a.ts", `import { Lead } from "../modules/leads/lead.entity.js";`],
  ["server/cli/a.ts", `import { captureLead } from "../modules/leads/commands/capture-lead.js";`],
  ["server/modules/leads/a.ts", `import { importRows } from "../imports/commands/import-rows.js";`],
  ["server/modules/imports/a.ts", `import { Report } from "../reports/report.entity.js";`],
  ["server/clock.ts", `export type { Context } from "./context.js";`],
  ["server/app.ts", `import { createClient } from "../sdk/src/index.js";`],
  ["server/app.ts", `import { createClient } from "@liaison/sdk";`],
  ["sdk/src/a.ts", `type Schema = import("../../schema/schema.js").Schema;`],
  ["examples/first-lead/a.ts", `import { startApp } from "../../test/support/app.js";`],
  ["examples/first-lead/a.ts", `import { Pool } from "pg";`],
])("a breach is found: %s: %s", (path, text) => {
  expect(breaches(importsOf(new Map([[path, text]])))).toHaveLength(1);
});

test("what the law allows is not reported", () => {
  const allowed: SourceFiles = new Map([
    ["server/modules/leads/rules/a.ts", `import type { Lead } from "../lead.entity.js";`],
    ["server/modules/leads/rules/b.ts", `import { parse } from "tldts"; import "./a.js";`],
    ["server/modules/leads/commands/a.ts", `import { emit } from "../../../events/emit.js";`],
    ["server/modules/leads/lead.resolver.ts", `import "./commands/a.js"; import "../people/a.js";`],
    ["server/modules/imports/commands/a.ts", `import "../../leads/commands/upsert-lead.js";`],
    ["server/http/server.ts", `import type { Config } from "../config.js";`],
    ["examples/first-lead/a.ts", `import { Liaison } from "@liaison/sdk"; import "node:fs";`],
  ]);

  expect(breaches(importsOf(allowed))).toEqual([]);
});

test("a circle is found, through types too", () => {
  const circle: SourceFiles = new Map([
    ["server/auth/a.ts", `import { b } from "./b.js";`],
    ["server/auth/b.ts", `import type { C } from "../reader/c.js";`],
    ["server/reader/c.ts", `export type { A } from "../auth/a.js";`],
  ]);

  expect(cycles(importsOf(circle))).toEqual([
    "server/auth/a.ts -> server/auth/b.ts -> server/reader/c.ts -> server/auth/a.ts",
  ]);
});

function breaches(edges: readonly ImportEdge[]): string[] {
  return edges.filter((edge) => !isLawful(edge)).map(({ from, to }) => `${from} imports ${to}`);
}

function isLawful(edge: ImportEdge): boolean {
  const { from, to } = edge;
  if (edge.kind === "package") return isLawfulPackage(edge);
  if (!rootOf(from).includes(to.split("/")[0] ?? "")) return false;
  if (!from.startsWith("server/")) return true;
  const [fromArea, toArea] = [areaOf(from), areaOf(to)];
  if (fromArea === toArea) return fromArea !== "modules" || isLawfulInModules(edge);
  if (toArea === "config" && !edge.typeOnly && !maySeeConfig.has(fromArea)) return false;
  const may = server[fromArea] ?? [];
  return may.includes(toArea) || may.includes(to.split("/").slice(1, 3).join("/"));
}

function isLawfulPackage({ from, to }: ImportEdge): boolean {
  if (from.startsWith("server/")) {
    if (to.startsWith("@liaison/")) return false;
    return !from.includes("/rules/") || (pureLibraries.has(to) && !neverInRules.test(to));
  }
  return !from.startsWith("examples/") || to === "@liaison/sdk" || to.startsWith("node:");
}

function isLawfulInModules({ from, to, typeOnly }: ImportEdge): boolean {
  if (to === moduleShape) return true;
  if (!mayKnow(moduleOf(from), moduleOf(to))) return false;
  return rankOf(to) <= rankOf(from) || (typeOnly && rankOf(from) === 0 && rankOf(to) === 1);
}

function rootOf(path: string): readonly string[] {
  return roots[path.split("/")[0] ?? ""] ?? [];
}

function areaOf(path: string): string {
  const below = path.slice("server/".length);
  if (below === "modules.ts") return below;
  const whole = below.replace(/(\.ts$|\/[^/]*$)/, "");
  return /^(events\/relay|jobs\/runner)\b/.exec(below)?.[0] ?? whole.split("/")[0] ?? whole;
}

function moduleOf(path: string): string {
  return path.split("/")[2] ?? "";
}

function mayKnow(from: string, to: string): boolean {
  if (beside[from] !== undefined) return from === to || beside[from].includes(to);
  const [left, right] = [modules.indexOf(to), modules.indexOf(from)];
  return left !== -1 && right !== -1 && left <= right;
}

function rankOf(path: string): number {
  return ranks.find(([pattern]) => pattern.test(path))?.[1] ?? 1;
}

function undeclared(edges: readonly ImportEdge[], folder: string, manifest: string): string[] {
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(manifest);
  return edges
    .filter(
      ({ from, kind, typeOnly }) =>
        from.startsWith(`${folder}/`) && kind === "package" && !typeOnly,
    )
    .filter(({ to }) => !to.startsWith("node:") && dependencies[to] === undefined)
    .map(({ from, to }) => `${from} imports ${to}`);
}

/** One line for each circle, from the file where the walk met it. */
function cycles(edges: readonly ImportEdge[]): string[] {
  const files = edges.filter(({ kind }) => kind === "file");
  const next = new Map<string, string[]>();
  for (const { from, to } of files) next.set(from, [...(next.get(from) ?? []), to]);
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(" -> "));
    if (start >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
