import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import type { Context } from "../../server/context.js";
import { countLeads } from "../../server/modules/leads/conservation/commands/count-leads.js";
import { findStageDurations } from "../../server/modules/leads/conservation/commands/find-stages.js";
import { listTerm } from "../../server/modules/leads/conservation/commands/list-term.js";
import { LeadTerm } from "../../server/modules/leads/conservation/conservation.payloads.js";
import { Department } from "../../server/modules/people/department.js";
import { nodesOf, rowsLookedAt, type PlanNode } from "../reader/plans.js";
import { startApp, type TestApp } from "../support/app.js";
import { databaseUrl } from "../support/database-url.js";

const LEADS = 100_000;
const DAYS = 360;
const NOW = "2026-03-02T00:00:00Z";
const MONTH = { from: new Date("2026-01-31T00:00:00Z"), to: new Date(NOW) };
const YEAR = { from: new Date("2025-03-02T00:00:00Z"), to: new Date(NOW) };
/** Came, became an inquiry, left it a day later and was closed or kept two days after that. */
const MOVES_OF_A_LEAD = 4;
/** A thirtieth of the moves are of leads that came in the 30 days, and of few that came before. */
const MOVES_OF_MONTH = (LEADS * MOVES_OF_A_LEAD * 30) / DAYS;

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ now: NOW });
  await app.system.db.run(async (manager) => {
    await manager.query(PLANT_LEADS, [app.workspaceId]);
    await manager.query(PLANT_MOVES, [app.workspaceId]);
  });
  const client = new pg.Client({ connectionString: databaseUrl(app) });
  await client.connect();
  await client.query("VACUUM ANALYZE lead, state_change");
  await client.end();
}, 600_000);
afterAll(() => app[Symbol.asyncDispose]());

const PLANT_LEADS = `
  INSERT INTO lead (workspace_id, id, version, created_at, updated_at, first_touch_at, status_since,
                    attributes, received_via, status, queue, fit_score, fit_band,
                    score_model_version, recycled_count, hand_raised)
  SELECT $1, gen_random_uuid(), 1, t, t, t, t, '{}', 'IMPORT', (ARRAY['DISQUALIFIED', 'NURTURING'])[1 + n % 2],
         'marketing', n % 100, 'D', 1, 0, false
    FROM generate_series(1, ${LEADS}) n, LATERAL (
      SELECT timestamptz '${NOW}' - interval '${DAYS + 4} days' + n * interval '${(DAYS * 86_400) / LEADS} seconds' AS t) at`;

const PLANT_MOVES = `
  INSERT INTO state_change (workspace_id, id, created_at, subject_id, field, from_state, to_state,
                            actor_kind, correlation_id, occurred_at)
  SELECT $1, gen_random_uuid(), m.at, l.id, 'status', m.before, m.after, 'SYSTEM', 'planted', m.at
    FROM lead l CROSS JOIN LATERAL (VALUES
      (l.created_at, NULL, 'RAW'), (l.created_at, 'RAW', 'INQUIRY'),
      (l.created_at + interval '1 day', 'INQUIRY', 'MQL'),
      (l.created_at + interval '3 days', 'MQL', l.status)) m (at, before, after)
   WHERE l.workspace_id = $1 ORDER BY m.at`;

/** What PostgreSQL does for a question, each node with the rows it looked at. */
async function planOf(
  ask: (ctx: Context) => Promise<unknown>,
  ctx: Context = app.system,
): Promise<PlanNode[]> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await ask(ctx);
  const [call] = query.mock.calls.filter((each) => String(each[0]).includes("JOIN"));
  query.mockRestore();
  const [text, values]: unknown[] = call ?? [];
  const rows = await app.system.db.run((manager) =>
    manager.query(
      `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${String(text)}`,
      Array.isArray(values) ? values : [],
    ),
  );
  const [explained] = rows[0]["QUERY PLAN"];
  // Row scopes look dear to the planner: it would compile for seconds what runs in a moment.
  expect(explained.JIT).toBeUndefined();
  return nodesOf(explained.Plan);
}

test.each([
  ["the law", (ctx: Context) => countLeads(ctx, MONTH)],
  ["who came in", (ctx: Context) => listTerm(ctx, { ...MONTH, term: LeadTerm.IN, first: 50 })],
  ["how long stays were", (ctx: Context) => findStageDurations(ctx, MONTH)],
])("of 400,000 moves, %s over a month reads those of the month, by their time", async (_, ask) => {
  const nodes = await planOf(ask);

  const used = nodes.flatMap((node) => node["Index Name"] ?? []);
  expect(used).toContain("state_change_created_at_id_partial_idx");
  expect(rowsLookedAt(nodes, "state_change")).toBeLessThan(MOVES_OF_MONTH * 1.5);
});

test("a page of the leads that were open reads little more than the page", async () => {
  const nodes = await planOf((ctx) => listTerm(ctx, { ...MONTH, term: LeadTerm.OPEN, first: 50 }));

  expect(rowsLookedAt(nodes, "lead")).toBeLessThan(LEADS / 100);
});

test("over a year every lead and move is read once, whoever asks", async () => {
  const seller = await app.person(Department.SALES);
  const ctx = app.core.contextFor(seller.actor, "plans", app.system.log);
  const all = await planOf((ctx) => countLeads(ctx, YEAR));
  const seen = await planOf((ctx) => countLeads(ctx, YEAR), ctx);

  for (const nodes of [all, seen]) {
    expect(rowsLookedAt(nodes, "state_change")).toBeLessThanOrEqual(LEADS * MOVES_OF_A_LEAD);
    expect(rowsLookedAt(nodes, "lead")).toBeLessThanOrEqual(LEADS);
  }
  expect(await countLeads(app.system, YEAR)).toMatchObject({ holds: true, unaccounted: 0 });
});
