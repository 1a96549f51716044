import { expect, test } from "vitest";

import { uuidOf } from "../../../server/ids.js";
import { AccountTeamRole } from "../../../server/modules/accounts/rules/account-team.js";
import { Department } from "../../../server/modules/people/department.js";
import { DAY_MS } from "../../../server/spans.js";
import { startApp, type Caller, type TestApp } from "../../support/app.js";
import { fileReport, heldMeeting, join, newAccount } from "./world.js";

/** Numbers in [0, below), the same in every run (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const START = Date.parse("2026-03-02T09:00:00Z");
const roles = [AccountTeamRole.ACCOUNT_EXEC, AccountTeamRole.SDR, AccountTeamRole.SALES_ENGINEER];
const UPDATE = `mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { user { id } } }`;

/** Up to three terms in each role, some over, some running, some still to come, some back to back. */
async function joinAtRandom(app: TestApp, below: (n: number) => number, id: string, who: Caller) {
  for (const role of roles) {
    let day = below(40) - 60;
    for (let terms = below(3); terms > 0; terms -= 1) {
      const end = below(4) === 0 ? null : day + 1 + below(40);
      const at = (days: number) => new Date(START + days * DAY_MS);
      await join(app, id, who, role, { fromAt: at(day), toAt: end === null ? null : at(end) });
      if (end === null) break;
      day = end + (below(2) === 0 ? 0 : below(20));
    }
  }
}

/** Written without the rule: the tables as of an instant, asked in SQL. */
async function asOf(app: TestApp, accountId: string, author: Caller): Promise<string[]> {
  const rows: { recipient: string }[] = await app.system.db.run((manager) =>
    manager.query(
      `SELECT 'user_' || u.id || ' ' || string_agg(
                m.role || ' ' || to_char(m.from_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                ',' ORDER BY m.from_at, m.role COLLATE "C") AS recipient
         FROM app_user u JOIN account_team_member m USING (workspace_id)
        WHERE u.workspace_id = $1 AND m.user_id = u.id AND m.account_id = $2 AND u.id <> $3
          AND u.department = 'SALES' AND u.active
          AND tstzrange(m.from_at, m.to_at, '[)') @> $4::timestamptz
        GROUP BY u.id ORDER BY u.id`,
      [app.workspaceId, uuidOf(accountId), uuidOf(author.userId ?? ""), app.clock.now()],
    ),
  );
  return rows.map(({ recipient }) => recipient);
}

type Receipt = { recipient: { id: string }; why: { role: string; since: string }[] };

test.each([
  [1, 19],
  [2, 12],
  [3, 17],
])(
  "over a random team history the recipients are those of an as-of query (seed %i, %i copies)",
  { timeout: 60_000 },
  async (seed, copies) => {
    await using app = await startApp();
    const below = randomFrom(seed);
    const departments = [Department.SALES, Department.SALES, Department.MARKETING];
    const people: Caller[] = [];
    for (let i = 0; i < 9; i += 1) {
      people.push(await app.person(departments[i % 3] ?? Department.SALES));
    }
    const accounts = [await newAccount(app, "Initech"), await newAccount(app, "Penetrode")];
    for (const { id } of accounts) {
      for (const who of people) await joinAtRandom(app, below, id, who);
    }

    let reached = 0;
    for (let round = 0; round < 6; round += 1) {
      app.clock.advance(below(15) * DAY_MS);
      const moved = people[1 + below(people.length - 1)];
      const change = [{ active: false }, { active: true }, { department: "SALES" }][below(3)];
      await app.admin.gql(UPDATE, { input: { userId: moved?.userId, ...change } });
      const account = accounts[round % 2];
      const [author] = people; // in sales and on most teams: must never get a copy
      if (account === undefined || author === undefined) throw new Error("The world is empty");
      const meeting = await heldMeeting(author, account.id);

      const { receipts } = await fileReport(author, meeting.id);

      const got = receipts.map(({ recipient, why }: Receipt) => {
        const reasons = why.map(({ role, since }) => `${role} ${since}`);
        return `${recipient.id} ${reasons.join(",")}`;
      });
      expect(got).toEqual(await asOf(app, account.id, author));
      reached += got.length;
    }
    expect(reached).toBe(copies);
  },
);
