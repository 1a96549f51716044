import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";

import { inTransaction } from "../../../../server/context.js";
import { Lead } from "../../../../server/modules/leads/lead.entity.js";
import { openRouting } from "../../../../server/modules/leads/routing/commands/open-routing.js";
import { getVisible } from "../../../../server/reader/rows.js";
import { startApp, type TestApp } from "../../../support/app.js";
import { inquiry } from "../lead-kit.js";
import { pooled, tell } from "./routing-kit.js";

/** Until somebody waits for a lock of that kind in the app's database, or what was begun is over. */
async function untilWaiting(app: TestApp, begun: Promise<unknown>): Promise<void> {
  let isOver = false;
  void begun.finally(() => (isOver = true));
  for (;;) {
    const [{ n } = { n: 0 }]: { n: number }[] = await app.system.db.run((manager) =>
      manager.query(`SELECT count(*)::int AS n FROM pg_locks
         WHERE locktype = 'advisory' AND NOT granted
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`),
    );
    if (n > 0 || isOver) return;
    await sleep(10);
  }
}

test("what a pool owed is forgotten with its change, though a lead was on its way to it", async () => {
  await using app = await startApp();
  const { marketer, pool, ids } = await pooled(app, "WEIGHTED", [3, 2, 1]);
  const leadId = await inquiry(marketer);
  const members = ids.map((userId) => ({ userId, weight: 1 }));

  const changed = await inTransaction(app.system, async (ctx) => {
    const lead = await getVisible(ctx, Lead, leadId);
    const routing = await openRouting(ctx, [lead]);
    routing.decide(lead);
    const change = tell(app.admin, "routingPoolUpdate", { poolId: pool.id, members });
    await untilWaiting(app, change);
    await routing.close(ctx);
    return { change };
  });
  await changed.change;

  const turns: { credits: object }[] = await app.system.db.run((manager) =>
    manager.query("SELECT credits FROM routing_turn WHERE pool = $1", [pool.id]),
  );
  expect(turns).toEqual([{ credits: {} }]);
});
