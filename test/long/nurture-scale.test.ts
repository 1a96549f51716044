import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { inTransaction } from "../../server/context.js";
import { moveOn } from "../../server/modules/leads/nurture/commands/move-due.js";
import { AT_ONCE } from "../../server/modules/leads/nurture/nurture.policy.js";
import { nurture, running, steps, TOPIC } from "../modules/leads/nurture/nurture-kit.js";
import { startApp, type TestApp } from "../support/app.js";
import { databaseUrl } from "../support/database-url.js";

/** `NURTURE_PEOPLE=1000000` measures what RESULTS.md tells. */
const PEOPLE = Number(process.env["NURTURE_PEOPLE"] ?? 60_000);
const MEGABYTE = 1_000_000;

let app: TestApp;
let programId: string;

beforeAll(async () => {
  app = await startApp();
  await app.core.relay.stop();
  await nurture(app.admin, "Configure", { frequencyCap: { max: 2, per: "P7D" } });
  const lead = { fitScore: { gte: 20 } };
  const [one, two] = steps(2);
  const frequencyCap = { max: 1, per: "PT12H" };
  const program = await running(app.admin, {
    entryFilter: null,
    frequencyCap,
    exitFilter: { emailKey: { startsWith: "nobody" } },
    steps: [{ ...one, condition: { lead } }, two],
  });
  programId = program.id;
  await plant();
}, 1_800_000);

afterAll(() => app[Symbol.asyncDispose]());

test("a step over everybody at once: a few statements for thousands, no slower at the end, little memory", async () => {
  const chunks = Math.ceil(PEOPLE / AT_ONCE);
  const quarter = Math.floor(chunks / 4);
  const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
  const first = await step();
  await deliver();
  app.clock.advance(86_400_000);
  const second = await step();

  for (const [name, { seconds, heap, took }] of Object.entries({ first, second })) {
    const rate = Math.round(PEOPLE / seconds);
    console.log(
      `${name} step: ${PEOPLE} enrolments in ${seconds.toFixed(1)} s, ${rate} a second, ${took.length} transactions; heap at most ${Math.round(heap / MEGABYTE)} MB`,
    );
    expect(took.length - chunks).toBeLessThanOrEqual(1);
    const early = sum(took.slice(1, 1 + quarter));
    expect(sum(took.slice(-1 - quarter, -1)), `${name} step`).toBeLessThan(early * 3);
    expect(heap, `${name} step`).toBeLessThan(600 * MEGABYTE);
  }

  const outcomes: { outcome: string; count: string }[] = await app.system.db.run((manager) =>
    manager.query(
      `SELECT coalesce(skip_reason, state) AS outcome, count(*) FROM nurture_send GROUP BY 1 ORDER BY 1`,
    ),
  );
  // Of each hundred, 10 score too little for the first step, 2 are suppressed, 5 never agreed.
  const hundreds = PEOPLE / 100;
  expect(outcomes).toEqual([
    { outcome: "CONDITION", count: String(10 * hundreds) },
    { outcome: "CONSENT", count: String(2 * 5 * hundreds) },
    { outcome: "SCHEDULED", count: String(93 * hundreds) },
    { outcome: "SENT", count: String((93 - 10) * hundreds) },
    { outcome: "SUPPRESSED", count: String(2 * 2 * hundreds) },
  ]);
  expect(await app.count("nurture_send")).toBe(2 * PEOPLE);
}, 3_600_000);

/** One step for all who are due, a transaction after the other. */
async function step(): Promise<{ seconds: number; heap: number; took: number[] }> {
  const took: number[] = [];
  let heap = 0;
  const began = performance.now();
  for (let isDone = false; !isDone;) {
    const start = performance.now();
    isDone = (await inTransaction(app.system, (ctx) => moveOn(ctx, programId))) === undefined;
    took.push(performance.now() - start);
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  return { seconds: (performance.now() - began) / 1_000, heap, took };
}

/** What was scheduled has been sent. */
async function deliver(): Promise<void> {
  for (let left = 1; left > 0;) {
    const [row]: { left: number }[] = await app.system.db.run((manager) =>
      manager.query(
        `WITH waiting AS (SELECT id FROM nurture_send WHERE workspace_id = $1 AND state = 'SCHEDULED'
             AND mail_id IS NULL ORDER BY scheduled_at, id LIMIT 50000),
         sent AS (UPDATE nurture_send x SET state = 'SENT', sent_at = scheduled_at
             FROM waiting WHERE x.workspace_id = $1 AND x.id = waiting.id RETURNING x.id)
         SELECT count(*)::int AS left FROM sent`,
        [app.workspaceId],
      ),
    );
    left = row?.left ?? 0;
  }
}

/** People, consents, suppressions and enrolments, past the doors. */
async function plant(): Promise<void> {
  for (let from = 0; from < PEOPLE; from += 50_000) {
    const to = Math.min(PEOPLE, from + 50_000) - 1;
    const values = [app.workspaceId, app.clock.now(), from, to];
    await app.system.db.run(async (manager) => {
      await manager.query(LEADS, values);
      await manager.query(CONSENTS, [...values, TOPIC]);
      await manager.query(SUPPRESSIONS, values);
      await manager.query(ENROLMENTS, [...values, programId.slice(-36)]);
    });
  }
  const owner = new pg.Client({ connectionString: databaseUrl(app) });
  await owner.connect();
  await owner.query("ANALYZE"); // as the autovacuum does in its time
  await owner.end();
}

const LEADS = `
  INSERT INTO lead (workspace_id, id, created_at, updated_at, version, given_name, name, email,
      email_key, country_code, received_via, attributes, status, status_since, queue, fit_score,
      fit_band, score_model_version, first_touch_at, recycled_count, hand_raised)
  SELECT $1, gen_random_uuid(), $2, $2, 1, 'Ana', 'Ana ' || n, n || '@prospect.test',
      n || '@prospect.test', 'IT', 'IMPORT', '{}', 'NURTURING', $2, 'nurture',
      CASE WHEN n % 100 < 10 THEN 10 ELSE 50 END, 'C', 1, $2, 0, false
    FROM generate_series($3::int, $4::int) n`;

const CONSENTS = `
  INSERT INTO consent (workspace_id, id, created_at, updated_at, version, address_key, channel, topic,
      basis, state, state_since)
  SELECT $1, gen_random_uuid(), $2, $2, 1, n || '@prospect.test', 'EMAIL', $5, 'CONSENT', 'GRANTED', $2
    FROM generate_series($3::int, $4::int) n WHERE n % 100 < 95`;

const SUPPRESSIONS = `
  INSERT INTO suppression (workspace_id, id, created_at, address_key, channel, topic, reason)
  SELECT $1, gen_random_uuid(), $2, n || '@prospect.test', 'EMAIL', NULL, 'UNSUBSCRIBED'
    FROM generate_series($3::int, $4::int) n WHERE n % 100 IN (40, 41)`;

const ENROLMENTS = `
  INSERT INTO nurture_enrolment (workspace_id, id, created_at, updated_at, version, program_id, lead_id,
      state, entry, anchor_at, due_at, reached_goal, judged_version)
  SELECT $1, gen_random_uuid(), $2, $2, 1, $5, l.id, 'ENROLLED', 'BY_FILTER', $2, $2, false, 1
    FROM generate_series($3::int, $4::int) n
    JOIN lead l ON l.workspace_id = $1 AND l.email_key = n || '@prospect.test'`;
