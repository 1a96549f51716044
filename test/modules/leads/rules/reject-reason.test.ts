import { expect, test } from "vitest";

import {
  RejectReasonCode,
  seedRejectReasons,
  type RejectReason,
} from "../../../../server/modules/leads/rules/reject-reason.js";

function codesWhere(has: (reason: RejectReason) => boolean): string[] {
  return seedRejectReasons.filter(has).map(({ code }) => code);
}

test("the seed holds every code once, each with a disposition", () => {
  expect(codesWhere(() => true)).toEqual(Object.values(RejectReasonCode));
  expect(
    Object.fromEntries(seedRejectReasons.map((each) => [each.code, each.disposition])),
  ).toEqual({
    NOT_ICP: "DISQUALIFY",
    NO_BUDGET: "NURTURE",
    NO_NEED: "NURTURE",
    BAD_TIMING: "NURTURE",
    WRONG_PERSON: "NURTURE",
    BAD_DATA: "DISQUALIFY",
    DUPLICATE: "DISQUALIFY",
    COMPETITOR_OR_STUDENT: "DISQUALIFY",
    ALREADY_WORKING: "RE_ROUTE",
    OUT_OF_TERRITORY: "RE_ROUTE",
    UNREACHABLE: "NURTURE",
    OTHER: "NURTURE",
    SPAM: "DISQUALIFY",
    INVALID: "DISQUALIFY",
  });
});

test("the flags are set where they are meant", () => {
  expect(codesWhere((each) => each.requiresResumeAt)).toEqual(["BAD_TIMING"]);
  expect(codesWhere((each) => each.requiresText)).toEqual(["OTHER"]);
  expect(codesWhere((each) => each.atIntake)).toEqual(["SPAM", "INVALID"]);
  expect(codesWhere((each) => each.feedsScoring)).toEqual([
    "NOT_ICP",
    "NO_BUDGET",
    "NO_NEED",
    "WRONG_PERSON",
    "COMPETITOR_OR_STUDENT",
  ]);
  expect(codesWhere((each) => each.countsAgainstMarketing)).toEqual([
    "NOT_ICP",
    "NO_BUDGET",
    "NO_NEED",
    "WRONG_PERSON",
    "BAD_DATA",
    "DUPLICATE",
    "COMPETITOR_OR_STUDENT",
  ]);
});
