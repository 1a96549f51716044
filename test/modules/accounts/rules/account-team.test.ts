import fc from "fast-check";
import { expect, test } from "vitest";

import {
  AccountTeamRole,
  isMemberAt,
  mayJoinTeam,
  membersAt,
  type TeamMembership,
} from "../../../../server/modules/accounts/rules/account-team.js";

const day = (n: number) => new Date(Date.UTC(2026, 0, n));

function member(from: number, to: number | null, changes: Partial<TeamMembership> = {}) {
  return {
    userId: "ana",
    role: AccountTeamRole.OWNER,
    from: day(from),
    to: to === null ? null : day(to),
    ...changes,
  };
}

test("a membership holds from its first instant up to, not including, its last", () => {
  const membership = member(3, 5);

  expect([2, 3, 4, 5].map((n) => isMemberAt(membership, day(n)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isMemberAt(member(3, null), day(30))).toBe(true);
});

test("the team as of an instant is who was on it then", () => {
  const team = [member(1, 5), member(5, null, { userId: "bo" }), member(9, null)];

  expect(membersAt(team, day(5)).map(({ userId }) => userId)).toEqual(["bo"]);
  expect(membersAt(team, day(9)).map(({ userId }) => userId)).toEqual(["bo", "ana"]);
});

test("one person holds a role once at a time", () => {
  const current = member(1, 10);

  expect(mayJoinTeam([current], member(9, null))).toEqual({
    ok: false,
    code: "OVERLAP",
    conflictsWith: current,
    why: "Already OWNER on this account since 2026-01-01T00:00:00.000Z.",
  });
  expect(mayJoinTeam([member(5, null)], member(1, null))).toMatchObject({ code: "OVERLAP" });
});

test("back to back, another role or another person is fine", () => {
  expect(mayJoinTeam([member(1, 10)], member(10, null))).toEqual({ ok: true });
  expect(mayJoinTeam([member(10, null)], member(1, 10))).toEqual({ ok: true });
  expect(mayJoinTeam([member(1, null)], member(1, null, { userId: "bo" }))).toEqual({ ok: true });
  expect(
    mayJoinTeam([member(1, null)], member(1, null, { role: AccountTeamRole.MARKETING })),
  ).toEqual({ ok: true });
});

test("a membership that ends before it begins, or at once, is none", () => {
  expect(mayJoinTeam([], member(5, 5))).toMatchObject({ ok: false, code: "EMPTY_INTERVAL" });
  expect(mayJoinTeam([], member(5, 4))).toMatchObject({ ok: false, code: "EMPTY_INTERVAL" });
});

test("overlap is as a day-by-day comparison finds it", () => {
  const interval = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.option(fc.integer({ min: 1, max: 10 })))
    .map(([from, days]) => member(from, days === null ? null : from + days));
  const everyDay = Array.from({ length: 40 }, (_, at) => day(at + 1));

  fc.assert(
    fc.property(interval, interval, (one, other) => {
      const shareADay = everyDay.some((at) => isMemberAt(one, at) && isMemberAt(other, at));

      expect(mayJoinTeam([one], other).ok).toBe(!shareADay);
    }),
  );
});
