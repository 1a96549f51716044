import { randomUUID } from "node:crypto";

import pg from "pg";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Context } from "../../server/context.js";
import { openCore, type Core } from "../../server/core.js";
import { preparedQuery, type PreparedQuery } from "../../server/database/prepared.js";
import { Account } from "../../server/modules/accounts/account.entity.js";
import { findTimelines } from "../../server/modules/accounts/timeline/find-timelines.js";
import type { TimelineArgs } from "../../server/modules/accounts/timeline/timeline.objects.js";
import { nodesOf, planOf, type PlanNode } from "../reader/plans.js";
import { accountWithTouches } from "../support/big-timeline.js";
import { cloneTemplate, type TestDatabase } from "../support/postgres.js";

const database = { url: null, poolSize: 2, statementTimeoutMs: 60_000, connectTimeoutMs: 10_000 };
const FEW = 1_000;
const MANY = 1_000_000;
const LEADS = 100;
const PAGE = 50;
/** Shared buffers of one page, whatever the account holds: a few a row, and those of its leads. */
const MOST_BUFFERS = 500;

let copy: TestDatabase;
let core: Core;
let system: Context;
let accounts: { few: string; many: string };

beforeAll(async () => {
  copy = await cloneTemplate();
  const workspaceId = randomUUID();
  const client = new pg.Client({ connectionString: copy.url });
  await client.connect();
  await client.query(`INSERT INTO workspace VALUES ($1, 'Big', 'EUR', 'IT', now())`, [workspaceId]);
  await client.query("INSERT INTO workspace_directory VALUES ($1)", [workspaceId]);
  const of = (touches: number) =>
    accountWithTouches(client, { workspaceId, leads: LEADS, touches });
  accounts = { few: await of(FEW), many: await of(MANY) };
  await client.query("VACUUM ANALYZE");
  await client.end();
  core = await openCore({
    config: { database, oidc: null },
    url: copy.url,
    log: pino({ level: "silent" }),
  });
  await core.relay.stop();
  system = core.systemContext(workspaceId);
}, 1_200_000);
afterAll(async () => {
  await core.stop();
  await copy.drop();
});

type Measured = PlanNode & {
  readonly "Shared Hit Blocks"?: number;
  readonly "Shared Read Blocks"?: number;
  readonly Plans?: readonly Measured[];
};

/** The one statement of a page, and what PostgreSQL did for it. */
async function pageOf(accountId: string, args: TimelineArgs) {
  const sent: PreparedQuery[] = [];
  const db: Context["db"] = {
    ...system.db,
    query: (query) => {
      sent.push(query);
      return system.db.query(query);
    },
  };
  const [page] = await findTimelines({ ...system, db }, Account, args, [accountId]);
  const [query] = sent;
  if (page === undefined || query === undefined) throw new Error("No page");
  expect(sent).toHaveLength(1);
  const rows = await system.db.query<{ "QUERY PLAN": readonly [{ readonly Plan: Measured }] }>(
    preparedQuery(
      `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${query.text}`,
      query.values,
    ),
  );
  const plan = rows[0]?.["QUERY PLAN"][0].Plan;
  if (plan === undefined) throw new Error("No plan");
  const buffers = (plan["Shared Hit Blocks"] ?? 0) + (plan["Shared Read Blocks"] ?? 0);
  const nodes = nodesOf(plan);
  const ofTouches = nodes.filter((node) => node["Relation Name"]?.startsWith("touch"));
  const touchesRead = ofTouches.reduce((sum, node) => sum + rowsOf(node), 0);
  return { page, buffers, ofTouches, touchesRead, nodes };
}

function rowsOf(node: PlanNode): number {
  const rows = (node["Actual Rows"] ?? 0) + (node["Rows Removed by Filter"] ?? 0);
  return rows * (node["Actual Loops"] ?? 1);
}

test.each(["newest", "middle"])(
  "the %s page costs the same with a thousand times the touches",
  async (where) => {
    const until = where === "newest" ? null : new Date(Date.now() - 300 * 86_400_000);

    const few = await pageOf(accounts.few, { first: PAGE, until });
    const many = await pageOf(accounts.many, { first: PAGE, until });

    for (const { page, ofTouches, touchesRead, buffers, nodes } of [few, many]) {
      expect(page.nodes).toHaveLength(PAGE);
      expect(page.pageInfo.hasNextPage).toBe(true);
      // Read off the account's index, newest first: no touch is read that could not be on the page.
      expect(new Set(ofTouches.map((node) => node["Node Type"]))).toEqual(new Set(["Index Scan"]));
      for (const node of ofTouches) {
        expect(node["Index Name"]).toMatch(/account_id_occurred_at_id_idx$/);
      }
      expect(touchesRead).toBeLessThanOrEqual(PAGE + 1);
      expect(buffers).toBeLessThan(MOST_BUFFERS);
      const sorts = nodes.filter((node) => node["Node Type"] === "Sort").map(rowsOf);
      expect(Math.max(0, ...sorts)).toBeLessThan(LEADS * 3 + 1);
    }
    console.log(
      `${where}: ${few.buffers} and ${many.buffers} buffers, of the touches ${few.touchesRead} and ${many.touchesRead} rows`,
    );
    expect(many.buffers / few.buffers).toBeLessThan(1.5);
  },
);

test("page after page, each reads its own touches and no others", async () => {
  const whole = await pageOf(accounts.many, { first: 200, kinds: ["TOUCH"] });
  const after = whole.page.edges[99]?.cursor ?? null;

  const next = await pageOf(accounts.many, { first: PAGE, kinds: ["TOUCH"], after: null });
  const second = await pageOf(accounts.many, { first: 100, kinds: ["TOUCH"], after });

  expect(second.page.nodes).toEqual(whole.page.nodes.slice(100));
  expect(next.touchesRead).toBe(PAGE + 1);
  expect(second.touchesRead).toBe(101);
});

test("a page of Account.touches, and of one type, opens the newest months only", async () => {
  const source = `query ($id: ID!) { account(id: $id) { touches(first: 50) { nodes { id type } } } }`;
  const rows = await system.db.query<{ n: number }>(
    preparedQuery(
      "SELECT count(*)::int AS n FROM pg_inherits WHERE inhparent = 'touch'::regclass",
      [],
    ),
  );

  const plan = await planOf(
    core,
    system.actor,
    { source, variables: { id: `account_${accounts.many}` } },
    ", ANALYZE, TIMING OFF",
  );

  const scans = nodesOf(plan).filter((node) => node["Relation Name"]?.startsWith("touch"));
  expect(scans).toHaveLength(rows[0]?.n ?? 0);
  const opened = scans.filter((node) => (node["Actual Loops"] ?? 0) > 0);
  expect(opened).toHaveLength(2); // touch_later, which is empty, and the newest month of the data
  expect(scans.reduce((sum, node) => sum + rowsOf(node), 0)).toBeLessThanOrEqual(PAGE + 1);
});
