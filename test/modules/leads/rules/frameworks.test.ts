import { expect, test } from "vitest";

import {
  frameworkFor,
  frameworks,
  QualificationFramework,
  questionsOf,
  requiredIn,
} from "../../../../server/modules/leads/rules/frameworks.js";
import { scriptFor } from "../../../../server/modules/leads/rules/next-question.js";
import {
  CriterionStatus,
  nothingAnswered,
  type Answers,
  type CriterionKey,
} from "../../../../server/modules/leads/rules/qualification-answers.js";

const { BANT, CHAMP, INBOUND_CALL, MEDDIC, MEDDPICC } = QualificationFramework;
const all = Object.values(QualificationFramework);
const line = { budgetFloor: { amount: "5000", currencyCode: "EUR" }, horizonDays: 90 };

test("each framework asks for its letters, in their order", () => {
  const headings = (framework: QualificationFramework) => [
    ...new Set(frameworks[framework].map(({ heading }) => heading)),
  ];

  expect(headings(BANT)).toEqual(["Budget", "Authority", "Need", "Timing"]);
  expect(headings(CHAMP)).toEqual(["Challenges", "Authority", "Money", "Prioritisation"]);
  expect(headings(MEDDIC)).toEqual([
    "Metrics",
    "Economic buyer",
    "Decision criteria",
    "Decision process",
    "Identify pain",
    "Champion",
  ]);
  expect(headings(MEDDPICC)).toEqual([
    "Metrics",
    "Economic buyer",
    "Decision criteria",
    "Decision process",
    "Paper process",
    "Identify pain",
    "Champion",
    "Competition",
  ]);
});

test("every framework asks for what the verdict turns on, each question once", () => {
  for (const framework of all) {
    const asked = questionsOf(framework);

    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toEqual(expect.arrayContaining(["problem", "budget", "decider", "timeframe"]));
  }
});

test("what is required may be left out nowhere but what MEDDIC has no letter for", () => {
  const optional = all.flatMap((framework) => {
    const required = requiredIn(framework);
    return questionsOf(framework).filter((each) => !required.includes(each));
  });

  expect(optional).toEqual(["triedBefore"]);
});

test("a source's demand comes first, then what they were last asked under, then the default", () => {
  const agreed = {
    defaultFramework: INBOUND_CALL,
    sourceFrameworks: [{ sourceId: "source_1", framework: MEDDIC }],
  };

  expect(frameworkFor(agreed, { sourceId: "source_1", lastAsked: BANT })).toBe(MEDDIC);
  expect(frameworkFor(agreed, { sourceId: "source_2", lastAsked: BANT })).toBe(BANT);
  expect(frameworkFor(agreed, { sourceId: null, lastAsked: null })).toBe(INBOUND_CALL);
});

test("whoever asks what the script says next asks every question once and then has none left", () => {
  for (const framework of all) {
    let answers: Answers = nothingAnswered;
    const asked: CriterionKey[] = [];
    for (;;) {
      const { next, why } = scriptFor(answers, line, framework);
      if (next === null) break;
      expect(why).not.toBeNull();
      asked.push(next);
      answers = { ...answers, [next]: { status: CriterionStatus.ASKED } };
    }

    expect([...asked].sort()).toEqual([...questionsOf(framework)].sort());
    expect(asked[0]).toBe("problem");
  }
});
