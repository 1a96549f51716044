import { expect, test } from "vitest";

import { expectCode, startApp } from "../../support/app.js";
import { ACCOUNT_CREATE, ACCOUNT_UPDATE } from "./documents.js";

test("an account is never above itself", async () => {
  await using app = await startApp();
  const ids: string[] = [];
  for (const name of ["Top", "Middle", "Bottom"]) {
    const input = { name, parentId: ids.at(-1) ?? null };
    ids.push((await app.admin.gql(ACCOUNT_CREATE, { input })).accountCreate.account.id);
  }
  const [top, , bottom] = ids;

  for (const parentId of [top, bottom]) {
    const data = await expectCode(
      "INVALID_INPUT",
      app.admin.gql(ACCOUNT_UPDATE, { input: { accountId: top, parentId } }),
    );
    expect(data.problems).toMatchObject([{ path: "input.parentId" }]);
  }

  const { accounts } = await app.admin.gql(
    "{ accounts { nodes { name parent { name } children { nodes { name } } } } }",
  );
  expect(accounts.nodes).toEqual([
    { name: "Bottom", parent: { name: "Middle" }, children: { nodes: [] } },
    { name: "Middle", parent: { name: "Top" }, children: { nodes: [{ name: "Bottom" }] } },
    { name: "Top", parent: null, children: { nodes: [{ name: "Middle" }] } },
  ]);
});

test("two moves that would close a ring together do not both happen", async () => {
  await using app = await startApp();
  const make = async (name: string) =>
    (await app.admin.gql(ACCOUNT_CREATE, { input: { name } })).accountCreate.account.id;
  const [a, b] = [await make("A"), await make("B")];
  const put = (accountId: string, parentId: string) =>
    app.admin.gql(ACCOUNT_UPDATE, { input: { accountId, parentId } });

  const moves = await Promise.allSettled([put(a, b), put(b, a)]);

  expect(moves.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const { accounts } = await app.admin.gql("{ accounts { nodes { parent { id } } } }");
  const parents = accounts.nodes.filter((node: { parent: unknown }) => node.parent !== null);
  expect(parents).toHaveLength(1);
});
