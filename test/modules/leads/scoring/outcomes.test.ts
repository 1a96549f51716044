import { expect, test } from "vitest";

import { expectCode, startApp, type Caller, type TestApp } from "../../../support/app.js";
import { company, inquiry, readLead, send, strongAnswers } from "../lead-kit.js";
import { decidedLeads } from "./decided-leads.js";
import { draft, fitDraft, move, SCORES } from "./scoring-kit.js";

const PERIOD = { from: "2026-01-01T00:00:00Z", to: "2026-12-31T00:00:00Z" };

async function learn(app: TestApp, by: Caller, input: object = {}) {
  const document = `mutation ($input: ScoreModelLearnInput!) {
    scoreModelLearn(input: $input) { model { id status learned { outcomes } } } }`;
  const { scoreModelLearn } = await by.gql(document, { input: { name: "Learned", ...input } });
  await app.jobs();
  const fields = `id status modelVersion learned { outcomes won exclude intercept
    terms { fields weights { label weight } } }`;
  const id = scoreModelLearn.model.id;
  return (await by.gql(`query ($id: ID!) { scoreModel(id: $id) { ${fields} } }`, { id }))
    .scoreModel;
}

async function backtest(by: Caller, modelId: string, period: object = PERIOD) {
  const document = `query ($input: ScoreModelBacktestInput!) {
    scoreModelBacktest(input: $input) {
      model { id } outcomes won auc lift bands { band leads won precision } precision recall
      confusion { truePositives falsePositives falseNegatives trueNegatives }
      activeAuc activeLift leads mqls activeMqls mqlChange allOutcomes allLeads isCut } }`;
  return (await by.gql(document, { input: { modelId, ...period } })).scoreModelBacktest;
}

async function outcomes(by: Caller, input: object = {}) {
  const document = `query ($input: ScoreOutcomesInput) {
    scoreOutcomes(input: $input) { won lost needed lostFor { reasonCode count } } }`;
  return (await by.gql(document, { input })).scoreOutcomes;
}

async function addReason(by: Caller, input: object): Promise<string> {
  const document = `mutation ($input: RejectReasonAddInput!) {
    rejectReasonAdd(input: $input) { reason { id } } }`;
  const reason = { label: "A reason of our own", feedsScoring: true, ...input };
  return (await by.gql(document, { input: reason })).rejectReasonAdd.reason.id;
}

async function setFeeding(by: Caller, code: string, feedsScoring: boolean): Promise<void> {
  const { rejectReasons } = await by.gql(
    `{ rejectReasons(filter: { code: { eq: "${code}" } }) { nodes { id } } }`,
  );
  const input = { reasonId: rejectReasons.nodes[0].id, feedsScoring };
  const document = `mutation ($input: RejectReasonUpdateInput!) {
    rejectReasonUpdate(input: $input) { reason { id } } }`;
  await by.gql(document, { input });
}

test("a conversion is a lead won, and a refusal one lost where the score could have known", async () => {
  await using app = await startApp();
  const { marketer, marketingManager, seller } = await company(app);
  const [won, lost, early, spam] = [
    await inquiry(marketer, { company: "Acme", name: "Ana" }),
    await inquiry(marketer),
    await inquiry(marketer),
    await inquiry(marketer),
  ];
  for (const leadId of [won, early]) {
    await send(marketer, "forward", { leadId, reason: "Known" });
    await send(marketer, "assign", { leadId, ownerId: seller.userId });
  }
  await send(seller, "accept", { leadId: won });
  await send(seller, "qualify", { leadId: won, ...strongAnswers });
  await send(seller, "advance", { leadId: won });
  await seller.gql(
    `mutation ($input: LeadConvertInput!) { leadConvert(input: $input) { lead { status } } }`,
    {
      input: {
        leadId: won,
        account: { create: {} },
        contact: { create: {} },
        opportunity: { none: true },
      },
    },
  );
  await send(marketer, "disqualify", { leadId: lost, reasonCode: "NOT_ICP" });
  await send(seller, "reject", { leadId: early, reasonCode: "BAD_TIMING", resumeOn: "2027-01-01" });
  await send(marketer, "disqualify", { leadId: spam, reasonCode: "DUPLICATE" });
  app.clock.advance(1000);

  expect(await outcomes(marketingManager)).toEqual({
    ...{ won: 1, lost: 1, needed: 30 },
    lostFor: [{ reasonCode: "NOT_ICP", count: 1 }],
  });
});

