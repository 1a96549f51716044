import { expect, test } from "vitest";

import { Department } from "../../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../../support/app.js";
import { company, inquiry, send } from "../lead-kit.js";
import { scriptOf, talk } from "./qualification-kit.js";

test("the script tells what to ask next and why: the verdict's needs first, then the framework's", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer);

  const fresh = await scriptOf(marketer, leadId, "MEDDPICC");
  await talk(marketer, leadId, { problem: "Leaks", asked: ["DECIDER"] });
  const later = await scriptOf(marketer, leadId, "MEDDPICC");
  await talk(marketer, leadId, { budget: { approved: true }, timeframeDays: 300 });
  const nurtured = await scriptOf(marketer, leadId, "MEDDPICC");
  const bant = await scriptOf(marketer, leadId, "BANT");

  expect(fresh).toMatchObject({
    framework: "MEDDPICC",
    next: "PROBLEM",
    why: "There is no verdict without the problem.",
    verdict: "INCOMPLETE",
    undecidedBy: ["PROBLEM"],
    answers: null,
  });
  expect(fresh.questions.map((each: { heading: string }) => each.heading)).toEqual([
    "Metrics",
    "Economic buyer",
    "Economic buyer",
    "Decision criteria",
    "Decision process",
    "Decision process",
    "Paper process",
    "Identify pain",
    "Champion",
    "Competition",
  ]);
  expect(later).toMatchObject({
    next: "BUDGET",
    why: "The verdict still lacks enough money or a decider one can reach, and when they want to buy.",
    undecidedBy: ["BUDGET", "DECIDER", "TIMEFRAME"],
  });
  expect(nurtured).toMatchObject({
    next: "METRICS",
    why: "The verdict is NURTURE; a complete qualification needs this answer too.",
    verdict: "NURTURE",
    undecidedBy: [],
  });
  expect(bant).toMatchObject({ next: null, why: null, missing: ["DECIDER"] });
});

test("whoever may not qualify, or not see the lead, gets no script", async () => {
  await using app = await startApp();
  const { marketer, seller, loner } = await company(app);
  const leadId = await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "List" });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });
  const maker = await app.person(Department.PRODUCT);

  await expectCode("NOT_FOUND", scriptOf(loner, leadId));
  await expectCode("FORBIDDEN", scriptOf(maker, leadId));
});
