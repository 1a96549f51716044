import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { inTransaction } from "../../server/context.js";
import { preparedQuery } from "../../server/database/prepared.js";
import { scanOn, startScan } from "../../server/modules/leads/identity/commands/scan-duplicates.js";
import { CANDIDATES } from "../../server/modules/leads/identity/match-keys.js";
import { BLOCK_CAP, leadBlocks } from "../../server/modules/leads/rules/identity/lead-blocks.js";
import { nodesOf, type PlanNode } from "../reader/plans.js";
import { startApp, type TestApp } from "../support/app.js";
import { plantLeads } from "../support/planted-leads.js";
import { plantedPeople } from "../support/planted-people.js";
import { cloneTemplate, type TestDatabase } from "../support/postgres.js";

const PEOPLE = 87_000; // with those of whom there are several rows, 102,000 leads
const MEGABYTE = 1_000_000;

let app: TestApp;
let copy: TestDatabase;
let people: Map<string, number>;
let seconds: number;
/** After each part of the scan. */
const heap: number[] = [];

beforeAll(async () => {
  app = await startApp({ database: async () => (copy = await cloneTemplate()) });
  await app.core.relay.stop();
  const rows = plantedPeople({ seed: 11, people: PEOPLE, duplicateShare: 0.15 });
  people = await plantLeads(app.system, rows);
  const { scan } = await inTransaction(app.system, startScan);
  const began = performance.now();
  for (let isDone = false; !isDone;) {
    isDone = (await inTransaction(app.system, (ctx) => scanOn(ctx, scan.id))) === undefined;
    heap.push(process.memoryUsage().heapUsed);
  }
  seconds = (performance.now() - began) / 1_000;
}, 1_800_000);

afterAll(() => app[Symbol.asyncDispose]());

test("100,000 leads are scanned in memory that does not grow, a few pairs a lead, well told apart", async () => {
  const [counts]: { leads: number; pairs: number }[] = await app.system.db.run((manager) =>
    manager.query(
      "SELECT leads_scanned AS leads, pairs_compared AS pairs FROM duplicate_scan WHERE state = 'DONE'",
    ),
  );
  const { leads = 0, pairs = 0 } = counts ?? {};
  const found: { older: string; newer: string }[] = await app.system.db.run((manager) =>
    manager.query("SELECT older_id AS older, newer_id AS newer FROM duplicate_case"),
  );
  const hits = found.filter(({ older, newer }) => people.get(older) === people.get(newer)).length;
  const precision = hits / found.length;
  const recall = hits / truePairs();
  const quarter = Math.floor(heap.length / 4);
  const [early, late] = [Math.max(...heap.slice(0, quarter)), Math.max(...heap.slice(-quarter))];
  console.log(
    `${leads} leads in ${seconds.toFixed(0)} s; ${pairs} pairs of ${(leads * (leads - 1)) / 2}; precision ${precision.toFixed(4)} recall ${recall.toFixed(4)}; heap at most ${Math.round(early / MEGABYTE)} MB in the first quarter, ${Math.round(late / MEGABYTE)} MB in the last`,
  );

  expect(leads).toBe(people.size);
  expect(leads).toBeGreaterThan(100_000);
  // The bound that holds for any data, and what these people come to.
  expect(pairs).toBeLessThan((leads * leadBlocks.length * (BLOCK_CAP - 1)) / 2);
  expect(pairs / leads).toBeLessThan(5);
  expect(late).toBeLessThan(early + 100 * MEGABYTE);
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});

test("candidates are read off the index, a block at most", async () => {
  const keys: { key: string; lead_id: string }[] = await app.system.db.run((manager) =>
    manager.query("SELECT key, lead_id FROM lead_match_key WHERE key LIKE 'name:%' LIMIT 1000"),
  );
  const owner = new pg.Client({ connectionString: copy.url });
  await owner.connect();
  await owner.query("VACUUM ANALYZE lead_match_key"); // as the autovacuum does in its time
  await owner.end();
  const rows = await app.system.db.query<{ "QUERY PLAN": readonly [{ readonly Plan: PlanNode }] }>(
    preparedQuery(`EXPLAIN (FORMAT JSON, ANALYZE, TIMING OFF) ${CANDIDATES}`, [
      app.workspaceId,
      keys.map(({ key }) => key),
      keys.map(({ lead_id }) => lead_id),
    ]),
  );
  const plan = rows[0]?.["QUERY PLAN"][0].Plan;
  const reads = plan === undefined ? [] : nodesOf(plan).filter((node) => "Relation Name" in node);

  expect(reads.map((node) => [node["Node Type"], node["Index Name"]])).toEqual([
    ["Index Only Scan", "lead_match_key_pkey"],
  ]);
  expect(reads[0]?.["Actual Rows"]).toBeLessThanOrEqual(BLOCK_CAP + 1);
});

/** Pairs of rows that are one person. */
function truePairs(): number {
  const rows = new Map<number, number>();
  for (const person of people.values()) rows.set(person, (rows.get(person) ?? 0) + 1);
  return [...rows.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
