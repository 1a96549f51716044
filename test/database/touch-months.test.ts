import { randomUUID } from "node:crypto";

import pg from "pg";
import { DataSource } from "typeorm";
import { expect, test } from "vitest";

import { migrations } from "../../server/database/migrations/migrations.js";
import { Touches1790000000621 } from "../../server/database/migrations/0621-touches.js";
import { migrate } from "../../server/database/open.js";
import { extendTouches } from "../../server/modules/leads/touches/extend-touches.js";
import { TestClock } from "../support/clock.js";
import { startApp, type TestApp } from "../support/app.js";
import { emptyDatabase } from "../support/postgres.js";

async function touchAt(app: TestApp, accountId: string, at: string): Promise<string> {
  const id = randomUUID();
  await app.system.db.run((manager) =>
    manager.query(
      `INSERT INTO touch (workspace_id, id, created_at, occurred_at, type, direction, channel,
         account_id, received_via, payload)
       VALUES ($1, $2, now(), $3, 'PAGE_VIEW', 'INBOUND', 'DIRECT', $4, 'API', '{}')`,
      [app.workspaceId, id, at, accountId.slice(-36)],
    ),
  );
  return id;
}

/** Which partition holds each touch, read past the app's role. */
async function monthsOf(app: TestApp): Promise<Record<string, string>> {
  const rows: { id: string; month: string }[] = await app.system.db.run((manager) =>
    manager.query("SELECT id, tableoid::regclass::text AS month FROM touch"),
  );
  return Object.fromEntries(rows.map(({ id, month }) => [id, month]));
}

test("no date is refused; months made later take what had come early", async () => {
  await using app = await startApp();
  const { accountCreate } = await app.admin.gql(
    `mutation { accountCreate(input: { name: "Acme" }) { account { id } } }`,
  );
  const { id: account } = accountCreate.account;
  const end = await monthsEnd(app);
  const [old, soon, far] = await Promise.all(
    ["1999-12-31T23:59:59.000Z", plus(end, 1), plus(end, 40)].map((at) =>
      touchAt(app, account, at),
    ),
  );
  const before = await monthsOf(app);

  // Three months ahead of the day given.
  const later = (months: number) =>
    extendTouches({ ...app.system, clock: new TestClock(plus(end, months)) });
  await Promise.all([later(-1), later(-1), later(-3)]);

  const open = { [`${old}`]: "touch_earlier", [`${far}`]: "touch_later" };
  const month = `touch_${plus(end, 1).slice(0, 7).replace("-", "_")}`;
  expect(before).toEqual({ ...open, [`${soon}`]: "touch_later" });
  expect(await monthsOf(app)).toEqual({ ...open, [`${soon}`]: month });
  expect(await monthsEnd(app)).toBe(plus(end, 3));
  const { touches } = await app.admin.gql("{ touches { nodes { occurredAt } } }");
  expect(touches.nodes.map(({ occurredAt }: { occurredAt: string }) => occurredAt)).toEqual([
    plus(end, 40),
    plus(end, 1),
    "1999-12-31T23:59:59.000Z",
  ]);
});

/** The first instant that has no month of its own yet. */
async function monthsEnd(app: TestApp): Promise<string> {
  const [row] = await app.core.dataSource.query("SELECT liaison_touches_end() AS at");
  return row.at.toISOString();
}

function plus(day: string, months: number): string {
  const date = new Date(day);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months)).toISOString();
}

test("touches of the release before come along, each with its lead's account", async () => {
  const database = await emptyDatabase();
  const before = migrations.slice(0, migrations.indexOf(Touches1790000000621));
  const source = new DataSource({
    type: "postgres",
    url: database.url,
    migrations: [...before],
    migrationsTableName: "schema_migration",
  });
  await source.initialize();
  await source.runMigrations({ transaction: "each" });
  await source.destroy();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const [workspace, account, lead, touch] = Array.from({ length: 4 }, () => randomUUID());
  const at = "2025-11-05T10:00:00Z";
  await client.query(`INSERT INTO workspace VALUES ('${workspace}', 'A', 'EUR', 'IT', '${at}')`);
  await client.query(`INSERT INTO workspace_directory VALUES ('${workspace}')`);
  const head = "workspace_id, id, created_at";
  const values = (id: string | undefined) => `'${workspace}', '${id}', '${at}'`;
  await client.query(
    `INSERT INTO account (${head}, version, updated_at, name, name_key, domains, tier, type, attributes)
     VALUES (${values(account)}, 1, '${at}', 'Acme', 'acme', '{}', 'KEY', 'PROSPECT', '{}')`,
  );
  await client.query(
    `INSERT INTO lead (${head}, version, updated_at, received_via, attributes, status, status_since,
       queue, account_id, fit_score, fit_band, score_model_version, first_touch_at, recycled_count, hand_raised)
     VALUES (${values(lead)}, 1, '${at}', 'CHAT', '{}', 'INQUIRY', '${at}',
       'marketing', '${account}', 0, 'F', 1, '${at}', 0, false)`,
  );
  await client.query(
    `INSERT INTO lead_touch (${head}, lead_id, received_via, source_detail, occurred_at, payload)
     VALUES (${values(touch)}, '${lead}', 'TRADE_SHOW', 'Hannover', '${at}', '{"a":1}')`,
  );

  await migrate(database.url, { connectTimeoutMs: 10_000 });

  const { rows } = await client.query(
    "SELECT id, lead_id, account_id, type, channel, direction, received_via, source_detail, payload, occurred_at FROM touch",
  );
  expect(rows).toEqual([
    {
      id: touch,
      lead_id: lead,
      account_id: account,
      type: "EVENT_ATTENDED",
      channel: "EVENT",
      direction: "INBOUND",
      received_via: "TRADE_SHOW",
      source_detail: "Hannover",
      payload: { a: 1 },
      occurred_at: new Date(at),
    },
  ]);
  await client.end();
  await database.drop();
});
