import { afterAll, beforeAll, expect, test } from "vitest";

import { allEntities } from "../../server/database/declarations.js";
import { seedDemo } from "../../server/demo/seed-demo.js";
import { SlaClockState } from "../../server/modules/clocks/rules/clock-machine.js";
import { SlaStepKind } from "../../server/modules/clocks/rules/ladder.js";
import { HandOff } from "../../server/modules/leads/hand-off.entity.js";
import { HandOffState } from "../../server/modules/leads/hand-off.enums.js";
import { Lead } from "../../server/modules/leads/lead.entity.js";
import { LeadChannel } from "../../server/modules/leads/lead.enums.js";
import { LeadStatus } from "../../server/modules/leads/rules/lead-status.js";
import { Department, FunctionLevel } from "../../server/modules/people/department.js";
import { User } from "../../server/modules/people/user.entity.js";
import { startApp, type TestApp } from "../support/app.js";
import { seededApp } from "../support/seeded-app.js";

const MONDAY = "2026-03-02T09:00:00Z";

let app: TestApp;

// One company for the tests that only read it.
beforeAll(async () => {
  app = await seededApp({ now: MONDAY });
});

afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

/** Rows of the demo's workspace; `$1` is its id. */
function rows<R>(sql: string): Promise<R[]> {
  return app.system.db.run((manager) => manager.query(sql, [app.workspaceId]));
}

test("the demo company has rows of every kind there is", async () => {
  const counts = await Promise.all(
    allEntities().map(async ({ table }) => ({ table, count: await app.count(table) })),
  );

  expect(counts.filter(({ count }) => count === 0)).toEqual([]);
});

test("every department has people, and every level", async () => {
  const people = await app.system.db.run((manager) => manager.find(User));

  expect(people).toHaveLength(18);
  const departments = new Set(people.map(({ department }) => department));
  expect([...departments].sort()).toEqual(Object.values(Department).sort());
  const levels = new Set(people.map(({ functionLevel }) => functionLevel));
  expect([...levels].sort()).toEqual(Object.values(FunctionLevel).sort());
  expect(people.filter(({ away }) => away)).toHaveLength(1);
  expect(people.filter(({ formerSales }) => formerSales)).toMatchObject([
    { department: "LIAISON" },
    { department: "LIAISON" },
  ]);
});

test("addresses are of domains that nobody can own", async () => {
  const addresses = await rows<{ address: string }>(
    `SELECT email AS address FROM app_user WHERE workspace_id = $1
     UNION ALL SELECT email FROM contact WHERE workspace_id = $1 AND email IS NOT NULL
     UNION ALL SELECT email FROM lead WHERE workspace_id = $1 AND email IS NOT NULL
     UNION ALL SELECT domain FROM account_domain WHERE workspace_id = $1
     UNION ALL SELECT unnest(domains) FROM competitor WHERE workspace_id = $1`,
  );

  expect(addresses.filter(({ address }) => !address.endsWith(".example"))).toEqual([]);
});

test("leads came through every door and rest in every status they can rest in", async () => {
  const leads = await app.system.db.run((manager) => manager.find(Lead));

  const statuses = new Set(leads.map(({ status }) => status));
  const { RAW, INQUIRY, MQL, SAL, SQL, NURTURING, DISQUALIFIED, CONVERTED, MERGED } = LeadStatus;
  expect([...statuses].sort()).toEqual(
    [RAW, INQUIRY, MQL, SAL, SQL, NURTURING, DISQUALIFIED, CONVERTED, MERGED].sort(),
  );
  const channels = new Set(leads.map(({ receivedVia }) => receivedVia));
  expect([...channels].sort()).toEqual(Object.values(LeadChannel).sort());
});

test("every lead began RAW, and has an owner or stands in a queue", async () => {
  const leads = await app.system.db.run((manager) => manager.find(Lead));
  const began = await rows<{ count: string }>(
    `SELECT count(*) FROM state_change c JOIN lead l
       ON l.workspace_id = c.workspace_id AND l.id = c.subject_id
      WHERE c.workspace_id = $1 AND c.from_state IS NULL AND c.to_state = 'RAW'`,
  );

  expect(leads).toHaveLength(44);
  expect(began).toEqual([{ count: "44" }]);
  expect(leads.filter(({ ownerId, queue }) => ownerId === null && queue === null)).toEqual([]);
});

test("sales has accepted, refused and not yet answered, and marketing has taken back", async () => {
  const handOffs = await app.system.db.run((manager) => manager.find(HandOff));

  const states = new Set(handOffs.map(({ state }) => state));
  expect([...states].sort()).toEqual(Object.values(HandOffState).sort());
  const refused = handOffs.filter(({ state }) => state === HandOffState.REJECTED);
  expect(refused.map(({ reasonCode }) => reasonCode).sort()).toEqual([
    "ALREADY_WORKING",
    "BAD_DATA",
    "BAD_TIMING",
    "NOT_ICP",
    "NO_BUDGET",
    "OUT_OF_TERRITORY",
    "UNREACHABLE",
  ]);
});

