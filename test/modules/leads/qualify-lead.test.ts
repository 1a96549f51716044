import { expect, test } from "vitest";

import { expectCode, startApp } from "../../support/app.js";
import { company, inquiry, readLead, send, strongAnswers } from "./lead-kit.js";

test("a far day nurtures the lead until it comes within the horizon", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer);

  const { lead, qualification, routing, handOff } = await send(marketer, "qualify", {
    leadId,
    problem: "Seals leak",
    timeframeDays: 200,
  });

  expect(qualification).toMatchObject({
    verdict: "NURTURE",
    missing: ["TRIED_BEFORE", "BUDGET", "DECIDER"],
    firedRules: [{ rule: "problem-known" }, { rule: "timeframe-beyond-horizon" }],
  });
  expect(lead).toMatchObject({
    status: "NURTURING",
    queue: "nurture",
    resumeOn: "2026-03-22",
    recycledCount: 0,
  });
  expect([routing, handOff]).toEqual([null, null]);
  expect(await app.events("lead.nurtured")).toMatchObject([
    { payload: { leadId, from: "INQUIRY", resumeOn: "2026-03-22" } },
  ]);
});

test("a disqualifying answer closes the lead", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer);

  const answers = { ...strongAnswers, disqualifying: ["PROBLEM"] };
  const { lead, qualification } = await send(marketer, "qualify", { leadId, ...answers });

  expect(qualification.verdict).toBe("DISQUALIFY");
  expect(lead).toMatchObject({ status: "DISQUALIFIED", queue: "closed" });
  expect(await app.events("lead.disqualified")).toHaveLength(1);
});

test("a second talk asks what is missing: earlier answers stay, null takes one back", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer);
  const talk = (answers: object) => send(marketer, "qualify", { leadId, ...answers });

  const first = await talk({ problem: "Seals leak", triedBefore: [], asked: ["BUDGET"] });
  const second = await talk({ timeframeDays: 30, triedBefore: null });
  const third = await talk({ decider: { name: "Ana", reachable: true } });

  expect(first.qualification).toMatchObject({
    verdict: "INCOMPLETE",
    missing: ["BUDGET", "DECIDER", "TIMEFRAME"],
    criteria: [
      { question: "PROBLEM", status: "KNOWN" },
      { question: "TRIED_BEFORE", status: "KNOWN" },
      { question: "BUDGET", status: "ASKED" },
      { question: "DECIDER", status: "UNKNOWN" },
      { question: "TIMEFRAME", status: "UNKNOWN" },
    ],
  });
  expect(first.lead.status).toBe("INQUIRY");
  expect(second.qualification.missing).toEqual(["TRIED_BEFORE", "BUDGET", "DECIDER"]);
  expect(third.qualification.verdict).toBe("FORWARD");
  expect(third.lead.status).toBe("MQL");
  const { qualifications } = await readLead(
    marketer,
    leadId,
    `qualifications { nodes { framework askedBy { id } answers {
       problem triedBefore { what } budget { max } decider { name reachable } timeframeDays } } }`,
  );
  expect(qualifications.nodes).toHaveLength(3);
  expect(qualifications.nodes[0]).toEqual({
    framework: "INBOUND_CALL",
    askedBy: { id: marketer.userId },
    answers: {
      problem: "Seals leak",
      triedBefore: null,
      budget: null,
      decider: { name: "Ana", reachable: true },
      timeframeDays: 30,
    },
  });
});

test("a budget in another currency is heard, and does not count against the floor", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer);

  const { qualification, lead } = await send(marketer, "qualify", {
    leadId,
    problem: "Seals leak",
    budget: { max: "90000", currencyCode: "usd" },
    timeframeDays: 10,
  });

  expect(qualification.firedRules).toEqual([
    { rule: "problem-known" },
    { rule: "budget-in-other-currency" },
    { rule: "timeframe-within-horizon" },
  ]);
  expect([qualification.verdict, lead.status]).toEqual(["INCOMPLETE", "INQUIRY"]);
});

test("the same answers give the same verdict, rules and score", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const ids = [await inquiry(marketer), await inquiry(marketer)];

  const [one, other] = [
    await send(marketer, "qualify", { leadId: ids[0], ...strongAnswers }),
    await send(marketer, "qualify", { leadId: ids[1], ...strongAnswers }),
  ];

  const { id: _, ...first } = one.qualification;
  expect(other.qualification).toMatchObject(first);
  expect(other.score).toEqual(one.score);
});

test("one who may not qualify is refused, and nothing is recorded", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer);
  const reader = await app.program(["lead:read", "lead:capture"]);

  await expectCode("FORBIDDEN", send(reader, "qualify", { leadId, ...strongAnswers }));

  expect(await app.count("qualification")).toBe(0);
  expect((await readLead(reader, leadId)).status).toBe("INQUIRY");
});
