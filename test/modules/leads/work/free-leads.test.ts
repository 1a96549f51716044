import pg from "pg";
import { parse } from "graphql";
import { expect, test, vi } from "vitest";

import { priceOperation } from "../../../../server/graphql/cost.js";
import { leaseLeads } from "../../../../server/modules/leads/work/commands/lease-leads.js";
import { inTransaction } from "../../../../server/context.js";
import {
  attemptAfter,
  LeaseState,
  mayFollow,
  type LatestLease,
} from "../../../../server/modules/leads/rules/work-lease.js";
import { DAY_MS } from "../../../../server/spans.js";
import { startApp, type TestApp } from "../../../support/app.js";
import { lease } from "./lease-kit.js";

const NOW = Date.parse("2026-03-02T09:00:00Z");
const { HELD, COMPLETED, RELEASED } = LeaseState;

/** Every kind of latest lease that tells: state, end of time, end of work, tries. */
function latestLeases(): LatestLease[] {
  const instants = [-4 * DAY_MS, -3 * DAY_MS, -DAY_MS, -1, 0, 1].map((ms) => new Date(NOW + ms));
  return [HELD, COMPLETED, RELEASED].flatMap((state) =>
    instants.flatMap((at) =>
      [1, 2, 3].map((attempt) => ({
        state,
        attempt,
        expiresAt: at,
        endedAt: state === HELD ? null : at,
      })),
    ),
  );
}

/** A lead for each, past the doors; answers with the leads' uuids in order. */
async function plant(app: TestApp, latest: readonly LatestLease[]): Promise<string[]> {
  const rows: { id: string }[] = await app.system.db.run((manager) =>
    manager.query(
      `WITH given AS (
         SELECT gen_random_uuid() AS id, g.* FROM jsonb_to_recordset($2) g (
           nth int, state text, attempt int, "expiresAt" timestamptz, "endedAt" timestamptz)),
       leads AS (
         INSERT INTO lead (workspace_id, id, version, created_at, updated_at, first_touch_at,
             status_since, attributes, received_via, status, queue, fit_score, fit_band,
             score_model_version, behaviour_score, engagement, matrix_cell,
             recycled_count, hand_raised)
         SELECT $1, id, 1, now(), now(), now(), now(), '{}', 'API', 'INQUIRY', 'marketing', 0, 'D', 1, 0, 3, 'C3', 0, false
           FROM given),
       leases AS (
         INSERT INTO work_lease (workspace_id, id, created_at, version, updated_at, lead_id, purpose,
             state, is_latest, attempt, expires_at, ended_at)
         SELECT $1, gen_random_uuid(), now(), 1, now(), id, 'calls', state, true, attempt, "expiresAt", "endedAt"
           FROM given)
       SELECT id FROM given ORDER BY nth`,
      [app.workspaceId, JSON.stringify(latest.map((each, nth) => ({ nth, ...each })))],
    ),
  );
  return rows.map(({ id }) => id);
}

/** The leads that the statement of the search itself finds. */
async function searched(app: TestApp, input: object): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  const abandoned = inTransaction(app.system, async (ctx) => {
    await leaseLeads(ctx, { purpose: "calls", first: 200, ...input });
    throw new Error("only to see");
  });
  await expect(abandoned).rejects.toThrow("only to see");
  const [call] = query.mock.calls.filter((each) => String(each[0]).includes("SKIP LOCKED"));
  query.mockRestore();
  const [text, values]: unknown[] = call ?? [];
  const rows: { t_id: string }[] = await app.system.db.run((manager) =>
    manager.query(String(text), Array.isArray(values) ? values : []),
  );
  return rows.map((row) => row.t_id).sort();
}

test.each([
  [{}, null, null],
  [{ againAfterDays: 0 }, 0, null],
  [{ againAfterDays: 3 }, 3, null],
  [{ maxAttempts: 2 }, null, 2],
  [{ againAfterDays: 3, maxAttempts: 2 }, 3, 2],
])("under %j the search finds what the rule lets be leased", async (input, days, maxAttempts) => {
  await using app = await startApp();
  const latest = latestLeases();
  const ids = await plant(app, latest);
  const againBefore = days === null ? null : new Date(NOW - days * DAY_MS);
  const terms = { now: new Date(NOW), againBefore, maxAttempts };

  const found = await searched(app, input);

  const free = ids.filter((_, nth) => {
    const before = latest[nth];
    return before !== undefined && mayFollow(before, terms);
  });
  expect(found).toEqual(free.sort());
});

test("a last lead that somebody writes to for a moment is waited for, not called none", async () => {
  await using app = await startApp();
  const [latest] = latestLeases();
  await plant(app, latest === undefined ? [] : [latest]);
  let asked: Promise<{ leases: unknown[] }> | undefined;

  await inTransaction(app.system, async (ctx) => {
    await ctx.db.run((manager) => manager.query("SELECT 1 FROM lead FOR UPDATE"));
    asked = lease(app.admin);
    await new Promise((resolve) => setTimeout(resolve, 300));
  });

  expect((await asked)?.leases).toHaveLength(1);
});

test("tries are counted until one is completed", () => {
  const before = { state: HELD, attempt: 4, expiresAt: new Date(NOW), endedAt: null };

  expect(attemptAfter(undefined)).toBe(1);
  expect(attemptAfter(before)).toBe(5);
  expect(attemptAfter({ ...before, state: RELEASED })).toBe(5);
  expect(attemptAfter({ ...before, state: COMPLETED })).toBe(1);
});

test("a lease is priced by how many leads it asks for", async () => {
  await using app = await startApp();
  const source = `mutation ($input: LeadLeaseInput!) {
    leadLease(input: $input) { leases { id } leads { id } } }`;
  const document = parse(source);
  const [operation] = document.definitions;
  if (operation?.kind !== "OperationDefinition") throw new Error("One operation");
  const price = (first: number) =>
    priceOperation(app.core.schema, document, operation, { input: { purpose: "x", first } });

  expect([price(1), price(200)]).toEqual([13, 411]);
});
