import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/**
 * Everything that must hold before a change is merged. All steps run, whatever fails before them.
 * `npm run check -- types lint` runs these two; `--without tests` all others; `--report FILE`
 * writes the counts for .ci/run.
 */
const steps = {
  types: "npx tsc --noEmit",
  lint: "npx eslint .",
  format: "npx prettier --check --log-level warn .",
  schema: "npm run --silent schema -- --check",
  breaks: "npm run --silent schema:check",
  codegen: "node scripts/codegen.mjs --check",
  tests: "npm test --silent",
  boot: "node scripts/boot-check.mjs",
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { without: { type: "string", multiple: true }, report: { type: "string" } },
});
const unknown = [...positionals, ...(values.without ?? [])].filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(", ")}. Steps: ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}

const chosen = Object.entries(steps)
  .filter(([name]) => positionals.length === 0 || positionals.includes(name))
  .filter(([name]) => !values.without?.includes(name));

let failed = 0;
for (const [name, command] of chosen) {
  const startedAt = performance.now();
  const { code, output } = await run(command);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${code === 0 ? "ok    " : "FAILED"}  ${name.padEnd(8)} ${seconds.padStart(6)} s`);
  if (code === 0) continue;
  failed += 1;
  console.log(`\n  $ ${command}\n${output.trimEnd().replace(/^/gm, "  ")}\n`);
}

if (values.report) {
  await mkdir(dirname(values.report), { recursive: true });
  await writeFile(values.report, JSON.stringify({ passed: chosen.length - failed, failed }));
}
process.exitCode = failed === 0 ? 0 : 1;

/** Output is kept back, in the order written, and shown only when the step fails. */
function run(command) {
  const cwd = join(dirname(fileURLToPath(import.meta.url)), "..");
  const child = spawn(command, { cwd, shell: true, stdio: ["ignore", "pipe", "pipe"] });
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}
