import { expect, test } from "vitest";

import {
  FollowUpState,
  isOverdue,
  moveFollowUp,
} from "../../../../server/modules/reports/rules/follow-up.js";
import { MeetingStatus, moveMeeting } from "../../../../server/modules/reports/rules/meeting.js";

test("a planned meeting is held, cancelled or missed, and that is final", () => {
  const all = Object.values(MeetingStatus);
  const moves = all.flatMap((from) =>
    all.filter((to) => moveMeeting(from, to).ok).map((to) => `${from} to ${to}`),
  );

  expect(all).toHaveLength(4);
  expect(moves).toEqual(["PLANNED to HELD", "PLANNED to CANCELLED", "PLANNED to NO_SHOW"]);
  expect(moveMeeting(MeetingStatus.HELD, MeetingStatus.CANCELLED)).toMatchObject({
    code: "ILLEGAL_TRANSITION",
  });
});

test("a follow-up is begun, done or cancelled, and then rests", () => {
  const all = Object.values(FollowUpState);
  const moves = all.flatMap((from) =>
    all.filter((to) => moveFollowUp(from, to).ok).map((to) => `${from} to ${to}`),
  );

  expect(all).toHaveLength(4);
  expect(moves).toEqual([
    "OPEN to IN_PROGRESS",
    "OPEN to DONE",
    "OPEN to CANCELLED",
    "IN_PROGRESS to DONE",
    "IN_PROGRESS to CANCELLED",
  ]);
});

test("a follow-up is overdue after its instant, while it is not closed", () => {
  const dueAt = new Date("2026-03-02T09:00:00Z");
  const later = new Date("2026-03-02T09:00:00.001Z");

  const states = Object.values(FollowUpState);
  expect(states.filter((state) => isOverdue({ state, dueAt }, later))).toEqual([
    FollowUpState.OPEN,
    FollowUpState.IN_PROGRESS,
  ]);
  expect(isOverdue({ state: FollowUpState.OPEN, dueAt }, dueAt)).toBe(false);
  expect(isOverdue({ state: FollowUpState.OPEN, dueAt: null }, later)).toBe(false);
});
