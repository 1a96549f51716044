import { expect, test } from "vitest";

import {
  RejectNeed,
  RejectReasonCode,
  seedRejectReasons,
  type RejectRule,
} from "../../../../server/modules/leads/rules/reject-reason.js";
import { read } from "../../../guards/source-files.js";

function codesWhere(has: (reason: RejectRule) => boolean): string[] {
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
  expect(codesWhere((each) => each.needs.includes(RejectNeed.RESUME_ON))).toEqual(["BAD_TIMING"]);
  expect(codesWhere((each) => each.needs.includes(RejectNeed.TEXT))).toEqual(["OTHER"]);
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

test("workspaces that were there before reasons were data start with the same ones", () => {
  const migration = read("server/database/migrations/0731-reject-reasons.ts");

  for (const seed of seedRejectReasons) {
    const { code, label, disposition, countsAgainstMarketing, feedsScoring, needs } = seed;
    const texts = [code, label.replaceAll("'", "''"), disposition].map((text) => `'${text}'`);
    const given = `'${JSON.stringify(needs)}'`;
    const row = [...texts, countsAgainstMarketing, feedsScoring, given, seed.atIntake].join(", ");
    expect(migration.replace("'::jsonb", "'")).toContain(`(${row})`);
  }
});
