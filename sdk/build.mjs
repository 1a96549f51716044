/**
 * Writes dist/ anew: one JavaScript file, so that an import opens one file and not forty, and
 * declarations per source file. Nothing is minified; that is the business of whoever bundles it.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const tsc = resolve(
  dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin/tsc",
);

rmSync(resolve(here, "dist"), { recursive: true, force: true });
await build({
  entryPoints: [resolve(here, "src/index.ts")],
  outfile: resolve(here, "dist/index.js"),
  bundle: true,
  format: "esm",
  // No Node built-ins: an import of one would fail here.
  platform: "neutral",
  target: "es2022",
  logLevel: "warning",
});
const { status } = spawnSync(process.execPath, [tsc, "-p", here], { stdio: "inherit" });
process.exitCode = status ?? 1;
