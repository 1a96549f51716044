import { parse, type DocumentNode, type OperationDefinitionNode } from "graphql";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import type { TestApp } from "../support/app.js";
import { seededApp } from "../support/seeded-app.js";

let app: TestApp;
let leadId: string;
beforeAll(async () => {
  app = await seededApp();
  await app.core.relay.stop(); // nobody else may ask while we count
  const { leads } = await app.admin.gql("{ leads(first: 1) { nodes { id } } }");
  leadId = leads.nodes[0].id;
}, 60_000);
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

function operationIn({ definitions }: DocumentNode): OperationDefinitionNode {
  for (const node of definitions) if (node.kind === "OperationDefinition") return node;
  throw new Error("No operation");
}

/** Texts of the statements one read sends. */
async function statementsOf(source: string, of = app): Promise<string[]> {
  const document = parse(source);
  const query = vi.spyOn(pg.Client.prototype, "query");
  const ctx = of.core.contextFor(of.admin.actor, "count", of.system.log);
  const request = { document, operation: operationIn(document), variables: {} };
  const answer = await of.core.reader.read(ctx, request);
  const texts = query.mock.calls.map(([first]: readonly unknown[]) =>
    typeof first === "object" && first !== null && "text" in first ? "read" : String(first),
  );
  query.mockRestore();
  expect(answer.kind).toBe("answered");
  return texts.filter((text) => !text.startsWith("LISTEN")); // of the server's start, on its own connection
}

const depths = {
  1: () => "{ leadsCount { count } }",
  2: () => `{ lead(id: "${leadId}") { name fitScore } }`,
  3: () => "{ leads { nodes { name owner { name } account { name } } pageInfo { endCursor } } }",
  4: () =>
    "{ accounts { nodes { name leads(first: 5) { nodes { name owner { name } } } team { edges { cursor node { role } } } } } }",
  5: () =>
    `{ accounts { nodes { meetings(first: 3) { nodes { reports(first: 3) { nodes { author { name }
       discussion { nodes { text contact { name } } } receipts { nodes { recipient { name manager { name } } } } } } } } } } }`,
};

test.each([1, 2, 3, 4, 5] as const)(
  "one root field %i levels deep is one statement",
  async (depth) => {
    await statementsOf(depths[depth]());

    expect(await statementsOf(depths[depth]())).toEqual(["read"]);
  },
);

test("anything by its id is one statement", async () => {
  expect(
    await statementsOf(`{ node(id: "${leadId}") { id ... on Lead { name owner { name } } } }`),
  ).toEqual(["read"]);
});

test("three root fields are three statements, and __typename is none", async () => {
  const source =
    "{ __typename leads { nodes { id } } accounts { nodes { id } } usersCount { count } }";
  await statementsOf(source);

  const sent = await statementsOf(source);

  expect(sent.filter((text) => text === "read")).toHaveLength(3);
});

test("another workspace on the same connection is told to PostgreSQL once", async () => {
  const other = await app.otherWorkspace();
  await other.core.relay.stop();
  await statementsOf("{ users { nodes { id } } }");
  const enters = "SELECT set_config('liaison.workspace_id', $1, false)";

  expect(await statementsOf("{ users { nodes { id } } }", other)).toEqual([enters, "read"]);
  expect(await statementsOf("{ users { nodes { id } } }", other)).toEqual(["read"]);
  expect(await statementsOf("{ users { nodes { id } } }")).toEqual([enters, "read"]);
});

test("nothing is asked of the database for a caller who may not read it", async () => {
  const program = await app.program(["viewer:read"]);
  const document = parse("{ leads { nodes { id } } }");
  const query = vi.spyOn(pg.Client.prototype, "query");
  const ctx = app.core.contextFor(program.actor, "count", app.system.log);

  const answer = await app.core.reader.read(ctx, {
    document,
    operation: operationIn(document),
    variables: {},
  });

  expect(answer).toEqual({ kind: "left", why: "permission" });
  expect(query).not.toHaveBeenCalled();
  query.mockRestore();
});
