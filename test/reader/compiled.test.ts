import { afterAll, beforeAll, expect, test } from "vitest";

import type { Actor } from "../../server/auth/actor.js";
import { actorOfUser } from "../../server/modules/people/authenticate.js";
import { User } from "../../server/modules/people/user.entity.js";
import { seededApp } from "../support/seeded-app.js";
import type { TestApp } from "../support/app.js";
import { compare } from "./random/world.js";

let app: TestApp;
beforeAll(async () => {
  app = await seededApp();
}, 60_000);
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

type Variables = Record<string, unknown>;

function both(source: string, variables: Variables = {}) {
  return compare({ app }, app.admin.actor, { source, variables });
}

/** The reader answers, and says byte for byte what graphql-js says. */
async function expectSame(source: string, variables: Variables = {}): Promise<string> {
  const { read, plain } = await both(source, variables);
  expect(plain.errors).toBeUndefined();
  if (read.kind === "left") throw new Error(`Left to graphql-js: ${read.why}`);
  expect(read.data).toBe(JSON.stringify(plain.data));
  return read.data;
}

test("columns of every kind, aliases and __typename", async () => {
  await expectSame(`{ __typename people: users(first: 5) { __typename nodes { __typename id mail: email emailKey
    name department functionLevel formerSales timezone maxOpenLeads active available version createdAt updatedAt } } }`);
});

test("references, some of them null, and references of references", async () => {
  await expectSame(`{ leads(first: 20) { nodes { id name owner { id name manager { id name manager { id } } }
    account { id name parent { id } owner { name } } } } }`);
});

test("lists below rows, with arguments, nested", async () => {
  await expectSame(`{ accounts(first: 10) { nodes { name
    leads(first: 3, orderBy: [{ field: FIT_SCORE, direction: DESC }]) { nodes { id fitScore owner { name } } pageInfo { hasNextPage endCursor startCursor hasPreviousPage } }
    team { edges { cursor node { role user { name } } } } } pageInfo { hasNextPage endCursor } } }`);
});

test("a page after a cursor, both ways of asking", async () => {
  const first = await expectSame(`{ leads(first: 3) { pageInfo { endCursor } } }`);
  const after: string = JSON.parse(first).leads.pageInfo.endCursor;

  await expectSame(
    `query ($after: String) { leads(first: 3, after: $after) { edges { cursor node { id } } nodes { createdAt } pageInfo { hasPreviousPage startCursor endCursor hasNextPage } } }`,
    { after },
  );
});

test("money, value objects inside JSON, and raw JSON", async () => {
  await expectSame(`{ opportunities(first: 30) { nodes { name amount { currencyCode amount __typename } } }
    leads(first: 30) { nodes { attributes
      qualifications { nodes { verdict answers { __typename } firedRules { rule explanation } } }
      scores { nodes { points reasons { ruleId contribution } } }
      routingDecisions { nodes { rule candidates { userId eligible reason } } } } } }`);
});

test("filters, orders, counts and variables", async () => {
  await expectSame(
    `query ($status: [LeadStatus!], $n: Int!) {
      leads(first: $n, filter: { status: { in: $status }, or: [{ emailKey: { contains: "a" } }, { emailKey: { isNull: true } }], not: { fitScore: { gt: 95 } } }) { nodes { id status } }
      leadsCount(filter: { status: { in: $status } }) { count precision }
    }`,
    { status: ["INQUIRY", "MQL", "SAL"], n: 7 },
  );
});

test("a statement that was made before serves other eyes, other values and other times anew", async () => {
  const source = `query ($status: LeadStatus!) { leads(first: 50, filter: { status: { eq: $status } }) { nodes { id } } }`;
  const recent = `{ leads(first: 50, filter: { createdAt: { withinLast: "P60D" } }) { nodes { id } } }`;
  const asks = async (actor: Actor, status: string) => {
    const { read, plain } = await compare({ app }, actor, { source, variables: { status } });
    if (read.kind === "left") throw new Error(read.why);
    expect(read.data).toBe(JSON.stringify(plain.data));
    return read.data;
  };
  const sellers: { id: string }[] = await app.system.db.run((manager) =>
    manager.query(
      `SELECT owner_id AS id FROM lead WHERE workspace_id = $1 AND status = 'SAL' GROUP BY 1 ORDER BY 1 LIMIT 2`,
      [app.workspaceId],
    ),
  );
  const people = await Promise.all(
    sellers.map(({ id }) =>
      app.system.db.run((manager) =>
        manager.findOneByOrFail(User, { workspaceId: app.workspaceId, id: `user_${id}` }),
      ),
    ),
  );

  const answers: string[] = [];
  for (let time = 1; time <= 2; time += 1) {
    for (const actor of [app.admin.actor, ...people.map(actorOfUser)]) {
      answers.push(await asks(actor, "SAL"), await asks(actor, "MQL"));
    }
  }
  const before = await expectSame(recent);
  app.clock.advance(400 * 86_400_000);
  const after = await expectSame(recent);
  app.clock.advance(-400 * 86_400_000);

  expect(answers.slice(0, 6)).toEqual(answers.slice(6));
  expect(new Set(answers).size).toBeGreaterThan(3);
  expect(JSON.parse(before).leads.nodes).not.toEqual([]);
  expect(JSON.parse(after).leads.nodes).toEqual([]);
});

