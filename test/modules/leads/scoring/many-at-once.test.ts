import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../../server/modules/people/department.js";
import { startApp, type Caller, type TestApp } from "../../../support/app.js";
import { statementsOf } from "../../../support/statements.js";
import { inquiry } from "../lead-kit.js";
import { behaviourDraft, setLine, use } from "./scoring-kit.js";

async function query<R>(app: TestApp, sql: string, ...values: unknown[]): Promise<R[]> {
  return app.system.db.run((manager) => manager.query(sql, [app.workspaceId, ...values]));
}

function statuses(app: TestApp): Promise<{ status: string; count: number }[]> {
  return query(
    app,
    "SELECT status, count(*)::int AS count FROM lead WHERE workspace_id = $1 GROUP BY status ORDER BY status",
  );
}

/** Leads with a form each, and somebody who agrees on lines. Nobody is beyond one yet. */
async function formsOf(app: TestApp, count: number): Promise<{ manager: Caller; ids: string[] }> {
  const manager = await app.person(Department.MARKETING, { level: FunctionLevel.MANAGER });
  await app.person(Department.SALES);
  await setLine(manager, { leastBand: "F", behaviourPoints: null });
  await use(app, manager, behaviourDraft(40));
  const ids: string[] = [];
  for (let nth = 0; nth < count; nth += 1) ids.push(await inquiry(manager));
  await app.core.relay.drain();
  await app.jobs();
  return { manager, ids };
}

test("leads that cross a new line at once go to sales in as many statements for thirty as for three", async () => {
  const crossing = async (count: number) => {
    await using app = await startApp();
    const { manager } = await formsOf(app, count);
    await app.core.relay.stop();
    await setLine(manager, { behaviourPoints: 30 });
    const sent = await statementsOf(() => app.jobs());
    expect(await statuses(app)).toEqual([{ status: "MQL", count }]);
    const pending = "SELECT count(*)::int AS count FROM hand_off WHERE workspace_id = $1";
    expect(await query(app, `${pending} AND state = 'PENDING'`)).toEqual([{ count }]);
    return sent;
  };

  const three = await crossing(3);

  expect(await crossing(30)).toBe(three);
});

test("one that cannot be handed over takes none of the others along, nor anybody's scores", async () => {
  await using app = await startApp();
  const { manager, ids } = await formsOf(app, 7);
  // A write past the commands: it waits for sales' answer already, which the database allows once.
  await query(
    app,
    `INSERT INTO hand_off (workspace_id, id, version, created_at, updated_at, lead_id, to_queue, state)
     VALUES ($1, gen_random_uuid(), 1, now(), now(), $2, 'sales', 'PENDING')`,
    ids[4]?.slice(-36),
  );

  await setLine(manager, { behaviourPoints: 30 });
  await app.jobs();

  expect(await statuses(app)).toEqual([
    { status: "INQUIRY", count: 1 },
    { status: "MQL", count: 6 },
  ]);
  const [stuck] = await query<{ id: string }>(
    app,
    "SELECT id FROM lead WHERE workspace_id = $1 AND status = 'INQUIRY' AND behaviour_score = 40",
  );
  expect(`lead_${stuck?.id}`).toBe(ids[4]);
});

const PLANT = `
  INSERT INTO lead (workspace_id, id, version, created_at, updated_at, first_touch_at, status_since,
                    attributes, received_via, status, queue, fit_score, fit_band, title, account_id,
                    score_model_version, recycled_count, hand_raised)
  SELECT $1, gen_random_uuid(), 1, now(), now(), now(), now(), '{}', 'IMPORT', 'INQUIRY',
         'marketing', 40, 'D', 'CEO', $2, 1, 0, false FROM generate_series(1, $3::int)`;

test("when an account with very many leads changes they are scored in parts, by jobs, and all are", async () => {
  await using app = await startApp();
  const { accountCreate } = await app.admin.gql(
    `mutation { accountCreate(input: { name: "Rival" }) { account { id } } }`,
  );
  const accountId: string = accountCreate.account.id;
  await query(app, PLANT, accountId.slice(-36), 2_100);
  await app.core.relay.drain();

  await app.admin.gql(
    `mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) { account { id } } }`,
    { input: { accountId, type: "COMPETITOR" } },
  );
  await app.core.relay.drain();
  const before = await app.count("lead_score");
  const ran = await app.jobs();

  expect(before).toBe(0);
  const parts = ran.filter(({ name }) => name === "scores.rescore_account");
  expect(parts).toHaveLength(3);
  const fits = "SELECT DISTINCT fit_score AS points FROM lead WHERE workspace_id = $1";
  expect(await query(app, fits)).toEqual([{ points: 0 }]);
  expect(await app.count("lead_score")).toBe(2_100);
}, 60_000);
