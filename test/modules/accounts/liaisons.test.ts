import { expect, test } from "vitest";

import { isLiaisonOf, onAccountTeam } from "../../../server/modules/accounts/visibility.js";
import { Department } from "../../../server/modules/people/department.js";
import { uuidOf } from "../../../server/ids.js";
import { expectCode, startApp, type Caller, type TestApp } from "../../support/app.js";
import {
  ACCOUNT_CREATE,
  LIAISON_ASSIGN,
  LIAISON_UNASSIGN,
  TEAM_ADD,
  TEAM_REMOVE,
} from "./documents.js";

const NOW = "2026-03-02T09:00:00.000Z";

async function accountOf(app: TestApp, name: string): Promise<string> {
  return (await app.admin.gql(ACCOUNT_CREATE, { input: { name } })).accountCreate.account.id;
}

async function teamWith(app: TestApp, member: Caller): Promise<string> {
  const { teamCreate } = await app.admin.gql(
    `mutation { teamCreate(input: { name: "North", department: SALES }) { team { id } } }`,
  );
  const teamId = teamCreate.team.id;
  await app.admin.gql(
    `mutation ($input: TeamMemberInput!) { teamMemberAdd(input: $input) { member { id } } }`,
    { input: { teamId, userId: member.userId } },
  );
  return teamId;
}

/** Names of the accounts whose work a predicate opens to a person, as a declared visibility would. */
async function seen(app: TestApp, predicate: typeof onAccountTeam, me: Caller): Promise<string[]> {
  const where = predicate("a.id", "$2::uuid", "a.workspace_id");
  const rows: { name: string }[] = await app.system.db.run((manager) =>
    manager.query(`SELECT name FROM account a WHERE workspace_id = $1 AND ${where} ORDER BY name`, [
      app.workspaceId,
      uuidOf(me.userId ?? ""),
    ]),
  );
  return rows.map(({ name }) => name);
}

test("a liaison of an account is one until the assignment ends", async () => {
  await using app = await startApp();
  const [liaison, other] = [
    await app.person(Department.LIAISON),
    await app.person(Department.LIAISON),
  ];
  const accountId = await accountOf(app, "Acme");
  await accountOf(app, "Bolt");

  const { liaisonAssign } = await app.admin.gql(LIAISON_ASSIGN, {
    input: { userId: liaison.userId, target: { accountId } },
  });
  const during = [await seen(app, isLiaisonOf, liaison), await seen(app, isLiaisonOf, other)];
  const { liaisonUnassign } = await app.admin.gql(LIAISON_UNASSIGN, {
    input: { assignmentId: liaisonAssign.assignment.id },
  });
  const after = await seen(app, isLiaisonOf, liaison);

  expect(liaisonAssign.assignment).toEqual({
    id: liaisonAssign.assignment.id,
    scope: "ACCOUNT",
    fromAt: NOW,
    toAt: null,
    user: { id: liaison.userId },
    account: { id: accountId },
    team: null,
  });
  expect(liaisonUnassign.assignment).toEqual({ ...liaisonAssign.assignment, toAt: NOW });
  expect(during).toEqual([["Acme"], []]);
  expect(after).toEqual([]);
  const names = (await app.events()).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith("liaison."))).toEqual([
    "liaison.assigned",
    "liaison.unassigned",
  ]);
});

test("a liaison of a team is one of the accounts its members are on", async () => {
  await using app = await startApp();
  const [liaison, seller] = [
    await app.person(Department.LIAISON),
    await app.person(Department.SALES),
  ];
  const accountId = await accountOf(app, "Acme");
  await accountOf(app, "Bolt");
  const teamId = await teamWith(app, seller);
  await app.admin.gql(LIAISON_ASSIGN, { input: { userId: liaison.userId, target: { teamId } } });

  const before = await seen(app, isLiaisonOf, liaison);
  const { accountTeamAdd } = await app.admin.gql(TEAM_ADD, {
    input: { accountId, userId: seller.userId, role: "ACCOUNT_EXEC" },
  });
  const during = [await seen(app, isLiaisonOf, liaison), await seen(app, onAccountTeam, seller)];
  await app.admin.gql(TEAM_REMOVE, { input: { memberId: accountTeamAdd.member.id } });
  const after = [await seen(app, isLiaisonOf, liaison), await seen(app, onAccountTeam, seller)];

  expect(before).toEqual([]);
  expect(during).toEqual([["Acme"], ["Acme"]]);
  expect(after).toEqual([[], []]);
});

test("only somebody of the liaison department is assigned, and once at a time", async () => {
  await using app = await startApp();
  const [liaison, seller] = [
    await app.person(Department.LIAISON),
    await app.person(Department.SALES),
  ];
  const target = { accountId: await accountOf(app, "Acme") };
  const assign = (fields: object) =>
    app.admin.gql(LIAISON_ASSIGN, { input: { userId: liaison.userId, target, ...fields } });

  const wrong = await expectCode("INVALID_INPUT", assign({ userId: seller.userId }));
  const { liaisonAssign } = await assign({ toAt: "2026-04-01T00:00:00.000Z" });
  const twice = await expectCode("CONFLICT", assign({}));
  await assign({ fromAt: "2026-04-01T00:00:00.000Z" });

  expect(wrong.problems).toMatchObject([{ path: "input.userId" }]);
  expect(twice).toEqual({ assignmentId: liaisonAssign.assignment.id });
  expect(await app.count("liaison_assignment")).toBe(2);
});

test("a liaison is attached to exactly one thing", async () => {
  await using app = await startApp();
  const { userId } = await app.person(Department.LIAISON);
  const team = await teamWith(app, await app.person(Department.SALES));
  const target = { accountId: await accountOf(app, "Acme"), teamId: team };

  await expect(app.admin.gql(LIAISON_ASSIGN, { input: { userId, target } })).rejects.toThrow(
    "Exactly one key must be specified",
  );

  expect(await app.count("liaison_assignment")).toBe(0);
});

test("staff assign no liaisons", async () => {
  await using app = await startApp();
  const liaison = await app.person(Department.LIAISON);
  const target = { accountId: await accountOf(app, "Acme") };

  await expectCode(
    "FORBIDDEN",
    liaison.gql(LIAISON_ASSIGN, { input: { userId: liaison.userId, target } }),
  );

  expect(await app.count("liaison_assignment")).toBe(0);
});
