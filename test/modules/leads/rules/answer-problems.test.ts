import { expect, test } from "vitest";

import { problemsOfBudget } from "../../../../server/modules/leads/rules/answer-problems.js";

test.each([
  [{}, []],
  [{ min: null, max: "20" }, []],
  [{ min: "20", max: "20.00", currencyCode: "eur" }, []],
  [{ min: "900", max: "20.5" }, ["b.min"]],
  [{ max: "-1", currencyCode: "EU" }, ["b", "b.currencyCode"]],
])("%j has problems at %j", (budget, paths) => {
  expect(problemsOfBudget(budget, "b").map(({ path }) => path)).toEqual(paths);
});
