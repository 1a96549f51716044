import { expect, test } from "vitest";

import { keptClocks } from "../../../../server/modules/leads/rules/merge/clocks.js";
import { SlaMetric } from "../../../../server/modules/clocks/rules/sla.js";
import { startApp, type Caller, type TestApp } from "../../../support/app.js";
import { company, inquiry, send } from "../lead-kit.js";
import { merge, unmerge } from "../merge-kit.js";
import { clocksOf, statesOf, type Clock } from "./clock-kit.js";

/** Two leads of one person who asked for a call twice, an hour apart, each with a salesperson. */
async function twiceRaised(app: TestApp) {
  const people = await company(app);
  const { marketer, seller, mate } = people;
  const raise = async (owner: Caller) => {
    const leadId = await inquiry(marketer);
    await send(marketer, "handRaise", { leadId });
    await send(marketer, "assign", { leadId, ownerId: owner.userId });
    return leadId;
  };
  const first = await raise(seller);
  app.clock.advance(1_800_000);
  return { ...people, first, second: await raise(mate) };
}

async function live(by: Caller, leadId: string) {
  const clocks = await clocksOf(by, leadId);
  const running = clocks.filter(({ state }: Clock) => state === "RUNNING");
  return Object.fromEntries(running.map((clock: Clock) => [clock.metric, clock.id]));
}

test("of what is owed twice to one person the earliest is owed", async () => {
  await using app = await startApp();
  const { marketer, first, second } = await twiceRaised(app);
  const [ofFirst, ofSecond] = [await live(marketer, first), await live(marketer, second)];

  const { lead } = await merge(marketer, { survivorId: second, mergedIds: [first] });

  const kept = await live(marketer, lead.id);
  expect(kept).toEqual(ofFirst);
  expect(kept).not.toEqual(ofSecond);
  expect((await statesOf(marketer, second)).filter((each) => each.endsWith("RUNNING"))).toEqual([
    "ACCEPT RUNNING",
    "FIRST_TOUCH RUNNING",
  ]);
  expect(await app.events("sla.cancelled")).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ subjectId: ofSecond["ACCEPT"] })]),
  );
});

test("when the merge is undone, each lead has its own clocks again, as they were", async () => {
  await using app = await startApp();
  const { marketer, first, second } = await twiceRaised(app);
  const before = [await clocksOf(marketer, first), await clocksOf(marketer, second)];
  const { merge: ledger } = await merge(marketer, { survivorId: second, mergedIds: [first] });

  await unmerge(marketer, ledger.id);

  expect([await clocksOf(marketer, first), await clocksOf(marketer, second)]).toEqual(before);
});

test("a call made for the survivor stays made when the merge is undone", async () => {
  await using app = await startApp();
  const { marketer, mate, first, second } = await twiceRaised(app);
  const { merge: ledger } = await merge(marketer, { survivorId: second, mergedIds: [first] });
  const { owner } = (
    await marketer.gql(`query ($id: ID!) { lead(id: $id) { owner { id } } }`, { id: second })
  ).lead;
  expect(owner.id).toBe(mate.userId);
  await mate.gql(
    `mutation ($input: TouchRecordInput!) { touchRecord(input: $input) { outcome } }`,
    {
      input: { of: { leadId: second }, type: "CALL", direction: "OUTBOUND" },
    },
  );
  await app.core.relay.drain();

  await unmerge(marketer, ledger.id);

  const states = async (id: string) =>
    (await statesOf(marketer, id)).filter((each) => each.startsWith("FIRST_TOUCH"));
  expect(await states(first)).toEqual(["FIRST_TOUCH MET"]);
  expect(await states(second)).toEqual(["FIRST_TOUCH RUNNING"]);
});

test("what sales owes about a standing that is given up is owed no more; a call is", () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));
  const clock = (id: string, leadId: string, metric: SlaMetric, hour: number) => ({
    id,
    leadId,
    metric,
    startedAt: at(hour),
  });
  const { ACCEPT, FIRST_TOUCH, QUALIFY } = SlaMetric;
  const clocks = [
    clock("answer of other", "other", ACCEPT, 9),
    clock("verdict of standing", "standing", QUALIFY, 11),
    clock("verdict of other", "other", QUALIFY, 10),
    clock("call of other", "other", FIRST_TOUCH, 12),
  ];

  expect([...keptClocks(clocks, "standing")].sort()).toEqual(["call of other", "verdict of other"]);
});
