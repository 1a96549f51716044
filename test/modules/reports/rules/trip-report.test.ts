import { expect, test } from "vitest";

import { MeetingStatus } from "../../../../server/modules/reports/rules/meeting.js";
import {
  allSections,
  missingFrom,
  ReportSection,
} from "../../../../server/modules/reports/rules/report-content.js";
import {
  moveTripReport,
  TripReportStatus,
  type TripReportFacts,
} from "../../../../server/modules/reports/rules/trip-report.js";

const { DRAFT, SUBMITTED, DISTRIBUTED, AMENDED, DISCARDED, RETRACTED } = TripReportStatus;
const { ATTENDEES, DISCUSSION, FOLLOW_UP } = ReportSection;
const full = { attendees: 2, discussionItems: 1, followUps: 1 };

const complete = {
  meetingStatus: MeetingStatus.HELD,
  content: full,
  mustInclude: allSections,
  recipientsTaken: true,
  byManager: true,
};

/** The picture of the domain model, written down a second time by hand. */
const legal: readonly (readonly [TripReportStatus, readonly TripReportStatus[]])[] = [
  [DRAFT, [SUBMITTED, DISCARDED, RETRACTED]],
  [SUBMITTED, [DISTRIBUTED, RETRACTED]],
  [DISTRIBUTED, [AMENDED, RETRACTED]],
  [AMENDED, [DISTRIBUTED, RETRACTED]],
  [DISCARDED, []],
  [RETRACTED, []],
];
const pairs = legal.flatMap(([from, allowed]) =>
  Object.values(TripReportStatus).map((to) => ({ from, to, isLegal: allowed.includes(to) })),
);

test("every pair of the thirty-six is legal or refused as drawn", () => {
  expect(pairs).toHaveLength(36);
  expect(pairs.filter(({ isLegal }) => isLegal)).toHaveLength(9);

  for (const { from, to, isLegal } of pairs) {
    const move = moveTripReport({ ...complete, status: from }, to);
    if (isLegal) expect(move).toMatchObject({ ok: true, from, to });
    else expect(move).toMatchObject({ ok: false, code: "ILLEGAL_TRANSITION", from, to });
  }
});

function outcome(facts: TripReportFacts, to: TripReportStatus): string {
  const move = moveTripReport(facts, to);
  if (move.ok) return "ok";
  return move.code === "TRANSITION_GUARD" ? move.guard : move.code;
}

test("a report is submitted on a meeting that was held", () => {
  const draft = { ...complete, status: DRAFT };

  for (const meetingStatus of Object.values(MeetingStatus)) {
    const expected = meetingStatus === MeetingStatus.HELD ? "ok" : "meeting-held";
    expect(outcome({ ...draft, meetingStatus }, SUBMITTED)).toBe(expected);
  }
  expect(outcome({ ...draft, meetingStatus: undefined }, SUBMITTED)).toBe("meeting-held");
});

test.each([
  [full, []],
  [{ ...full, attendees: 0 }, [ATTENDEES]],
  [{ ...full, discussionItems: 0 }, [DISCUSSION]],
  [{ ...full, followUps: 0 }, [FOLLOW_UP]],
  [{ attendees: 0, discussionItems: 0, followUps: 0 }, [ATTENDEES, DISCUSSION, FOLLOW_UP]],
])("of %j the policy misses %j", (content, missing) => {
  expect(missingFrom(content, allSections)).toEqual(missing);
  const move = moveTripReport({ ...complete, content, status: DRAFT }, SUBMITTED);
  if (missing.length === 0) expect(move.ok).toBe(true);
  else {
    expect(move).toMatchObject({
      guard: "sections-complete",
      why: `Still missing: ${missing.join(", ")}.`,
    });
  }
});

test("only what the policy asks for is missed, each section once", () => {
  const empty = { attendees: 0, discussionItems: 0, followUps: 0 };

  expect(missingFrom(empty, [])).toEqual([]);
  expect(missingFrom(empty, [FOLLOW_UP, ATTENDEES, FOLLOW_UP])).toEqual([ATTENDEES, FOLLOW_UP]);
});

test("a report goes out, and out again after an amendment, once its recipients are taken", () => {
  const { recipientsTaken: _, ...without } = complete;

  expect(outcome({ ...without, status: SUBMITTED }, DISTRIBUTED)).toBe("recipients-taken");
  expect(outcome({ ...without, status: AMENDED }, DISTRIBUTED)).toBe("recipients-taken");
  expect(
    outcome({ ...complete, content: { ...full, followUps: 0 }, status: AMENDED }, DISTRIBUTED),
  ).toBe("sections-complete");
});

test.each([DRAFT, SUBMITTED, DISTRIBUTED, AMENDED])("only a manager retracts a %s", (status) => {
  expect(outcome({ ...complete, status, byManager: false }, RETRACTED)).toBe("manager-retracts");
  expect(outcome({ status, byManager: true }, RETRACTED)).toBe("ok");
});
