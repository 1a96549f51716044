import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const server = join(root, "server");
const dist = join(server, "dist");
const stampFile = join(dist, ".built-from");

/** A process that started before the last build may still load its lazy chunks this long. */
const KEEP_OLD_FILES_MS = 60 * 60 * 1000;

const ENTRIES = new Set(["main.js", "liaison.js"]);
const NOT_SOURCES = new Set(["dist", "assets", "node_modules"]);

/**
 * Bundles the server into server/dist, without type checks: `npm start` waits for this, so it must
 * take a fraction of a second. Types are the business of `npm run types`.
 */
async function build({ builtFrom, keepOldFilesMs }) {
  const esbuild = await import("esbuild");
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["server/main.ts", "server/cli/liaison.ts"],
    outdir: dist,
    // Flat, so that "../assets" and "../package.json" mean the same from server/<folder>/ and from dist.
    entryNames: "[name]",
    chunkNames: "[name]-[hash]",
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: "linked",
    // TypeORM and TypeGraphQL name tables and types after classes, which bundling may rename.
    keepNames: true,
    // V8 keeps the sources of what runs: without the spaces, and a byte a character (see `plain`), the
    // server takes 7 MB less at rest.
    minifyWhitespace: true,
    tsconfig: join(root, "tsconfig.json"),
    logLevel: "error",
  });
  // Chunks first and entries last, each put in place by a rename: a start that reads dist while
  // another one writes it sees the old entry or the new one, and either finds all its chunks.
  const inOrder = [...outputFiles].sort(
    (a, b) => Number(isEntry(a.path)) - Number(isEntry(b.path)),
  );
  for (const file of inOrder) await put(file.path, plain(file.text));
  await removeOthers(new Set(outputFiles.map((file) => file.path)), keepOldFilesMs);
  await put(stampFile, builtFrom);
}

/** Builds for a release: dist holds this build and nothing older. */
export async function buildServer() {
  await build({ builtFrom: await fingerprint(), keepOldFilesMs: 0 });
}

/** Builds unless dist already stands for these very sources. Returns whether it built. */
export async function buildServerIfStale() {
  const now = await fingerprint();
  const built = await readFile(stampFile, "utf8").catch(() => "");
  if (built === now) return false;
  await build({ builtFrom: now, keepOldFilesMs: KEEP_OLD_FILES_MS });
  return true;
}

/** Path, size and time of every source: no content is read, so a start pays a few milliseconds. */
async function fingerprint() {
  const hash = createHash("sha256");
  const files = [join(root, "tsconfig.json"), fileURLToPath(import.meta.url), ...(await sources())];
  const stats = await Promise.all(files.map((file) => stat(file)));
  files.forEach((file, index) => {
    hash.update(`${relative(root, file)} ${stats[index].size} ${stats[index].mtimeMs}\n`);
  });
  return hash.digest("hex");
}

async function sources() {
  const entries = await readdir(server, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !NOT_SOURCES.has(entry.name));
  const below = await Promise.all(
    folders.map(async ({ name }) => {
      const names = await readdir(join(server, name), { recursive: true });
      return names.map((below) => join(name, below));
    }),
  );
  return [...entries.map((entry) => entry.name), ...below.flat()]
    .filter((name) => /\.(ts|json|sql)$/.test(name))
    .sort()
    .map((name) => join(server, name));
}

function isEntry(path) {
  return ENTRIES.has(basename(path));
}

/** Escapes what esbuild leaves in regular expressions: one such character makes V8 keep two bytes for each. */
function plain(text) {
  return text.replace(
    /[^\x00-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

async function put(path, contents) {
  const temporary = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(temporary, contents);
  await rename(temporary, path);
}

async function removeOthers(current, keepMs) {
  for (const name of await readdir(dist)) {
    const path = join(dist, name);
    if (current.has(path) || path === stampFile) continue;
    // A build that runs at the same time may take its file away between the two steps.
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
    const keep = name.endsWith(".tmp") ? KEEP_OLD_FILES_MS : keepMs;
    if (mtimeMs <= Date.now() - keep) await rm(path, { recursive: true, force: true });
  }
}
