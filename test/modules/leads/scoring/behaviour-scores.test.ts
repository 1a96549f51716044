import { expect, test } from "vitest";

import { DAY_MS } from "../../../../server/spans.js";
import { startApp, type Caller } from "../../../support/app.js";
import { company, inquiry, readLead, send, strongAnswers } from "../lead-kit.js";
import { behaviourDraft, REASONS, SCORES, setLine, touch, use } from "./scoring-kit.js";

async function scoresOf(by: Caller, id: string, kind: string) {
  const fields = `scores(filter: { kind: { eq: ${kind} } }) { nodes { ${REASONS} } }`;
  return (await readLead(by, id, fields)).scores.nodes;
}

test("what somebody does is scored after it, with the touches it rests on, and places them", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const lead = await inquiry(marketer, { email: "ana@acme.example" });
  await touch(marketer, lead, { type: "CALL" });
  await touch(marketer, lead, { type: "CALL", direction: "OUTBOUND" });
  await app.core.relay.drain();

  const seen = await readLead(marketer, lead, SCORES);

  expect(seen).toMatchObject({ behaviourScore: 35, engagement: 2, matrixCell: "C2", version: 2 });
  const [score] = await scoresOf(marketer, lead, "BEHAVIOUR");
  expect(score).toMatchObject({ points: 35, engagement: 2, band: null, isShadow: false });
  expect(
    score.reasons.map((reason: Record<string, unknown[]>) => [
      reason["ruleId"],
      reason["contribution"],
      reason["evidenceIds"]?.length,
    ]),
  ).toEqual([
    ["call", 20, 1],
    ["form-submit", 15, 1],
  ]);
  expect(score.reasons[0].evidenceIds[0]).toMatch(/^touch_/);
  const told = await app.events("lead.scored");
  expect(told.map(({ payload }) => [payload["kind"], payload["points"]])).toEqual([
    ["FIT", 6],
    ["BEHAVIOUR", 35],
  ]);
});

test("a score that is the same again leaves no row", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const lead = await inquiry(marketer);
  await app.core.relay.drain();
  const before = await app.count("lead_score");

  await touch(marketer, lead, { type: "IMPORT" }); // no rule counts it
  await send(marketer, "update", { leadId: lead, city: "Rome" });
  await app.core.relay.drain();

  expect(await app.count("lead_score")).toBe(before);
});

test("scores age by the night, of the leads that may have aged and of no others", async () => {
  await using app = await startApp();
  const { marketer, marketingManager } = await company(app);
  const decay = { kind: "LINEAR", percent: 50, periodDays: 7 };
  await use(app, marketingManager, behaviourDraft(40, decay));
  const lead = await inquiry(marketer);
  await app.core.relay.drain();
  await app.jobs();
  const { version } = await readLead(marketer, lead);

  const seen: number[] = [];
  for (let day = 1; day <= 15; day += 1) {
    app.clock.advance(DAY_MS);
    await app.jobs();
    seen.push((await readLead(marketer, lead, SCORES)).behaviourScore);
  }

  expect(seen).toEqual([...Array(6).fill(40), ...Array(7).fill(20), 0, 0]);
  expect((await scoresOf(marketer, lead, "BEHAVIOUR")).map(pointsOf)).toEqual([0, 20, 40]);
  expect((await readLead(marketer, lead)).version).toBe(version);
});

function pointsOf({ points }: { points: number }): number {
  return points;
}