test("who comes again is the same lead with one more touch", async () => {
  const again = await rows<{ touches: string }>(
    `SELECT count(*) AS touches FROM touch WHERE workspace_id = $1 AND lead_id IS NOT NULL
      GROUP BY lead_id HAVING count(*) > 1`,
  );

  expect(again).toEqual(Array(4).fill({ touches: "2" }));
});

test("two who came again unnoticed wait for somebody to look", async () => {
  const cases = await rows<{ state: string; band: string; older: string; newer: string }>(
    `SELECT c.state, c.band, older.company AS older, newer.company AS newer FROM duplicate_case c
       JOIN lead older ON older.workspace_id = c.workspace_id AND older.id = c.older_id
       JOIN lead newer ON newer.workspace_id = c.workspace_id AND newer.id = c.newer_id
      WHERE c.workspace_id = $1`,
  );

  expect(cases).toHaveLength(2);
  for (const { state, band, older, newer } of cases) {
    expect({ state, band, newer }).toEqual({
      state: "OPEN",
      band: "REVIEW",
      newer: `${older} Ltd`,
    });
  }
});

test("every report that went out has copies in sales, and some of them were read", async () => {
  const unread = await rows(
    `SELECT r.id FROM trip_report r WHERE r.workspace_id = $1 AND r.distributed_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM distribution d JOIN app_user u
         ON u.workspace_id = d.workspace_id AND u.id = d.recipient_id AND u.department = 'SALES'
        WHERE d.workspace_id = r.workspace_id AND d.report_id = r.id)`,
  );
  const states = await rows<{ state: string }>(
    "SELECT DISTINCT state FROM distribution WHERE workspace_id = $1 ORDER BY state",
  );
  const reports = await rows<{ status: string; count: string }>(
    `SELECT status, count(*) FROM trip_report WHERE workspace_id = $1 GROUP BY status ORDER BY status`,
  );

  expect(unread).toEqual([]);
  expect(states).toEqual([{ state: "ACKNOWLEDGED" }, { state: "DELIVERED" }, { state: "READ" }]);
  expect(reports).toEqual([
    { status: "DISTRIBUTED", count: "4" },
    { status: "DRAFT", count: "1" },
    { status: "RETRACTED", count: "1" },
  ]);
});

test("both sides saw the same of one competitor", async () => {
  const agreed = await rows<{ claim: string; corroborated_by: string[] }>(
    `SELECT claim, corroborated_by FROM intel_observation
      WHERE workspace_id = $1 AND both_sides`,
  );

  expect(agreed).toHaveLength(1);
  expect(agreed[0]?.corroborated_by).toHaveLength(1);
});

test("the log tells the story in the order of its days, and none of it lies ahead", async () => {
  const events = await app.events();

  const instants = events.map(({ occurredAt }) => occurredAt.getTime());
  const outOfOrder = instants.filter((at, nth) => at < (instants[nth - 1] ?? 0));
  expect(outOfOrder).toEqual([]);
  expect(instants.filter((at) => at > Date.parse(MONDAY))).toEqual([]);
});

test("everything written has an audit entry, as if it had come by the API", async () => {
  const [leads] = await rows<{ count: string }>(
    `SELECT count(DISTINCT subject_id) FROM audit_entry
      WHERE workspace_id = $1 AND entity = 'Lead' AND action = 'CREATE'`,
  );

  expect(leads).toEqual({ count: "44" });
});

const THREE_COMPANIES = { timeout: 90_000 }; // some thousand statements each

test("the same seed makes the same company, another one another", THREE_COMPANIES, async () => {
  await using same = await startApp({ now: "2026-06-18T23:30:00Z", found: seedDemo });
  const other = await same.otherWorkspace((system) => seedDemo(system, 2));

  const story = await storyOf(app);
  expect(await storyOf(same)).toEqual(story);
  expect(await storyOf(other)).not.toEqual(story);
  expect(await other.count("lead")).toBe(44);
});

/** Who is there, what became of whom and why: all but ids and instants. */
function storyOf({ system, workspaceId }: TestApp): Promise<unknown[]> {
  const sql = `
    SELECT 'lead' AS kind, l.name, l.email, l.status, u.name AS owner, l.fit_score AS score
      FROM lead l LEFT JOIN app_user u ON u.workspace_id = l.workspace_id AND u.id = l.owner_id
     WHERE l.workspace_id = $1
    UNION ALL SELECT 'user', name, email, department, NULL, 0 FROM app_user WHERE workspace_id = $1
    UNION ALL SELECT 'contact', name, email, buying_role, title, 0 FROM contact
     WHERE workspace_id = $1
    ORDER BY 1, 2, 3, 4`;
  return system.db.run((manager) => manager.query(sql, [workspaceId]));
}

test("clocks stand in every state there is, and every kind of step was reached", async () => {
  const states = await rows<{ state: string }>(
    "SELECT DISTINCT state FROM sla_clock WHERE workspace_id = $1 ORDER BY state",
  );
  const kinds = await rows<{ kind: string }>(
    "SELECT DISTINCT kind FROM sla_step WHERE workspace_id = $1 ORDER BY kind",
  );

  expect(states.map(({ state }) => state)).toEqual(Object.values(SlaClockState).sort());
  expect(kinds.map(({ kind }) => kind)).toEqual(Object.values(SlaStepKind).sort());
});
