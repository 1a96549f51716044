import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../support/app.js";
import { ACCOUNT_CREATE, ACCOUNT_READ, ACCOUNT_UPDATE } from "./documents.js";

const NOW = "2026-03-02T09:00:00.000Z";

test("somebody who has left gets no account", async () => {
  await using app = await startApp();
  const { user } = await app.person(Department.SALES);
  await app.admin.gql(
    `mutation ($id: ID!) { userUpdate(input: { userId: $id, active: false }) { user { id } } }`,
    { id: user.id },
  );

  const data = await expectCode(
    "INVALID_INPUT",
    app.admin.gql(ACCOUNT_CREATE, { input: { name: "Acme", ownerId: user.id } }),
  );

  expect(data.problems).toEqual([{ path: "input.ownerId", message: "has left the company" }]);
  expect(await app.count("account")).toBe(0);
});

test("a change of owner is a change of the team, and of nobody else's time", async () => {
  await using app = await startApp();
  const [first, second] = [await app.person(Department.SALES), await app.person(Department.SALES)];
  const { accountCreate } = await app.admin.gql(ACCOUNT_CREATE, {
    input: { name: "Acme", ownerId: first.userId },
  });
  const accountId = accountCreate.account.id;
  app.clock.advance(60_000);
  const later = "2026-03-02T09:01:00.000Z";

  const { accountUpdate } = await app.admin.gql(ACCOUNT_UPDATE, {
    input: { accountId, ownerId: second.userId },
  });

  const owner = { role: "OWNER", department: "SALES" };
  expect(accountUpdate.account.owner).toEqual({ id: second.userId });
  expect(accountUpdate.account.team.nodes).toEqual([
    { ...owner, fromAt: NOW, toAt: later, user: { id: first.userId } },
    { ...owner, fromAt: later, toAt: null, user: { id: second.userId } },
  ]);
  expect(await app.events("account.owner_changed")).toMatchObject([
    { payload: { accountId, ownerId: second.userId, previousOwnerId: first.userId } },
  ]);
  expect(await app.events("account.changed")).toEqual([]);
});

test("staff may hand over their own account and take one that is nobody's, not another's", async () => {
  await using app = await startApp();
  const [owner, other] = [await app.person(Department.SALES), await app.person(Department.SALES)];
  const manager = await app.person(Department.SALES, { level: FunctionLevel.MANAGER });
  const { accountCreate } = await owner.gql(ACCOUNT_CREATE, { input: { name: "Acme" } });
  const accountId = accountCreate.account.id;
  const give = { accountId, ownerId: other.userId };
  await owner.gql(ACCOUNT_UPDATE, { input: { accountId, ownerId: owner.userId } });

  await expectCode("FORBIDDEN", other.gql(ACCOUNT_UPDATE, { input: give }));
  const before = await other.gql(ACCOUNT_READ, { id: accountId });
  await owner.gql(ACCOUNT_UPDATE, { input: give });
  const { accountUpdate } = await manager.gql(ACCOUNT_UPDATE, {
    input: { accountId, ownerId: null },
  });

  expect(before.account.owner).toEqual({ id: owner.userId });
  expect(accountUpdate.account.owner).toBeNull();
  expect(accountUpdate.account.team.nodes.map((node: { toAt: unknown }) => node.toAt)).toEqual([
    NOW,
    NOW,
  ]);
});
