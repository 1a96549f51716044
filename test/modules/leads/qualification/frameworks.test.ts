import { expect, test } from "vitest";

import { expectCode, startApp, type Caller } from "../../../support/app.js";
import { company, inquiry, readLead, send, strongAnswers } from "../lead-kit.js";
import { makeSource } from "../sources/source-kit.js";
import { meddpiccAnswers, setPolicy, talk } from "./qualification-kit.js";

const HISTORY = `qualifications { nodes { framework given verdict askedBy { id } answers { problem } } }
  touches { nodes { id } }`;

/** An inquiry that sales has accepted. */
async function accepted(
  marketer: Caller,
  seller: Caller,
  sourceId: string | null = null,
): Promise<string> {
  const leadId =
    sourceId === null ? await inquiry(marketer) : await throughSource(marketer, sourceId);
  await send(marketer, "forward", { leadId, reason: "List" });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });
  await send(seller, "accept", { leadId });
  return leadId;
}

async function throughSource(marketer: Caller, sourceId: string): Promise<string> {
  const { leadCallIntake } = await marketer.gql(
    `mutation ($input: LeadCallIntakeInput!) { leadCallIntake(input: $input) { lead { id } } }`,
    { input: { caller: { email: "ana@partner.test" }, answers: {}, sourceId } },
  );
  return leadCallIntake.lead.id;
}

test("what was answered under one framework counts under every other", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer);

  const bant = await talk(marketer, leadId, {
    framework: "BANT",
    problem: "Seals leak",
    budget: { max: "9000", currencyCode: "EUR" },
  });
  const champ = await talk(marketer, leadId, { framework: "CHAMP", timeframeDays: 20 });

  expect(bant.qualification).toMatchObject({
    framework: "BANT",
    verdict: "INCOMPLETE",
    given: ["PROBLEM", "BUDGET"],
    missing: ["DECIDER", "TIMEFRAME"],
  });
  expect(bant.qualification.criteria.map((each: { question: string }) => each.question)).toEqual([
    "BUDGET",
    "DECIDER",
    "PROBLEM",
    "TIMEFRAME",
  ]);
  expect(champ.qualification).toMatchObject({
    framework: "CHAMP",
    verdict: "FORWARD",
    given: ["TIMEFRAME"],
    missing: ["DECIDER"],
    answers: { problem: "Seals leak", budget: { max: "9000" }, timeframeDays: 20 },
  });
});

test("a talk under MEDDPICC is kept whole, and nothing of it is lost to a shorter one", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer);

  const first = await talk(marketer, leadId, { framework: "MEDDPICC", ...meddpiccAnswers });
  const second = await talk(marketer, leadId, { framework: "BANT", timeframeDays: 60 });

  expect(first.qualification).toMatchObject({ verdict: "FORWARD", missing: [] });
  expect(second.qualification.answers).toMatchObject({
    metrics: meddpiccAnswers.metrics,
    champion: meddpiccAnswers.champion,
    timeframeDays: 60,
  });
  const kept = second.qualification.criteria.map(
    ({ question, status }: { question: string; status: string }) => [question, status],
  );
  expect(kept).toHaveLength(10);
  expect(new Map(kept).get("CHAMPION")).toBe("KNOWN");
});

test("who asked what, when, how sure it is and what proves it stays with each answer", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const leadId = await accepted(marketer, seller);
  const { touches } = await readLead(marketer, leadId, HISTORY);
  const [{ id: touchId }] = touches.nodes;

  await talk(marketer, leadId, {
    problem: "Seals leak",
    timeframeDays: 20,
    proofs: [{ question: "PROBLEM", confidence: 0.9, evidence: { touchId } }],
  });
  app.clock.advance(3_600_000);
  const { qualification } = await talk(seller, leadId, {
    timeframeDays: 40,
    proofs: [{ question: "TIMEFRAME", confidence: 0.5, evidence: { url: "https://calls.test/1" } }],
  });

  const [problem, , , , timeframe] = qualification.criteria;
  expect(problem).toEqual({
    question: "PROBLEM",
    status: "KNOWN",
    confidence: 0.9,
    evidence: { kind: "TOUCH", id: touchId, url: null },
    askedById: marketer.userId,
    askedAt: "2026-03-02T09:00:00.000Z",
  });
  expect(timeframe).toMatchObject({
    confidence: 0.5,
    evidence: { kind: "URL", id: null, url: "https://calls.test/1" },
    askedById: seller.userId,
    askedAt: "2026-03-02T10:00:00.000Z",
  });
  const { qualifications } = await readLead(marketer, leadId, HISTORY);
  expect(qualifications.nodes).toMatchObject([
    { given: ["TIMEFRAME"], askedBy: { id: seller.userId } },
    { given: ["PROBLEM", "TIMEFRAME"], askedBy: { id: marketer.userId } },
  ]);
});

