import { expect, test } from "vitest";

import { startApp, type Caller, type TestApp } from "../../../support/app.js";
import { company, inquiry, readLead, send, strongAnswers } from "../lead-kit.js";
import { clocksOf, consumeSteps, pass, setAway, statesOf, type Clock } from "./clock-kit.js";

const HOUR = 60;
const DAY = 24 * HOUR;

async function forwarded(by: Caller, owner: Caller): Promise<string> {
  const leadId = await inquiry(by);
  await send(by, "forward", { leadId, reason: "They called" });
  await send(by, "assign", { leadId, ownerId: owner.userId });
  return leadId;
}

/** What a kind of duty leads to in this workspace. */
async function agree(app: TestApp, metric: string, escalation: object[]): Promise<void> {
  const { slaPolicies } = await app.admin.gql(
    `query ($metric: SlaMetric!) { slaPolicies(filter: { metric: { eq: $metric } }) { nodes { id } } }`,
    { metric },
  );
  await app.admin.gql(
    `mutation ($input: SlaPolicyUpdateInput!) { slaPolicyUpdate(input: $input) { policy { id } } }`,
    { input: { policyId: slaPolicies.nodes[0].id, warnAtPct: [], escalation } },
  );
}

/** A workspace whose clocks have defaults. */
async function founded(app: TestApp) {
  await pass(app, 1);
  await pass(app, 1);
  return company(app);
}

async function ownerOf(app: TestApp, leadId: string): Promise<string | null> {
  return (await readLead(app.admin, leadId)).owner?.id ?? null;
}

test("who lets a lead lie loses it to the next, and none of those gets it again; then the queue has it", async () => {
  await using app = await startApp();
  const { marketer, seller } = await founded(app);
  const leadId = await forwarded(marketer, seller);
  const owners: (string | null)[] = [await ownerOf(app, leadId)];

  for (let nth = 0; nth < 3; nth += 1) {
    await pass(app, DAY); // eight business hours, of which six are too many
    owners.push(await ownerOf(app, leadId));
  }

  expect(new Set(owners).size).toBe(4); // three salespeople and nobody
  expect(owners.at(-1)).toBeNull();
  expect(await readLead(app.admin, leadId)).toMatchObject({ status: "MQL", queue: "sales" });
  expect((await statesOf(app.admin, leadId)).filter((each) => !each.endsWith("CANCELLED"))).toEqual(
    ["ROUTE RUNNING"],
  );
  const clocks = await clocksOf(app.admin, leadId);
  const lapsed = clocks.filter(
    ({ breachedAt }: { breachedAt: string | null }) => breachedAt !== null,
  );
  expect(lapsed.map(({ metric }: Clock) => metric)).toEqual(["ACCEPT", "ACCEPT", "ACCEPT"]);
  const decisions = await app.events("lead.routed");
  expect(decisions.filter(({ payload }) => payload["leadId"] === leadId)).toHaveLength(5);
});

test("a lead in the queue goes to somebody who has become free", async () => {
  await using app = await startApp();
  const { marketer, seller, mate, loner } = await founded(app);
  for (const each of [seller, mate, loner]) await setAway(app, each, true);
  const leadId = await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "They called" });
  const before = await readLead(app.admin, leadId);

  await setAway(app, loner, false);
  await pass(app, 2 * HOUR);

  expect(before).toMatchObject({ owner: null, queue: "sales" });
  expect(await ownerOf(app, leadId)).toBe(loner.userId);
  expect(await statesOf(app.admin, leadId)).toEqual(["ACCEPT RUNNING", "ROUTE MET"]);
});

test("by agreement the queue gets what nobody answered, whoever there is", async () => {
  await using app = await startApp();
  const { marketer, seller } = await founded(app);
  await agree(app, "ACCEPT", [{ atPct: 100, action: "TO_QUEUE" }]);
  const leadId = await forwarded(marketer, seller);

  await pass(app, 4 * HOUR);

  expect(await readLead(app.admin, leadId)).toMatchObject({
    owner: null,
    queue: "sales",
    status: "MQL",
  });
  const { lead } = await app.admin.gql(
    `query ($id: ID!) { lead(id: $id) { handOffs { nodes { state toQueue note } } } }`,
    { id: leadId },
  );
  expect(lead.handOffs.nodes.slice(0, 2)).toEqual([
    { state: "PENDING", toQueue: "sales", note: null },
    { state: "WITHDRAWN", toQueue: null, note: "It was not done by when it was agreed." },
  ]);
});

test("an accepted lead nobody comes to a verdict about changes hands; the next has the whole time", async () => {
  await using app = await startApp();
  const { marketer, seller } = await founded(app);
  await agree(app, "QUALIFY", [{ atPct: 100, action: "REASSIGN" }]);
  const leadId = await forwarded(marketer, seller);
  await send(seller, "accept", { leadId });

  await pass(app, 2 * DAY); // sixteen business hours

  expect(await ownerOf(app, leadId)).not.toBe(seller.userId);
  expect(await ownerOf(app, leadId)).not.toBeNull();
  const verdicts = (await clocksOf(app.admin, leadId)).filter(
    ({ metric }: Clock) => metric === "QUALIFY",
  );
  expect(verdicts).toMatchObject([
    { state: "CANCELLED", breachedAt: "2026-03-04T09:02:00.000Z" },
    { state: "RUNNING", dueAt: "2026-03-06T09:02:00.000Z" },
  ]);
});

test("what is done between the step and its consequence stays with whoever did it", async () => {
  await using app = await startApp();
  const { marketer, seller } = await founded(app);
  const leadId = await forwarded(marketer, seller);
  await app.jobs();
  await app.core.relay.stop();
  app.clock.advance(6 * HOUR * 60_000);
  await app.jobs(); // escalated, and the consumer has not come to it

  await send(seller, "accept", { leadId });
  await send(seller, "qualify", { leadId, ...strongAnswers });
  expect(await consumeSteps(app, "sla.escalated")).toBe(2);

  expect(await ownerOf(app, leadId)).toBe(seller.userId);
  expect(await readLead(app.admin, leadId)).toMatchObject({ status: "SAL" });
});
