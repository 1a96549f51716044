/**
 * Writes the SDK's operations from schema/, and from these its generated files, as codegen.yml says.
 * `node scripts/codegen.mjs --check` writes nothing and fails when a committed file is not fresh.
 */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { createContext, generate } from "@graphql-codegen/cli";
import { buildSchema } from "graphql";
import * as prettier from "prettier";
import { register } from "tsx/esm/api";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
/** Nothing else lives in these: what is not written anew is taken away. */
const folders = ["sdk/src/operations", "sdk/src/generated"].map((path) => resolve(root, path));
const isCheck = process.argv.includes("--check");

// Paths in codegen.yml and plugin names are taken from the working directory.
process.chdir(root);
// The plugins are TypeScript.
register();

try {
  await run();
} catch (error) {
  // The CLI's errors keep what happened in `errors`, and their own message may be empty.
  for (const cause of error.errors ?? [error]) console.error(cause.stack ?? cause.message ?? cause);
  console.error("Nothing was generated.");
  process.exitCode = 1;
}

async function run() {
  const operations = await operationFiles();
  const files = new Map([...operations, ...(await generatedFiles(operations))]);
  const stale = [];
  for (const [path, content] of files) {
    const committed = await readFile(path, "utf8").catch(() => null);
    if (committed !== content) stale.push(path);
  }
  const present = await Promise.all(folders.map(filesIn));
  const orphans = present.flat().filter((path) => !files.has(path));
  if (!isCheck) {
    for (const path of orphans) await rm(path);
    for (const path of stale) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, files.get(path));
    }
  }
  report([...stale, ...orphans]);
}

async function operationFiles() {
  const { defaultOperations } = await import("../sdk/codegen/default-operations.ts");
  const schema = buildSchema(await readFile(resolve(root, "schema/schema.graphql"), "utf8"));
  const texts = [...defaultOperations(schema)].map(([name, text]) =>
    formatted(resolve(root, "sdk/src/operations", name), text),
  );
  return new Map(await Promise.all(texts));
}

/** From the operations as they are to be, not as they lie there, so that one check finds it all. */
async function generatedFiles(operations) {
  const folder = await mkdtemp(join(tmpdir(), "liaison-codegen-"));
  try {
    for (const [path, text] of operations) await writeFile(join(folder, basename(path)), text);
    const context = await createContext({ config: resolve(root, "codegen.yml") });
    context.updateConfig({ silent: true, documents: join(folder, "*.graphql") });
    const outputs = await generate(context, false);
    return await Promise.all(
      outputs.map(({ filename, content }) => formatted(resolve(root, filename), content)),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Path and content as `npm run format` wants it, so that both checks agree. */
async function formatted(path, content) {
  const options = await prettier.resolveConfig(path);
  return [path, await prettier.format(content, { ...options, filepath: path })];
}

async function filesIn(folder) {
  const names = await readdir(folder).catch(() => []);
  return names.map((name) => resolve(folder, name));
}

function report(changed) {
  const names = changed.map((path) => relative(root, path)).sort();
  if (!isCheck) return console.log(names.length > 0 ? `Wrote ${names.join(", ")}` : "All fresh.");
  if (names.length === 0) return;
  console.error(`Not fresh: ${names.join(", ")}. Run \`npm run codegen\` and commit.`);
  process.exitCode = 1;
}
