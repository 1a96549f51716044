/**
 * Writes the SDK's generated files from schema/ and sdk/src/operations/, as codegen.yml says.
 * `node scripts/codegen.mjs --check` writes nothing and fails when a committed file is not fresh.
 */
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { createContext, generate } from "@graphql-codegen/cli";
import * as prettier from "prettier";
import { register } from "tsx/esm/api";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const generatedFolder = resolve(root, "sdk/src/generated");
const isCheck = process.argv.includes("--check");

// Paths in codegen.yml and plugin names are taken from the working directory.
process.chdir(root);
// The plugins are TypeScript.
register();

const files = await generatedFiles();
const stale = [];
for (const [path, content] of files) {
  const committed = await readFile(path, "utf8").catch(() => null);
  if (committed !== content) stale.push(path);
}
const orphans = (await readdir(generatedFolder).catch(() => []))
  .map((name) => resolve(generatedFolder, name))
  .filter((path) => !files.has(path));

if (!isCheck) {
  for (const path of orphans) await rm(path);
  for (const path of stale) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, files.get(path));
  }
}
report([...stale, ...orphans]);

/** Path to content, formatted as `npm run format` wants it, so that both checks agree. */
async function generatedFiles() {
  const context = await createContext({ config: resolve(root, "codegen.yml") });
  context.updateConfig({ silent: true });
  const outputs = await generate(context, false);
  const formatted = outputs.map(async ({ filename, content }) => {
    const path = resolve(root, filename);
    const options = await prettier.resolveConfig(path);
    return [path, await prettier.format(content, { ...options, filepath: path })];
  });
  return new Map(await Promise.all(formatted));
}

function report(changed) {
  const names = changed.map((path) => relative(root, path)).sort();
  if (!isCheck) return console.log(names.length > 0 ? `Wrote ${names.join(", ")}` : "All fresh.");
  if (names.length === 0) return;
  console.error(`Not fresh: ${names.join(", ")}. Run \`npm run codegen\` and commit.`);
  process.exitCode = 1;
}
