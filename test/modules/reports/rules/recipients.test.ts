import fc from "fast-check";
import { expect, test } from "vitest";

import { AccountTeamRole } from "../../../../server/modules/accounts/rules/account-team.js";
import {
  recipientsOf,
  whyInWords,
  type DepartmentMembership,
} from "../../../../server/modules/reports/rules/recipients.js";

const { OWNER, ACCOUNT_EXEC, MARKETING } = AccountTeamRole;
const day = (n: number) => new Date(Date.UTC(2026, 0, n));

function member(userId: string, changes: Partial<DepartmentMembership> = {}): DepartmentMembership {
  return { userId, role: ACCOUNT_EXEC, department: "SALES", from: day(1), to: null, ...changes };
}

test("everybody in sales on the account gets the report, with the reason, and nobody else", () => {
  const team = [
    member("sam", { role: OWNER, from: day(2) }),
    member("mia", { department: "MARKETING", role: MARKETING }),
    member("ana"),
    member("gone", { to: day(10) }),
    member("soon", { from: day(11) }),
  ];

  expect(recipientsOf({ authorId: "mia", submittedAt: day(10), team })).toEqual([
    { userId: "ana", why: [{ role: ACCOUNT_EXEC, since: day(1) }] },
    { userId: "sam", why: [{ role: OWNER, since: day(2) }] },
  ]);
});

test("two roles make two reasons, the longest held first, and one copy", () => {
  const team = [member("ana", { role: OWNER, from: day(5) }), member("ana")];

  const recipients = recipientsOf({ authorId: "mia", submittedAt: day(10), team });

  expect(recipients).toEqual([
    {
      userId: "ana",
      why: [
        { role: ACCOUNT_EXEC, since: day(1) },
        { role: OWNER, since: day(5) },
      ],
    },
  ]);
  expect(recipients.map(whyInWords)).toEqual([
    "ACCOUNT_EXEC on the account since 2026-01-01; OWNER on the account since 2026-01-05",
  ]);
});

test("roles held since the same instant come in the order of their names", () => {
  const team = [member("ana", { role: OWNER }), member("ana", { role: ACCOUNT_EXEC })];

  const [ana] = recipientsOf({ authorId: "mia", submittedAt: day(10), team });

  expect(ana?.why.map(({ role }) => role)).toEqual([ACCOUNT_EXEC, OWNER]);
});

test("the author never receives their own copy, whatever their roles", () => {
  const team = [member("ana"), member("ana", { role: OWNER }), member("bo")];

  expect(
    recipientsOf({ authorId: "ana", submittedAt: day(10), team }).map(({ userId }) => userId),
  ).toEqual(["bo"]);
});

test("a report on an account without salespeople goes to nobody", () => {
  expect(recipientsOf({ authorId: "mia", submittedAt: day(1), team: [] })).toEqual([]);
});

const userIds = ["u0", "u1", "u2", "u3", "u4", "u5", "u6", "u7"] as const;
const membership = fc
  .record({
    userId: fc.constantFrom(...userIds),
    role: fc.constantFrom(...Object.values(AccountTeamRole)),
    department: fc.constantFrom("SALES", "SALES", "MARKETING", "LIAISON"),
    fromDay: fc.integer({ min: 1, max: 20 }),
    days: fc.option(fc.integer({ min: 1, max: 15 })),
  })
  .map(({ fromDay, days, ...rest }) => ({
    ...rest,
    from: day(fromDay),
    to: days === null ? null : day(fromDay + days),
  }));

test("for random team histories the recipients are who an as-of query finds", () => {
  let copies = 0;
  fc.assert(
    fc.property(
      fc.array(membership, { minLength: 5, maxLength: 25 }),
      fc.constantFrom(...userIds),
      fc.integer({ min: 1, max: 36 }),
      (team, authorId, at) => {
        const submittedAt = day(at);
        const asOf = userIds.filter((userId) => {
          if (userId === authorId) return false;
          return team.some(
            (row) =>
              row.userId === userId &&
              row.department === "SALES" &&
              row.from <= submittedAt &&
              (row.to === null || row.to > submittedAt),
          );
        });

        const recipients = recipientsOf({ authorId, submittedAt, team });

        copies += recipients.length;
        expect(recipients.map(({ userId }) => userId)).toEqual(asOf);
        expect(recipients.every(({ why }) => why.length > 0)).toBe(true);
      },
    ),
    { numRuns: 3000, seed: 11 },
  );
  expect(copies).toBeGreaterThan(3000);
});
