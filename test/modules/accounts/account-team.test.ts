import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { expectCode, startApp, type TestApp } from "../../support/app.js";
import { ACCOUNT_CREATE, ACCOUNT_READ, TEAM_ADD, TEAM_REMOVE } from "./documents.js";

const NOW = "2026-03-02T09:00:00.000Z";
const APRIL = "2026-04-01T00:00:00.000Z";
const MAY = "2026-05-01T00:00:00.000Z";
const JUNE = "2026-06-01T00:00:00.000Z";

async function accountOf(app: TestApp, ownerId: string | null = null): Promise<string> {
  const input = { name: "Acme", ownerId };
  return (await app.admin.gql(ACCOUNT_CREATE, { input })).accountCreate.account.id;
}

test("a manager puts somebody on the team with the department they are in", async () => {
  await using app = await startApp();
  const manager = await app.person(Department.SALES, { level: FunctionLevel.MANAGER });
  const marketer = await app.person(Department.MARKETING);
  const accountId = await accountOf(app);

  const { accountTeamAdd } = await manager.gql(TEAM_ADD, {
    input: { accountId, userId: marketer.userId, role: "MARKETING" },
  });

  expect(accountTeamAdd.member).toEqual({
    id: accountTeamAdd.member.id,
    role: "MARKETING",
    department: "MARKETING",
    fromAt: NOW,
    toAt: null,
    user: { id: marketer.userId },
    account: { id: accountId },
  });
  expect((await app.events("account.member_joined")).map(({ payload }) => payload)).toEqual([
    {
      accountId,
      memberId: accountTeamAdd.member.id,
      userId: marketer.userId,
      role: "MARKETING",
      department: "MARKETING",
      fromAt: NOW,
      toAt: null,
    },
  ]);
});

test("staff do not change a team", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const accountId = await accountOf(app);

  const input = { accountId, userId: seller.userId, role: "ACCOUNT_EXEC" };
  await expectCode("FORBIDDEN", seller.gql(TEAM_ADD, { input }));

  expect(await app.count("account_team_member")).toBe(0);
});

test("one person holds one role once at a time, back to back and two roles at once", async () => {
  await using app = await startApp();
  const { userId } = await app.person(Department.SALES);
  const accountId = await accountOf(app);
  const add = (role: string, fromAt: string, toAt: string | null) =>
    app.admin.gql(TEAM_ADD, { input: { accountId, userId, role, fromAt, toAt } });
  const { accountTeamAdd: first } = await add("SDR", APRIL, MAY);

  const overlap = await expectCode("CONFLICT", add("SDR", NOW, JUNE));
  const empty = await expectCode("INVALID_INPUT", add("SDR", JUNE, JUNE));
  await add("SDR", MAY, null);
  await add("ACCOUNT_EXEC", APRIL, null);

  expect(overlap).toEqual({ memberId: first.member.id });
  expect(empty.problems).toMatchObject([{ path: "input.toAt" }]);
  expect(await app.count("account_team_member")).toBe(3);
});

test("a time on the team ends now, or on the day given, and only once", async () => {
  await using app = await startApp();
  const { userId } = await app.person(Department.SALES);
  const accountId = await accountOf(app);
  const { accountTeamAdd } = await app.admin.gql(TEAM_ADD, {
    input: { accountId, userId, role: "SDR" },
  });
  const memberId = accountTeamAdd.member.id;
  const end = (toAt?: string) => app.admin.gql(TEAM_REMOVE, { input: { memberId, toAt } });

  const planned = await end(MAY);
  const sooner = await end(APRIL);
  const later = await expectCode("INVALID_INPUT", end(JUNE));
  app.clock.advance(60_000);
  const now = await end();
  const again = await expectCode("CONFLICT", end());

  const ends = [planned, sooner, now].map((answer) => answer.accountTeamRemove.member.toAt);
  expect(ends).toEqual([MAY, APRIL, "2026-03-02T09:01:00.000Z"]);
  expect(later.problems).toMatchObject([{ path: "input.toAt" }]);
  expect(again).toEqual({ toAt: "2026-03-02T09:01:00.000Z" });
  expect(await app.events("account.member_left")).toHaveLength(3);
});

