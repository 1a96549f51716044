import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../support/app.js";

const CREATE = `mutation ($input: UserCreateInput!) {
  userCreate(input: $input) { replayed user { id name department version manager { id } } } }`;

test("an admin adds a person, who is then in the list and in the log", async () => {
  await using app = await startApp();

  const { userCreate } = await app.admin.gql(CREATE, {
    input: { email: "Ana@Acme.test", name: " Ana ", department: "SALES" },
  });

  expect(userCreate).toMatchObject({
    replayed: false,
    user: { name: "Ana", department: "SALES", version: 1, manager: null },
  });
  const { users } = await app.admin.gql("{ users { nodes { id emailKey } } }");
  expect(users.nodes).toEqual([{ id: userCreate.user.id, emailKey: "ana@acme.test" }]);
  expect(await app.events("user.created")).toMatchObject([
    { payload: { userId: userCreate.user.id, department: "SALES", functionLevel: "STAFF" } },
  ]);
});

test("a replayed key answers with the first person and adds no second", async () => {
  await using app = await startApp();
  const input = { email: "bo@acme.test", name: "Bo", department: "SALES", idempotencyKey: "k1" };

  const first = await app.admin.gql(CREATE, { input });
  const second = await app.admin.gql(CREATE, { input });

  expect(second.userCreate).toEqual({ ...first.userCreate, replayed: true });
  expect(await app.count("app_user")).toBe(1);
  await expectCode(
    "IDEMPOTENCY_KEY_REUSED",
    app.admin.gql(CREATE, { input: { ...input, name: "Other" } }),
  );
});

test("a taken e-mail is a conflict, and nothing is written", async () => {
  await using app = await startApp();
  await app.person(Department.SALES, { email: "cy@acme.test" });

  const input = { email: "CY@acme.test", name: "Cy", department: "SALES" };
  await expectCode("CONFLICT", app.admin.gql(CREATE, { input }));

  expect(await app.count("app_user")).toBe(1);
  expect(await app.events("user.created")).toHaveLength(1);
});

test("staff may not add people", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);

  const input = { email: "di@acme.test", name: "Di", department: "SALES" };
  await expectCode("FORBIDDEN", seller.gql(CREATE, { input }));

  expect(await app.count("app_user")).toBe(1);
});

test("an update with an old version is refused with the row as it is", async () => {
  await using app = await startApp();
  const { user } = await app.person(Department.SALES);
  const update = `mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { user { version away } } }`;

  const done = await app.admin.gql(update, {
    input: { userId: user.id, away: true, expectedVersion: 1 },
  });
  const data = await expectCode(
    "STALE_VERSION",
    app.admin.gql(update, { input: { userId: user.id, away: false, expectedVersion: 1 } }),
  );

  expect(done.userUpdate.user).toEqual({ version: 2, away: true });
  expect(data.current).toMatchObject({ id: user.id, version: 2, away: true });
});

test("another workspace's person and a made-up one are not found alike", async () => {
  await using app = await startApp();
  const { user } = await app.person(Department.SALES);
  const other = await app.otherWorkspace();
  const read = "query ($id: ID!) { user(id: $id) { id } }";

  await expectCode("NOT_FOUND", other.admin.gql(read, { id: user.id }));
  await expectCode(
    "NOT_FOUND",
    other.admin.gql(read, { id: "user_018f0000-0000-7000-8000-000000000000" }),
  );
  await expectCode("INVALID_ID", other.admin.gql(read, { id: "team_x" }));
});

test("pages by cursor meet every person once", async () => {
  await using app = await startApp();
  for (let i = 0; i < 7; i += 1) await app.person(Department.SALES, { name: `P${i % 3}` });
  const list = `query ($after: String) { users(first: 3, after: $after, orderBy: [{ field: NAME, direction: DESC }]) {
    nodes { id name } pageInfo { hasNextPage endCursor } } }`;

  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { users } = await app.admin.gql(list, { after });
    seen.push(...users.nodes.map((node: { id: string }) => node.id));
    after = users.pageInfo.hasNextPage ? users.pageInfo.endCursor : null;
  } while (after !== null);

  expect(seen).toHaveLength(7);
  expect(new Set(seen).size).toBe(7);
});

test("a key is shown once, works, and stops working when revoked", async () => {
  await using app = await startApp();
  const create = `mutation ($input: ApiClientCreateInput!) {
    apiClientCreate(input: $input) { key apiKey { id hint } client { scopes keys { nodes { id } } } } }`;
  const input = { name: "Sync", scopes: ["viewer:read"], idempotencyKey: "once" };

  const { apiClientCreate: made } = await app.admin.gql(create, { input });
  const again = await app.admin.gql(create, { input });
  const actor = await app.core.authenticate(`Bearer ${made.key}`);
  await app.admin.gql(
    `mutation ($id: ID!) { apiKeyRevoke(input: { keyId: $id }) { apiKey { revokedAt } } }`,
    { id: made.apiKey.id },
  );
  app.clock.advance(5_000);

  expect(made.client.keys.nodes).toEqual([{ id: made.apiKey.id }]);
  expect(again.apiClientCreate.key).toBeNull();
  expect(actor).toMatchObject({ kind: "INTEGRATION", role: "INTEGRATION" });
  await expectCode("UNAUTHENTICATED", app.core.authenticate(`Bearer ${made.key}`));
  const stored = JSON.stringify(await app.events());
  expect(stored).not.toContain(made.key);
});

test("an update leaves what is absent, clears what is null, and never clears a name", async () => {
  await using app = await startApp();
  const { user } = await app.person(Department.SALES, { name: "Eve", maxOpenLeads: 5 });
  const update = `mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { user { name maxOpenLeads } } }`;

  const left = await app.admin.gql(update, { input: { userId: user.id, away: true } });
  const cleared = await app.admin.gql(update, { input: { userId: user.id, maxOpenLeads: null } });
  await expectCode(
    "INVALID_INPUT",
    app.admin.gql(update, { input: { userId: user.id, name: null } }),
  );

  expect(left.userUpdate.user).toEqual({ name: "Eve", maxOpenLeads: 5 });
  expect(cleared.userUpdate.user).toEqual({ name: "Eve", maxOpenLeads: null });
});
