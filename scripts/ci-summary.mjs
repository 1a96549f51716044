import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * Adds up what the suites left in a folder: NAME.json, a report of vitest or of scripts/check.mjs,
 * and NAME.exit, the suite's exit code. A suite that ended badly counts at least one failure, even
 * when it left no report or a report without one.
 */
const folder = process.argv[2] ?? "test-results";
const names = (await readdir(folder)).filter((name) => name.endsWith(".exit")).sort();

const total = { passed: 0, failed: 0 };
for (const name of names) {
  const suite = name.slice(0, -".exit".length);
  const code = Number(await readFile(join(folder, name), "utf8"));
  const counts = countsOf(await reportOf(suite));
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  console.log(`${suite}: ${counts.passed} ok, ${counts.failed} not ok, exit code ${code}`);
}

const nothingRan = total.passed + total.failed === 0;
if (nothingRan) total.failed = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function reportOf(suite) {
  const text = await readFile(join(folder, `${suite}.json`), "utf8").catch(() => null);
  return text === null ? null : JSON.parse(text);
}

function countsOf(report) {
  if (report === null) return { passed: 0, failed: 0 };
  if (report.testResults === undefined) return { passed: report.passed, failed: report.failed };
  // A file that could not be loaded holds no test, so vitest counts none as failed.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}