test("a time that has not begun ends before it takes effect", async () => {
  await using app = await startApp();
  const { userId } = await app.person(Department.SALES);
  const accountId = await accountOf(app);
  const { accountTeamAdd } = await app.admin.gql(TEAM_ADD, {
    input: { accountId, userId, role: "SDR", fromAt: APRIL },
  });
  const memberId = accountTeamAdd.member.id;

  const before = await expectCode(
    "INVALID_INPUT",
    app.admin.gql(TEAM_REMOVE, { input: { memberId, toAt: NOW } }),
  );
  const { accountTeamRemove } = await app.admin.gql(TEAM_REMOVE, { input: { memberId } });
  await expectCode("CONFLICT", app.admin.gql(TEAM_REMOVE, { input: { memberId } }));

  expect(before.problems).toMatchObject([{ path: "input.toAt" }]);
  expect(accountTeamRemove.member).toMatchObject({ fromAt: APRIL, toAt: APRIL });
});

test("adding an OWNER hands the account over; removing the OWNER leaves it without", async () => {
  await using app = await startApp();
  const [first, second] = [await app.person(Department.SALES), await app.person(Department.SALES)];
  const accountId = await accountOf(app, first.userId);
  app.clock.advance(60_000);

  const { accountTeamAdd } = await app.admin.gql(TEAM_ADD, {
    input: { accountId, userId: second.userId, role: "OWNER" },
  });
  const handedOver = await app.admin.gql(ACCOUNT_READ, { id: accountId });
  const { accountTeamRemove } = await app.admin.gql(TEAM_REMOVE, {
    input: { memberId: accountTeamAdd.member.id },
  });
  const ownerless = await app.admin.gql(ACCOUNT_READ, { id: accountId });

  const later = "2026-03-02T09:01:00.000Z";
  expect(handedOver.account.owner).toEqual({ id: second.userId });
  expect(handedOver.account.team.nodes).toMatchObject([
    { user: { id: first.userId }, fromAt: NOW, toAt: later },
    { user: { id: second.userId }, fromAt: later, toAt: null },
  ]);
  expect(accountTeamRemove.member.toAt).toBe(later);
  expect(ownerless.account.owner).toBeNull();
  const owners = (await app.events("account.owner_changed")).map(({ payload }) => payload);
  expect(owners).toEqual([
    { accountId, ownerId: second.userId, previousOwnerId: first.userId },
    { accountId, ownerId: null, previousOwnerId: second.userId },
  ]);
});

test("an OWNER takes no dates, and is not added twice", async () => {
  await using app = await startApp();
  const [owner, other] = [await app.person(Department.SALES), await app.person(Department.SALES)];
  const accountId = await accountOf(app, owner.userId);
  const add = (fields: object) =>
    app.admin.gql(TEAM_ADD, { input: { accountId, role: "OWNER", ...fields } });

  await expectCode("INVALID_INPUT", add({ userId: other.userId, fromAt: APRIL }));
  await expectCode("CONFLICT", add({ userId: owner.userId }));
  await expectCode("NOT_FOUND", add({ userId: "user_018f0000-0000-7000-8000-000000000000" }));

  const { account } = await app.admin.gql(ACCOUNT_READ, { id: accountId });
  expect(account.owner).toEqual({ id: owner.userId });
  expect(account.team.nodes).toHaveLength(1);
});

test("the salespeople on the team at a moment include the owner", async () => {
  await using app = await startApp();
  const [owner, seller] = [await app.person(Department.SALES), await app.person(Department.SALES)];
  const marketer = await app.person(Department.MARKETING);
  const accountId = await accountOf(app, owner.userId);
  for (const [userId, role] of [
    [seller.userId, "ACCOUNT_EXEC"],
    [marketer.userId, "MARKETING"],
  ]) {
    await app.admin.gql(TEAM_ADD, { input: { accountId, userId, role } });
  }

  const { account } = await app.admin.gql(
    `query ($id: ID!) { account(id: $id) {
      team(filter: { department: { eq: SALES }, toAt: { isNull: true } }) { nodes { user { id } } } } }`,
    { id: accountId },
  );

  expect(account.team.nodes).toEqual([
    { user: { id: owner.userId } },
    { user: { id: seller.userId } },
  ]);
});
