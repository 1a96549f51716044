import { expect, test } from "vitest";

import { inTransaction } from "../../../../server/context.js";
import { captureLeads } from "../../../../server/modules/leads/commands/capture-lead.js";
import { LeadChannel } from "../../../../server/modules/leads/lead.enums.js";
import { startApp, type TestApp } from "../../../support/app.js";
import { statementsOf } from "../../../support/statements.js";
import { company, inquiry, send } from "../lead-kit.js";

/** So many people nobody knew ask for a call. */
function askForCalls(app: TestApp, from: number, count: number) {
  const people = Array.from({ length: count }, (_, nth) => ({
    email: `p${from + nth}@x${from + nth}.example`,
    receivedVia: LeadChannel.WEB_FORM,
    handRaised: true,
  }));
  return inTransaction(app.system, (ctx) => captureLeads(ctx, people));
}

test("three hundred raised hands start their clocks in the statements of two", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  await app.core.relay.stop();
  const leadId = await inquiry(marketer);
  await send(marketer, "handRaise", { leadId }); // the workspace has its defaults

  const two = await statementsOf(() => askForCalls(app, 0, 2));
  const many = await statementsOf(() => askForCalls(app, 2, 300));

  expect(many).toBe(two);
  expect(await app.count("sla_clock")).toBe(2 * 303);
});