test("which reasons tell what the score could have known is the workspace's to decide", async () => {
  await using app = await startApp();
  const { marketer, marketingManager, seller } = await company(app);
  const closes = await addReason(app.admin, { code: "WRONG_VOLTAGE", disposition: "DISQUALIFY" });
  await addReason(app.admin, { code: "LEASES_PUMPS", disposition: "NURTURE" });
  const other = await app.otherWorkspace();
  await setFeeding(app.admin, "NOT_ICP", false);
  await setFeeding(other.admin, "BAD_DATA", true);
  for (const reasonCode of ["WRONG_VOLTAGE", "NOT_ICP", "BAD_DATA"]) {
    await send(marketer, "disqualify", { leadId: await inquiry(marketer), reasonCode });
  }
  const sentBack = await inquiry(marketer);
  await send(marketer, "forward", { leadId: sentBack, reason: "Known" });
  await send(marketer, "assign", { leadId: sentBack, ownerId: seller.userId });
  await send(seller, "reject", { leadId: sentBack, reasonCode: "LEASES_PUMPS" });
  // A reason that is offered no longer still tells how the leads went that were closed for it.
  await app.admin.gql(
    `mutation ($input: RejectReasonRetireInput!) { rejectReasonRetire(input: $input) { reason { id } } }`,
    { input: { reasonId: closes } },
  );
  app.clock.advance(1000);

  expect(await outcomes(marketingManager)).toMatchObject({ won: 0, lost: 2, needed: 30 });
});

test("what sales gives back after it had accepted it counts like what it sends back at once", async () => {
  await using app = await startApp();
  const { marketer, marketingManager, seller } = await company(app);
  const given = [];
  for (const reasonCode of ["NO_NEED", "NO_BUDGET", "NO_NEED", "UNREACHABLE"]) {
    const leadId = await inquiry(marketer);
    await send(marketer, "forward", { leadId, reason: "Known" });
    await send(marketer, "assign", { leadId, ownerId: seller.userId });
    await send(seller, "accept", { leadId });
    await send(seller, "recycle", { leadId, reasonCode });
    given.push(leadId);
    app.clock.advance(1000);
  }

  expect(await outcomes(marketingManager)).toMatchObject({
    won: 0,
    lost: 3,
    lostFor: [
      { reasonCode: "NO_NEED", count: 2 },
      { reasonCode: "NO_BUDGET", count: 1 },
    ],
  });
  // Handed over anew, nobody knows again how the first one goes.
  app.clock.advance(1000);
  await send(marketer, "handRaise", { leadId: given[0] });
  app.clock.advance(1000);
  expect(await outcomes(marketingManager)).toMatchObject({ lost: 2 });
});

test("a team had the leads its people answered for while they were of it", async () => {
  await using app = await startApp();
  const { marketer, marketingManager, loner } = await company(app);
  const { teamCreate } = await app.admin.gql(
    `mutation { teamCreate(input: { name: "South", department: SALES }) { team { id } } }`,
  );
  const teamId: string = teamCreate.team.id;
  const member = (mutation: string) =>
    app.admin.gql(
      `mutation ($input: TeamMemberInput!) { ${mutation}(input: $input) { member { id } } }`,
      { input: { teamId, userId: loner.userId } },
    );
  const reject = async (reasonCode: string) => {
    const leadId = await inquiry(marketer);
    await send(marketer, "forward", { leadId, reason: "Known" });
    await send(marketer, "assign", { leadId, ownerId: loner.userId });
    await send(loner, "reject", { leadId, reasonCode });
    app.clock.advance(60_000);
  };
  await reject("NO_NEED");
  await member("teamMemberAdd");
  app.clock.advance(60_000);
  await reject("NO_BUDGET");
  await member("teamMemberRemove");
  app.clock.advance(60_000);
  await reject("WRONG_PERSON");

  expect(await outcomes(marketingManager)).toMatchObject({ lost: 3 });
  expect(await outcomes(marketingManager, { teamId })).toMatchObject({
    lost: 1,
    lostFor: [{ reasonCode: "NO_BUDGET", count: 1 }],
  });
});

test("a model learns from how leads went, explains it, and scores those to come", async () => {
  await using app = await startApp();
  const { marketer, marketingManager } = await company(app);
  await decidedLeads(app, marketer, 160);

  const model = await learn(app, marketingManager, { exclude: ["attributes.outcome"] });

  expect(model).toMatchObject({
    status: "DRAFT",
    modelVersion: 1,
    learned: { outcomes: 160, won: 80, exclude: ["attributes.outcome"] },
  });
  const title = model.learned.terms.find(
    ({ fields }: { fields: string[] }) => fields.join() === "jobTitle",
  );
  const weightOf = (wanted: string) =>
    title.weights.find(({ label }: { label: string }) => label === wanted).weight;
  expect(weightOf("director")).toBeGreaterThan(0.5);
  expect(weightOf("student")).toBeLessThan(-0.5);
  await move(marketingManager, model.id, "ACTIVE");
  await app.jobs();
  const lead = await inquiry(marketer, { title: "Director" });
  await app.core.relay.drain();
  const scored = await readLead(
    marketer,
    lead,
    `predictiveScore predictiveModelVersion
    scores(filter: { kind: { eq: PREDICTIVE } }) { nodes { points reasons { ruleId weight contribution } } }`,
  );
  expect(scored).toMatchObject({ predictiveModelVersion: 1 });
  expect(scored.predictiveScore).toBeGreaterThan(60);
  const [{ points, reasons }] = scored.scores.nodes;
  const sum = reasons.reduce(
    (all: number, each: { contribution: number }) => all + each.contribution,
    0,
  );
  expect([points, sum]).toEqual([scored.predictiveScore, scored.predictiveScore]);
  // Nobody needs a prediction: it may be retired, and leaves no number behind.
  await move(marketingManager, model.id, "RETIRED");
  await app.jobs();
  expect((await readLead(marketer, lead, "predictiveScore")).predictiveScore).toBeNull();
});

