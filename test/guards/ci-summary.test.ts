import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterEach, beforeEach, expect, test } from "vitest";

import { projectRoot } from "./source-files.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "liaison-summary-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("the suites of CI are added up", async () => {
  await suite("unit", 1, vitestReport({ passed: 5, failed: 2 }));
  await suite("check", 0, { passed: 3, failed: 0 });

  expect(summary()).toEqual({ line: "8 passed, 2 failed", status: 1 });
});

test("all is well only when every suite is", async () => {
  await suite("unit", 0, vitestReport({ passed: 5, failed: 0 }));

  expect(summary()).toEqual({ line: "5 passed, 0 failed", status: 0 });
});

test("a suite that died without a report counts as a failure", async () => {
  await suite("unit", 0, vitestReport({ passed: 5, failed: 0 }));
  await suite("long", 137, null);

  expect(summary()).toEqual({ line: "5 passed, 1 failed", status: 1 });
});

test("a test file that could not be loaded counts as a failure", async () => {
  await suite("unit", 1, {
    ...vitestReport({ passed: 5, failed: 0 }),
    testResults: [{ status: "failed", assertionResults: [] }],
  });

  expect(summary()).toEqual({ line: "5 passed, 1 failed", status: 1 });
});

test("no suite at all is a failure", () => {
  expect(summary()).toEqual({ line: "0 passed, 1 failed", status: 1 });
});

async function suite(name: string, exitCode: number, report: object | null): Promise<void> {
  await writeFile(join(folder, `${name}.exit`), `${exitCode}\n`);
  if (report !== null) await writeFile(join(folder, `${name}.json`), JSON.stringify(report));
}

function vitestReport({ passed, failed }: { passed: number; failed: number }): object {
  return { numPassedTests: passed, numFailedTests: failed, testResults: [] };
}

/** The last line printed, which is the one that counts, and the exit code. */
function summary(): { line: string | undefined; status: number | null } {
  const script = fileURLToPath(new URL("scripts/ci-summary.mjs", projectRoot));
  const { stdout, status } = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
  return { line: stdout.trimEnd().split("\n").at(-1), status };
}
