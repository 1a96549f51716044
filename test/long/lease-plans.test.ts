import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { inTransaction } from "../../server/context.js";
import { leaseLeads } from "../../server/modules/leads/work/commands/lease-leads.js";
import { lease } from "../modules/leads/work/lease-kit.js";
import { nodesOf, rowsLookedAt, type PlanNode } from "../reader/plans.js";
import { startApp, type TestApp } from "../support/app.js";
import { databaseUrl } from "../support/database-url.js";

const LEADS = 100_000;
const FIRST = 50;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.system.db.run((manager) => manager.query(PLANT_LEADS, [app.workspaceId]));
  // Each lead had three workers that never came back, the last of them a while ago.
  for (const nth of [1, 2, 3]) {
    const state = nth === 3 ? "HELD" : "LAPSED";
    await app.system.db.run((manager) =>
      manager.query(PLANT_LEASES, [app.workspaceId, nth, state, nth === 3]),
    );
  }
  await analyze();
}, 600_000);
afterAll(() => app[Symbol.asyncDispose]());

const PLANT_LEADS = `
  INSERT INTO lead (workspace_id, id, version, created_at, updated_at, first_touch_at, status_since,
                    attributes, received_via, status, queue, fit_score, fit_band,
                    score_model_version, behaviour_score, engagement, matrix_cell,
                    recycled_count, hand_raised)
  SELECT $1, gen_random_uuid(), 1, t, t, t, t, '{}', 'IMPORT',
         (ARRAY['INQUIRY', 'NURTURING', 'MQL'])[1 + n % 3], 'marketing', n % 100, 'D', 1, 0, 3, 'C3', 0, false
    FROM generate_series(1, ${LEADS}) n, LATERAL (SELECT timestamptz '2026-01-01' + n * interval '1 second' AS t) at`;

const PLANT_LEASES = `
  INSERT INTO work_lease (workspace_id, id, created_at, version, updated_at, lead_id, purpose, state,
                          is_latest, attempt, expires_at)
  SELECT $1, gen_random_uuid(), l.created_at + $2::int * interval '1 hour', 1, l.created_at, l.id,
         'calls', $3, $4, $2::int, l.created_at + $2::int * interval '2 hours'
    FROM lead l WHERE l.workspace_id = $1`;

async function analyze(): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl(app) });
  await client.connect();
  await client.query("VACUUM ANALYZE lead, work_lease");
  await client.end();
}

/** What PostgreSQL did to find the leads, each node with how many rows it looked at. */
async function planOf(input: object): Promise<{ nodes: PlanNode[]; buffers: number }> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  const abandoned = inTransaction(app.system, async (ctx) => {
    await leaseLeads(ctx, { purpose: "calls", first: FIRST, ...input });
    throw new Error("only to see the statement");
  });
  await expect(abandoned).rejects.toThrow("only to see");
  const [call] = query.mock.calls.filter((each) => String(each[0]).includes("SKIP LOCKED"));
  query.mockRestore();
  const [text, values]: unknown[] = call ?? [];
  const explain = `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${String(text)}`;
  const rows = await app.system.db.run((manager) =>
    manager.query(explain, Array.isArray(values) ? values : []),
  );
  const plan = rows[0]["QUERY PLAN"][0].Plan;
  return { nodes: nodesOf(plan), buffers: plan["Shared Hit Blocks"] + plan["Shared Read Blocks"] };
}

test.each([
  ["best score first", {}, "lead_fit_score_id_idx"],
  [
    "oldest first",
    { orderBy: [{ field: "createdAt", direction: "ASC" }] },
    "lead_created_at_id_idx",
  ],
  ["of one status", { filter: { status: { eq: "NURTURING" } } }, "lead_status_fit_score_id_idx"],
])(
  "among 100,000 leads and 300,000 lapsed leases, %s: by index, no more than is taken",
  async (_what, input, index) => {
    const { nodes, buffers } = await planOf(input);

    const types = nodes.map((node) => node["Node Type"]);
    expect(types).not.toContain("Seq Scan");
    expect(types.filter((type) => type === "Sort")).toEqual([]);
    const used = nodes.flatMap((node) => node["Index Name"] ?? []);
    expect(used).toEqual([index, "work_lease_lead_id_purpose_partial_idx"]);
    expect(rowsLookedAt(nodes, "lead")).toBe(FIRST);
    expect(buffers).toBeLessThan(1_500);
  },
);

test("what is leased then is what lapsed: fifty leads, each for the fourth time", async () => {
  const { leases } = await lease(app.admin, { first: FIRST });

  expect(new Set(leases.map(({ attempt }: { attempt: number }) => attempt))).toEqual(new Set([4]));
  expect(leases).toHaveLength(FIRST);
});
