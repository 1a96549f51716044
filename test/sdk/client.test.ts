import { createClient } from "@liaison/sdk";
import { expect, test } from "vitest";

import { caught } from "./support/caught.js";
import { data, scriptedServer } from "./support/scripted-server.js";

test("a mutation takes its input and gives the payload as plain JSON", async () => {
  const payload = { user: { id: "user_1", name: "Ana" }, replayed: false };
  await using server = await scriptedServer(data({ userCreate: payload }));
  const client = createClient({ url: server.url });

  const result = await client.people.users.create({
    name: "Ana",
    email: "ana@acme.test",
    department: "SALES",
  });

  expect(result).toEqual(payload);
  expect(server.received[0]?.body.operationName).toBe("UserCreate");
  expect(server.received[0]?.body.variables.input).toMatchObject({ department: "SALES" });
});

test("get gives the row", async () => {
  await using server = await scriptedServer(data({ user: { id: "user_1" } }));
  const client = createClient({ url: server.url });

  expect(await client.people.users.get("user_1")).toEqual({ id: "user_1" });
  expect(server.received[0]?.body.variables).toEqual({ id: "user_1" });
});

test("get of a row that is not there, or not for you, is NOT_FOUND", async () => {
  await using server = await scriptedServer(data({ user: null }));
  const client = createClient({ url: server.url });

  const error = await caught(client.people.users.get("user_1"));

  expect(error).toMatchObject({ code: "NOT_FOUND", retryable: false });
});

test("list passes filter, order and page size on, page after page", async () => {
  const first = { nodes: [{ id: "user_1" }], pageInfo: { hasNextPage: true, endCursor: "c1" } };
  const last = { nodes: [{ id: "user_2" }], pageInfo: { hasNextPage: false, endCursor: "c2" } };
  await using server = await scriptedServer(data({ users: first }), data({ users: last }));
  const client = createClient({ url: server.url });
  const filter = { department: { eq: "SALES" } } as const;

  const ids: string[] = [];
  for await (const { id } of client.people.users.list({ first: 1, filter })) ids.push(id);

  expect(ids).toEqual(["user_1", "user_2"]);
  expect(server.received.map(({ body }) => body.variables)).toEqual([
    { first: 1, filter, after: null },
    { first: 1, filter, after: "c1" },
  ]);
});

test("the change feed is read to its present end and resumed from there", async () => {
  const batches = [
    { nodes: [{ id: "event_1" }], cursor: "c1", hasMore: true },
    { nodes: [{ id: "event_2" }], cursor: "c2", hasMore: false },
    { nodes: [], cursor: "c2", hasMore: false },
  ];
  await using server = await scriptedServer(...batches.map((changes) => data({ changes })));
  const client = createClient({ url: server.url });
  const changes = client.changes.list({ types: ["lead.captured"] }).items();

  const ids: string[] = [];
  for await (const { id } of changes) ids.push(id);
  const rest = await client.changes.list({ after: changes.cursor }).page();

  expect(ids).toEqual(["event_1", "event_2"]);
  expect(rest.nodes).toEqual([]);
  expect(server.received.map(({ body }) => body.variables["after"])).toEqual([null, "c1", "c2"]);
});
