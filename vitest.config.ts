import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

/** What every suite shares. The long and browser suites merge their own limits over it. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    alias: [
      // Node gives every package the CommonJS copy of graphql, Vite would give our files the other
      // one, and graphql refuses types that another copy made.
      { find: /^graphql$/, replacement: here("node_modules/graphql/index.js") },
      { find: /^graphql\/(.+?)(\.js)?$/, replacement: here("node_modules/graphql/$1.js") },
      // The sources, so that a test never passes against an SDK built last week.
      { find: /^@liaison\/sdk$/, replacement: here("sdk/src/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/long/**", "test/browser/**"],
    setupFiles: ["reflect-metadata"],
    globalSetup: ["test/support/global-setup.ts"],
    pool: "forks",
    // Loading the server anew for each file took half of the suite's time. No file leaves anything
    // behind in a module: what a process remembers is bounded caches, keyed by what they are of.
    isolate: false,
    // The tests share one PostgreSQL; more workers than cores only make time-outs.
    maxWorkers: 2,
    testTimeout: 20_000,
    // On a build machine that others load, a test that fails is run once more and told of as such; at home none is.
    retry: process.env["CI"] === "true" ? 1 : 0,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
    reporters: ["default", "json"],
    outputFile: { json: process.env["TEST_REPORT"] ?? "test-results/unit.json" },
  },
});

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