test("of too few outcomes nothing is learned, and a model that has not learned is not used", async () => {
  await using app = await startApp();
  const { marketer, marketingManager } = await company(app);
  await decidedLeads(app, marketer, 40);
  const before = await app.count("score_model");

  const refused = await expectCode("SAMPLE_TOO_SMALL", learn(app, marketingManager));

  expect(refused).toEqual({ won: 20, lost: 20, needed: 30 });
  expect(await app.count("score_model")).toBe(before);
  await expectCode("FORBIDDEN", learn(app, marketer));
});

test("a back-test tells how a model would have done, beside the one in use, and writes nothing", async () => {
  await using app = await startApp();
  const { marketer, marketingManager } = await company(app);
  await decidedLeads(app, marketer, 80);
  const when = { fact: "jobTitle", op: "MENTIONS", value: ["director"] };
  const rules = [{ id: "director", group: "company", points: 70, when }];
  const { id } = await draft(marketingManager, fitDraft(0, { rules }));
  const before = [await app.count("lead_score"), await app.count("audit_entry")];

  const seen = await backtest(marketingManager, id);

  expect(seen).toMatchObject({
    ...{
      model: { id },
      outcomes: 80,
      won: 40,
      auc: 0.75,
      lift: 1.5,
      precision: 0.75,
      recall: 0.75,
    },
    confusion: { truePositives: 30, falsePositives: 10, falseNegatives: 10, trueNegatives: 30 },
    ...{ leads: 80, mqls: 40, activeMqls: 0, mqlChange: null },
    ...{ allOutcomes: 80, allLeads: 80, isCut: false },
  });
  expect(seen.activeAuc).toBe(0.75); // a director's title is worth something there too
  expect(seen.bands.filter(({ leads }: { leads: number }) => leads > 0)).toEqual([
    { band: "B", leads: 40, won: 30, precision: 0.75 },
    { band: "F", leads: 40, won: 10, precision: 0.25 },
  ]);
  expect([await app.count("lead_score"), await app.count("audit_entry")]).toEqual(before);
  // What is learned of a lead after sales first had it would tell the outcome: it is not looked at.
  const empty = await backtest(marketingManager, id, { ...PERIOD, from: "2026-12-01T00:00:00Z" });
  expect(empty).toMatchObject({ outcomes: 0, auc: null, lift: null, precision: null });
  await expectCode(
    "INVALID_INPUT",
    backtest(marketingManager, id, { from: PERIOD.to, to: PERIOD.from }),
  );
  await expectCode("FORBIDDEN", backtest(marketer, id));
  expect((await readLead(marketer, await inquiry(marketer), SCORES)).scoreModelVersion).toBe(1);
});

test("of many leads a back-test tries a sample, the same one each time and for every model", async () => {
  await using app = await startApp();
  const { marketer, marketingManager } = await company(app);
  await decidedLeads(app, marketer, 240);
  const drafted = (points: number) => {
    const when = { fact: "jobTitle", op: "MENTIONS", value: ["director"] };
    const rules = [{ id: "director", group: "company", points, when }];
    return draft(marketingManager, fitDraft(0, { rules }));
  };
  const [one, other] = [await drafted(70), await drafted(90)];
  const sampled = { ...PERIOD, sample: 100 };

  const seen = await backtest(marketingManager, one.id, sampled);

  expect(seen).toMatchObject({ outcomes: 100, leads: 100, allOutcomes: 240, allLeads: 240 });
  expect(seen.isCut).toBe(true);
  expect(await backtest(marketingManager, one.id, sampled)).toEqual(seen);
  const beside = await backtest(marketingManager, other.id, sampled);
  expect([beside.won, beside.auc, beside.confusion]).toEqual([seen.won, seen.auc, seen.confusion]);
  for (const sample of [99, 10_001]) {
    await expectCode("INVALID_INPUT", backtest(marketingManager, one.id, { ...PERIOD, sample }));
  }
});
