import { expect, test } from "vitest";

import {
  describe as inWords,
  isMet,
} from "../../../../server/modules/leads/rules/fit-condition.js";
import { nothingKnown, type FitFacts } from "../../../../server/modules/leads/rules/fit-facts.js";
import type { FitCondition } from "../../../../server/modules/leads/rules/fit-model.js";

const known: FitFacts = {
  ...nothingKnown,
  jobTitle: "Vice-President, Sales (Köln)",
  countryCode: "DE",
  industry: "333914",
  employees: 50,
  hasProblem: true,
};

const cases: readonly (readonly [FitCondition, boolean])[] = [
  [{ fact: "countryCode", op: "IS", value: "de" }, true],
  [{ fact: "countryCode", op: "IS", value: "AT" }, false],
  [{ fact: "hasProblem", op: "IS", value: true }, true],
  [{ fact: "hasProblem", op: "IS", value: false }, false],
  [{ fact: "hasProblem", op: "IS", value: "true" }, false],
  [{ fact: "countryCode", op: "ONE_OF", value: ["AT", "DE"] }, true],
  [{ fact: "countryCode", op: "ONE_OF", value: [] }, false],
  [{ fact: "jobTitle", op: "MENTIONS", value: ["vice president"] }, true],
  [{ fact: "jobTitle", op: "MENTIONS", value: ["koln"] }, true],
  [{ fact: "jobTitle", op: "MENTIONS", value: ["ice"] }, false],
  [{ fact: "jobTitle", op: "MENTIONS", value: [""] }, false],
  [{ fact: "industry", op: "STARTS_WITH", value: ["31", "33"] }, true],
  [{ fact: "industry", op: "STARTS_WITH", value: ["39"] }, false],
  [{ fact: "employees", op: "STARTS_WITH", value: ["5"] }, false],
  [{ fact: "employees", op: "AT_LEAST", value: 50 }, true],
  [{ fact: "employees", op: "AT_LEAST", value: 51 }, false],
  [{ fact: "employees", op: "AT_MOST", value: 50 }, true],
  [{ fact: "employees", op: "AT_MOST", value: 49 }, false],
  [{ fact: "industry", op: "AT_LEAST", value: 1 }, false],
];

test.each(cases)("%j is %s", (condition, expected) => {
  expect(isMet(condition, known)).toBe(expected);
});

test.each(cases)("%j is never met by what is not known", (condition) => {
  expect(isMet(condition, nothingKnown)).toBe(false);
});

test("a condition reads as words", () => {
  expect(inWords({ fact: "countryCode", op: "ONE_OF", value: ["DE", "AT"] })).toBe(
    "countryCode one of DE, AT",
  );
  expect(inWords({ fact: "employees", op: "AT_LEAST", value: 50 })).toBe("employees at least 50");
});
