import { expect, test } from "vitest";

import {
  problemsOf,
  type GivenModel,
  type GivenRule,
} from "../../../../../server/modules/leads/scoring/rules/model-problems.js";
import { ScoreKind } from "../../../../../server/modules/leads/scoring/rules/score-kind.js";

const isDe = { fact: "countryCode", op: "IS", value: "DE" };

function fit(...rules: Partial<GivenRule>[]): GivenModel {
  const filled = rules.map((rule, at) => ({
    id: `r${at}`,
    group: "one",
    points: 5,
    when: isDe,
    ...rule,
  }));
  return {
    kind: ScoreKind.FIT,
    capPoints: 100,
    groups: [{ id: "one", capPoints: 50 }],
    rules: filled,
  };
}

function behaviour(...rules: Partial<GivenRule>[]): GivenModel {
  const filled = rules.map((rule, at) => ({
    id: `r${at}`,
    group: "one",
    points: 5,
    touch: {},
    ...rule,
  }));
  return { ...fit(), kind: ScoreKind.BEHAVIOUR, rules: filled };
}

function paths(model: GivenModel): string[] {
  return problemsOf(model).map(({ path }) => path);
}

test("a sound model has no problems", () => {
  const ages = { decay: { kind: "WINDOW", windowDays: 30 }, dailyCapPoints: 5 };

  expect(paths(fit({}))).toEqual([]);
  expect(paths(behaviour({}, ages))).toEqual([]);
});

test("a model is refused by path: double ids, unknown groups, points and caps out of range", () => {
  const broken = {
    ...fit({ id: "a", points: 1.5 }, { id: "a", points: 101, group: "two" }),
    capPoints: 0,
    groups: [
      { id: "one", capPoints: 101 },
      { id: "one", capPoints: 5 },
    ],
  };

  expect(paths(broken)).toEqual([
    "capPoints",
    "groups[1].id",
    "rules[1].id",
    "groups[0].capPoints",
    "rules[0].points",
    "rules[1].points",
    "rules[1].group",
  ]);
});

test("no number is NaN or without end", () => {
  const { NaN: none, POSITIVE_INFINITY: endless } = Number;
  const age = { kind: "EXPONENTIAL", halfLifeDays: none };

  expect(paths({ ...fit({ points: none }), capPoints: endless })).toEqual([
    "capPoints",
    "rules[0].points",
  ]);
  expect(paths(behaviour({ decay: age }, { dailyCapPoints: none }))).toEqual([
    "rules[0].decay",
    "rules[1].dailyCapPoints",
  ]);
  const size = { fact: "employees", op: "AT_LEAST", value: none };
  expect(paths(fit({ when: size }))).toEqual(["rules[0].when"]);
});

test("a condition that can never be met is refused, and the rule is named", () => {
  const never = [
    { fact: "shoeSize", op: "IS", value: "44" },
    { fact: "employees", op: "IS", value: "50" },
    { fact: "employees", op: "MENTIONS", value: ["50"] },
    { fact: "jobTitle", op: "AT_LEAST", value: 3 },
    { fact: "jobTitle", op: "ONE_OF", value: [] },
    { fact: "jobTitle", op: "ONE_OF", value: ["ceo", 3] },
    { fact: "hasBudget", op: "IS", value: "yes" },
    { fact: "jobTitle", op: "LIKES", value: "ceo" },
    null,
  ];

  const problems = never.map((when) => problemsOf(fit({ id: "title", when })));

  expect(problems.map((found) => found.map(({ path }) => path))).toEqual(
    Array(never.length).fill(["rules[0].when"]),
  );
  expect(problems[0]?.[0]?.message).toMatch(
    /^of rule title: shoeSize is no fact; there are jobTitle/,
  );
});

test("each kind has rules of its own", () => {
  const ages = { kind: "NONE" };

  expect(paths(fit({ touch: {}, decay: ages, dailyCapPoints: 5 }))).toEqual([
    "rules[0].touch",
    "rules[0].decay",
    "rules[0].dailyCapPoints",
  ]);
  expect(paths(behaviour({ touch: null, when: isDe }))).toEqual([
    "rules[0].when",
    "rules[0].touch",
  ]);
  expect(paths(behaviour({ decay: { kind: "LINEAR", percent: 0, periodDays: 7 } }))).toEqual([
    "rules[0].decay",
  ]);
  expect(paths(behaviour({ points: 10, dailyCapPoints: 5 }))).toEqual(["rules[0].dailyCapPoints"]);
  expect(paths({ ...fit({}), kind: ScoreKind.PREDICTIVE })).toEqual(["rules"]);
  expect(paths(fit())).toEqual(["rules"]);
});