test("an earlier answer may be proven later, and asking again in vain takes nothing away", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const leadId = await accepted(marketer, seller);
  await talk(marketer, leadId, { problem: "Leaks", disqualifying: ["BUDGET"] });
  app.clock.advance(60_000);

  const url = "https://mail.test/7";
  const { qualification } = await talk(seller, leadId, {
    asked: ["PROBLEM"],
    proofs: [
      { question: "PROBLEM", confidence: 1, evidence: { url } },
      { question: "BUDGET", confidence: 0.2 },
    ],
  });

  const [problem, , budget] = qualification.criteria;
  const before = { askedById: marketer.userId, askedAt: "2026-03-02T09:00:00.000Z" };
  expect(problem).toMatchObject({ status: "KNOWN", confidence: 1, evidence: { url }, ...before });
  expect(budget).toMatchObject({ status: "DISQUALIFYING", confidence: 0.2, ...before });
  expect(qualification.given).toEqual(["PROBLEM", "BUDGET"]);
});

test("what cannot be meant is refused with each fault by its path, and nothing is kept", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer);
  const otherId = await inquiry(marketer);
  const { touches } = await readLead(marketer, otherId, HISTORY);
  const [{ id: touchId }] = touches.nodes;
  const prove = (proof: object) => ({
    problem: "Leaks",
    proofs: [{ question: "PROBLEM", ...proof }],
  });
  const refuse = async (answers: object) => {
    const { problems } = await expectCode("INVALID_INPUT", talk(marketer, leadId, answers));
    return problems.map(({ path }: { path: string }) => path);
  };

  expect(await refuse({ framework: "BANT", champion: { name: "Bo" }, triedBefore: [] })).toEqual([
    "input.triedBefore",
    "input.champion",
  ]);
  expect(await refuse({ framework: "BANT", asked: ["METRICS"] })).toEqual(["input.metrics"]);
  expect(await refuse(prove({ confidence: 1.2 }))).toEqual(["proofs.0.confidence"]);
  expect(await refuse(prove({ confidence: -0.1 }))).toEqual(["proofs.0.confidence"]);
  expect(await refuse(prove({ question: "BUDGET" }))).toEqual(["input.proofs.0.question"]);
  expect(await refuse(prove({ evidence: {} }))).toEqual(["input.proofs.0.evidence"]);
  expect(await refuse(prove({ evidence: { touchId, url: "https://a.test" } }))).toEqual([
    "input.proofs.0.evidence",
  ]);
  expect(await refuse(prove({ evidence: { url: "javascript:alert(1)" } }))).toEqual([
    "input.proofs.0.evidence.url",
  ]);
  expect(await refuse(prove({ evidence: { touchId } }))).toEqual(["input.proofs"]);
  expect(await refuse({ problem: "Leaks", askedAt: "2026-03-03T09:00:00.000Z" })).toEqual([
    "input.askedAt",
  ]);
  await expectCode("INVALID_ID", talk(marketer, leadId, prove({ evidence: { touchId: leadId } })));

  expect(await app.count("qualification")).toBe(0);
  expect(await app.events("lead.qualified")).toEqual([]);
});

test("evidence of another company, or that one may not see, is not there", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const other = await app.otherWorkspace();
  const theirLead = await inquiry(other.admin);
  const { touches } = await readLead(other.admin, theirLead, HISTORY);
  const [{ id: touchId }] = touches.nodes;
  const leadId = await accepted(marketer, seller);
  const prove = (evidence: object) => ({
    problem: "Leaks",
    proofs: [{ question: "PROBLEM", evidence }],
  });
  const meetingId = `meeting_${crypto.randomUUID()}`;

  await expectCode("NOT_FOUND", talk(seller, leadId, prove({ touchId })));
  await expectCode("NOT_FOUND", talk(seller, leadId, prove({ meetingId })));
  const program = await app.program(["lead:read", "lead:qualify"]);
  await expectCode("FORBIDDEN", talk(program, leadId, prove({ meetingId })));

  expect(await app.count("qualification")).toBe(0);
});

test("a lead that was closed takes no answers under any framework", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer);
  await send(marketer, "disqualify", { leadId, reasonCode: "NOT_ICP" });

  for (const framework of ["BANT", "CHAMP", "MEDDIC", "MEDDPICC"]) {
    await expectCode(
      "ILLEGAL_TRANSITION",
      talk(marketer, leadId, { framework, problem: "Leaks", timeframeDays: 3 }),
    );
  }

  expect(await app.count("qualification")).toBe(0);
});

test("sales advances by the framework they asked under, and by the one a source demands", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const { id: sourceId } = await makeSource(app, { name: "Partner portal" });
  await setPolicy(app.admin, { sourceFrameworks: [{ sourceId, framework: "MEDDPICC" }] });
  const { triedBefore: _, ...bant } = strongAnswers;

  const free = await accepted(marketer, seller);
  await talk(seller, free, { framework: "BANT", ...bant });
  const advanced = await send(seller, "advance", { leadId: free });
  const bound = await accepted(marketer, seller, sourceId);
  await talk(seller, bound, { framework: "BANT", ...bant });
  const refusal = await expectCode("TRANSITION_GUARD", send(seller, "advance", { leadId: bound }));
  await talk(seller, bound, { ...meddpiccAnswers });
  const late = await send(seller, "advance", { leadId: bound });

  expect(advanced.lead.status).toBe("SQL");
  expect(refusal).toMatchObject({ guard: "qualification-complete" });
  expect(late.lead.status).toBe("SQL");
});