test("a lead that crosses the line goes to sales, by the server, once for a crossing", async () => {
  await using app = await startApp();
  const { marketer, marketingManager, seller } = await company(app);
  const decay = { kind: "WINDOW", windowDays: 7 };
  await use(app, marketingManager, behaviourDraft(30, decay));
  const lead = await inquiry(marketer, { employees: 2000, countryCode: "DE" });
  await send(marketer, "qualify", { leadId: lead, ...fitting });
  await app.core.relay.drain();
  expect(await readLead(marketer, lead, SCORES)).toMatchObject({
    status: "INQUIRY",
    fitBand: "B",
    behaviourScore: 30,
  });

  await touch(marketer, lead);
  await app.core.relay.drain();

  const crossed = await readLead(
    marketer,
    lead,
    `${SCORES} handOffs { nodes { state } }
    owner { id } history { nodes { toState reasonCode actorKind note } }`,
  );
  expect(crossed).toMatchObject({ status: "MQL", behaviourScore: 60, matrixCell: "B1" });
  expect(crossed.handOffs.nodes).toEqual([{ state: "PENDING" }]);
  expect(crossed.owner).not.toBeNull();
  expect(crossed.history.nodes.at(-1)).toEqual({
    toState: "MQL",
    reasonCode: "LINE_CROSSED",
    actorKind: "SYSTEM",
    note: "60 points of behaviour reach the line of 50, and fit is B.",
  });

  // Sales sends it back; what it had done before is no new crossing, and neither is more of it.
  await app.admin.gql(
    `mutation ($input: LeadAssignInput!) { leadAssign(input: $input) { lead { id } } }`,
    {
      input: { leadId: lead, ownerId: seller.userId },
    },
  );
  await send(seller, "reject", { leadId: lead, reasonCode: "NO_NEED" });
  app.clock.advance(DAY_MS);
  await touch(marketer, lead);
  await app.core.relay.drain();
  expect(await readLead(marketer, lead, SCORES)).toMatchObject({ status: "NURTURING" });

  // It falls back, and what it does then is one.
  app.clock.advance(9 * DAY_MS);
  await app.jobs();
  expect(await readLead(marketer, lead, SCORES)).toMatchObject({ lineCrossedAt: null });
  for (let nth = 0; nth < 2; nth += 1) await touch(marketer, lead);
  await app.core.relay.drain();
  expect(await readLead(marketer, lead, SCORES)).toMatchObject({ status: "MQL" });
});

const { timeframeDays: _, ...fitting } = strongAnswers;

test("below band B, or where the server is to hand none over, nobody goes to sales by points", async () => {
  await using app = await startApp();
  const { marketer, marketingManager } = await company(app);
  await use(app, marketingManager, behaviourDraft(60));
  const stranger = await inquiry(marketer);
  await app.core.relay.drain();
  expect(await readLead(marketer, stranger, SCORES)).toMatchObject({
    status: "INQUIRY",
    behaviourScore: 60,
    lineCrossedAt: null,
  });

  await setLine(marketingManager, { leastBand: "F", behaviourPoints: null });
  await app.jobs();
  expect((await readLead(marketer, stranger, SCORES)).status).toBe("INQUIRY");

  await setLine(marketingManager, { behaviourPoints: 60 });
  await app.jobs();
  expect((await readLead(marketer, stranger, SCORES)).status).toBe("MQL");
});

test("one who is kept in touch with is not woken by what a new model makes of the past", async () => {
  await using app = await startApp();
  const { marketer, marketingManager } = await company(app);
  await setLine(marketingManager, { leastBand: "F" });
  const lead = await inquiry(marketer);
  await send(marketer, "nurture", { leadId: lead });
  app.clock.advance(DAY_MS);
  await use(app, marketingManager, behaviourDraft(80));
  expect(await readLead(marketer, lead, SCORES)).toMatchObject({
    status: "NURTURING",
    behaviourScore: 80,
  });

  await touch(marketer, lead, { type: "PAGE_VIEW" });
  await app.core.relay.drain();

  expect((await readLead(marketer, lead, SCORES)).status).toBe("MQL");
});

test("an account that turns out to be a competitor takes its people's fit", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const { accountCreate } = await marketer.gql(
    `mutation { accountCreate(input: { name: "Rival", domains: ["rival.example"], tier: KEY }) { account { id } } }`,
  );
  const lead = await inquiry(marketer, { email: "bo@rival.example", title: "CEO" });
  const before = await readLead(marketer, lead, SCORES);

  await marketer.gql(
    `mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) { account { id } } }`,
    { input: { accountId: accountCreate.account.id, type: "COMPETITOR" } },
  );
  await app.core.relay.drain();

  expect([before.fitScore, (await readLead(marketer, lead, SCORES)).fitScore]).toEqual([40, 0]);
});
