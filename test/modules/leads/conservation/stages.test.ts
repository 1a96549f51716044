import { expect, test } from "vitest";

import { expectCode, startApp } from "../../../support/app.js";
import { company, inquiry, send } from "../lead-kit.js";
import { durations, stages } from "./law-kit.js";

const HOUR = 3_600_000;

test("each stay of a lead tells since when, until when, how long, who brought it there and why", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const leadId = await inquiry(marketer);
  app.clock.advance(2 * HOUR);
  await send(marketer, "forward", { leadId, reason: "List" });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });
  app.clock.advance(HOUR / 2);
  await send(seller, "reject", { leadId, reasonCode: "NO_BUDGET", note: "Cut in June" });
  app.clock.advance(90_000);

  const stays = await stages(marketer, leadId);

  expect(stays.map(({ status }: { status: string }) => status)).toEqual([
    "RAW",
    "INQUIRY",
    "MQL",
    "NURTURING",
  ]);
  expect(stays.map(({ seconds }: { seconds: number }) => seconds)).toEqual([0, 7_200, 1_800, 90]);
  expect(stays[2]).toMatchObject({
    from: "2026-03-02T11:00:00.000Z",
    to: "2026-03-02T11:30:00.000Z",
    actorKind: "USER",
    actorId: marketer.userId,
    reasonCode: "OVERRIDE",
    note: "List",
  });
  expect(stays[3]).toMatchObject({
    to: null,
    actorId: seller.userId,
    reasonCode: "NO_BUDGET",
    note: "Cut in June",
  });
});

test("time at a status is told by its median and its ninth tenth, of the stays that ended in the period", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const from = app.clock.now();
  const ids: string[] = [];
  for (let i = 0; i < 10; i += 1) ids.push(await inquiry(marketer));
  for (const leadId of ids) {
    app.clock.advance(60_000);
    await send(marketer, "nurture", { leadId });
  }
  const late = await inquiry(marketer);
  app.clock.advance(60_000);
  const to = app.clock.now();
  await send(marketer, "nurture", { leadId: late });

  // Stays of 60, 120 … 600 seconds; the one that ended at the end counts to the next period.
  const found = await durations(marketer, { from, to });

  expect(found).toEqual([
    { status: "INQUIRY", count: 10, p50Seconds: 330, p90Seconds: 546 },
    { status: "RAW", count: 11, p50Seconds: 0, p90Seconds: 0 },
  ]);
  const next = await durations(marketer, { from: to, to: new Date(to.getTime() + 1) });
  expect(next).toEqual([{ status: "INQUIRY", count: 1, p50Seconds: 60, p90Seconds: 60 }]);
});

test("a lead one may not see has no stages to show, and a period runs forward", async () => {
  await using app = await startApp();
  const { marketer, seller, loner } = await company(app);
  const leadId = await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "List" });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });
  const now = app.clock.now();
  const before = new Date(now.getTime() - 1);

  await expectCode("NOT_FOUND", stages(loner, leadId));
  await expectCode("INVALID_INPUT", durations(marketer, { from: now, to: before }));
});