test("fragments and directives decide what is selected", async () => {
  const source = `query ($with: Boolean!) { leads(first: 2) { nodes { ...L ... @include(if: $with) { phone } ... on Lead @skip(if: $with) { company } } } }
    fragment L on Lead { id ... on Node { id } name owner { ...U } }
    fragment U on User { name name }`;

  await expectSame(source, { with: true });
  await expectSame(source, { with: false });
});

test("one row by id, in one statement", async () => {
  const { leads } = await app.admin.gql("{ leads(first: 1) { nodes { id } } }");

  await expectSame(
    "query ($id: ID!) { lead(id: $id) { id history { nodes { fromState toState } } } }",
    {
      id: leads.nodes[0].id,
    },
  );
});

test("a selection that directives leave empty is an empty object", async () => {
  const read = await expectSame("{ leads(first: 1) { nodes { id @skip(if: true) } } }");

  expect(read).toBe('{"leads":{"nodes":[{}]}}');
});

test("a list of whose rows nothing is shown stands once below each parent", async () => {
  const read = await expectSame(
    "{ accounts(first: 2) { nodes { contacts { __typename pageInfo { hasPreviousPage } } } } }",
  );

  const contacts = { __typename: "ContactConnection", pageInfo: { hasPreviousPage: false } };
  expect(JSON.parse(read).accounts.nodes).toEqual([{ contacts }, { contacts }]);
});

test("computed fields are what their functions say", async () => {
  const read = await expectSame(`{ observations(first: 100) { nodes { grade } }
    receipts(first: 100) { nodes { reason } } followUps(first: 100) { nodes { overdue } } users { nodes { available } } }`);

  const { observations, receipts, followUps } = JSON.parse(read);
  const grades: unknown[] = observations.nodes.map(({ grade }: { grade: unknown }) => grade);
  expect(grades).toContain(null);
  expect(grades.join(" ")).toMatch(/[A-F][1-6]/);
  expect(receipts.nodes[0].reason).toMatch(/^[A-Z_]+ on the account since \d{4}-\d\d-\d\d/);
  const overdue: unknown[] = followUps.nodes.map(({ overdue: is }: { overdue: unknown }) => is);
  expect(new Set(overdue)).toEqual(new Set([true, false]));
});

test("anything by its id, whose type the id tells", async () => {
  const { leads, accounts } = await app.admin.gql(
    "{ leads(first: 1) { nodes { id } } accounts(first: 1) { nodes { id name } } }",
  );
  const source = `query ($id: ID!) { node(id: $id) { __typename id
    ... on Lead { name owner { name } touches(first: 2) { nodes { receivedVia } } }
    ... on Account { ...A } } } fragment A on Account { title: name }`;

  await expectSame(source, { id: leads.nodes[0].id });
  const { id, name } = accounts.nodes[0];
  const read = await expectSame(source, { id });

  expect(read).toBe(
    `{"node":{"__typename":"Account","id":"${id}","title":${JSON.stringify(name)}}}`,
  );
});

test("one document, planned once for each choice of its directives", async () => {
  const source =
    "query ($a: Boolean = true, $b: Boolean!) { users(first: 1) { nodes { id @include(if: $a) name @skip(if: $b) } } }";

  const choices = [{ b: true }, { b: false }, { a: false, b: true }, { a: false, b: false }];
  const shown = await Promise.all(choices.map(async (variables) => keysOf(source, variables)));

  expect(shown).toEqual([["id"], ["id", "name"], [], ["name"]]);
});

async function keysOf(source: string, variables: Variables): Promise<string[]> {
  const { users } = JSON.parse(await expectSame(source, variables));
  return Object.keys(users.nodes[0]);
}

test("what ends in an error is left to graphql-js", async () => {
  const reasons: Record<string, string> = {
    '{ lead(id: "lead_018f0000-0000-7000-8000-000000000000") { id } }': "not found",
    '{ lead(id: "user_1") { id } }': "INVALID_ID",
    "{ leads(first: 251) { nodes { id } } }": "LIMIT_EXCEEDED",
    '{ leads(after: "x") { nodes { id } } }': "INVALID_CURSOR",
    '{ leads(filter: { emailKey: { eq: "\\u0000" } }) { nodes { id } } }': "INVALID_INPUT",
    '{ node(id: "x") { id } }': "INVALID_ID",
    '{ node(id: "lead_018f0000-0000-7000-8000-000000000000") { id } }': "not found",
    "{ viewer { role } }": "Query.viewer",
  };

  for (const [source, why] of Object.entries(reasons)) {
    const { read } = await both(source);
    expect(read).toEqual({ kind: "left", why });
  }
});

test("a list below a node needs the permission of the list", async () => {
  const { accounts } = await app.admin.gql("{ accounts(first: 1) { nodes { id } } }");
  const { actor } = await app.program(["viewer:read", "account:read"]);
  const ask = (below: string) =>
    compare({ app }, actor, {
      source: `{ node(id: "${accounts.nodes[0].id}") { ... on Account { ${below} } } }`,
      variables: {},
    });

  expect((await ask("contacts { nodes { id } }")).read.kind).toBe("answered");
  expect((await ask("leads { nodes { id } }")).read).toEqual({ kind: "left", why: "permission" });
});
