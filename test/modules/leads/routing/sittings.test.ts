import { expect, test } from "vitest";

import { inTransaction, type Context } from "../../../../server/context.js";
import { captureLeads } from "../../../../server/modules/leads/commands/capture-lead.js";
import { LeadChannel } from "../../../../server/modules/leads/lead.enums.js";
import { Lead } from "../../../../server/modules/leads/lead.entity.js";
import { setRoutingPolicy } from "../../../../server/modules/leads/routing/commands/set-policy.js";
import { openRouting } from "../../../../server/modules/leads/routing/commands/open-routing.js";
import { RoutingRule } from "../../../../server/modules/leads/rules/route-facts.js";
import { getVisible } from "../../../../server/reader/rows.js";
import { ownerOf } from "../../../isolation/rows.js";
import { startApp, type TestApp } from "../../../support/app.js";
import { statementsOf } from "../../../support/statements.js";
import { inquiry, send } from "../lead-kit.js";
import { forward, pooled, tell } from "./routing-kit.js";

test("a lead is handed over in thirteen statements, of which five keep others from routing", async () => {
  await using app = await startApp();
  const { marketer } = await pooled(app, "WEIGHTED", [3, 2, 1]);
  await app.core.relay.stop();
  await forward(marketer);
  const leadId = await inquiry(marketer);

  const statements = await statementsOf(() =>
    send(marketer, "forward", { leadId, reason: "List" }),
  );

  expect(statements).toBe(13);
});

/** How often the floor was asked for by a plan of its own, and by the connection's. */
async function plansOf(ctx: Context): Promise<{ custom: number; generic: number }> {
  const [plans] = await ctx.db.run((manager) =>
    manager.query(`SELECT custom_plans::int AS custom, generic_plans::int AS generic
      FROM pg_prepared_statements WHERE statement LIKE '%FROM routing_turn t%'`),
  );
  return plans;
}

/** Sits twice where the statement is known to the connection already. */
function sitTwice(app: TestApp, leadId: string) {
  return inTransaction(app.system, async (ctx) => {
    const lead = await getVisible(ctx, Lead, leadId);
    const sit = async () => {
      for (let nth = 0; nth < 2; nth += 1) await openRouting(ctx, [lead]);
      return plansOf(ctx);
    };
    const [before, after] = [await sit(), await sit()];
    const [mode] = await ctx.db.run((manager) => manager.query("SHOW plan_cache_mode"));
    return {
      custom: after.custom - before.custom,
      generic: after.generic - before.generic,
      afterwards: mode.plan_cache_mode,
    };
  });
}

test("in a workspace that has grown, a sitting is planned once a connection, and nothing after it is", async () => {
  await using app = await startApp();
  const { marketer } = await pooled(app, "WEIGHTED", [3, 2, 1]);
  const leadId = await inquiry(marketer);

  const empty = await sitTwice(app, leadId);
  await inTransaction(app.system, (ctx) =>
    captureLeads(
      ctx,
      Array.from({ length: 510 }, (_, nth) => ({
        email: `p${nth}@x${nth}.example`,
        receivedVia: LeadChannel.WEB_FORM,
        handRaised: true,
      })),
    ),
  );
  await using owner = await ownerOf(app);
  await owner.query("ANALYZE lead, hand_off, routing_decision");
  const grown = await sitTwice(app, leadId);

  expect([empty, grown]).toEqual([
    { custom: 2, generic: 0, afterwards: "auto" },
    { custom: 0, generic: 2, afterwards: "auto" },
  ]);
});

test("rules that were undone before they held are nobody's rules, though they were gone by", async () => {
  await using app = await startApp();
  const { marketer, ids } = await pooled(app, "ROUND_ROBIN", []);
  const steps = [{ rule: RoutingRule.ACCOUNT_OWNER }];
  const undone = inTransaction(app.system, async (ctx) => {
    await setRoutingPolicy(ctx, { steps, fallbackQueue: "undone" });
    await openRouting(ctx, []);
    throw new Error("Undone");
  });
  await expect(undone).rejects.toThrow("Undone");

  const first = await forward(marketer);
  await tell(app.admin, "routingPolicySet", { steps, fallbackQueue: "desk" });
  const second = await forward(marketer);

  expect([first, second]).toEqual([ids[0], "desk"]);
});
