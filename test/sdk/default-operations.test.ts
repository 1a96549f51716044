import { buildSchema } from "graphql";
import { expect, test } from "vitest";

import { defaultOperations } from "../../sdk/codegen/default-operations.js";

const schema = buildSchema(`
  interface Node { id: ID! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Lead implements Node {
    id: ID!
    name: String
    old: String @deprecated(reason: "Use name.")
    owner: User
    reasons: [Reason!]!
    touches(first: Int): TouchConnection!
    users(first: Int): UserConnection!
  }
  type User implements Node { id: ID! email: String! name: String! }
  type Touch implements Node { id: ID! at: String! }
  type Reason { points: Int! }
  type TouchConnection { nodes: [Touch!]! pageInfo: PageInfo! }
  type UserConnection { nodes: [User!]! pageInfo: PageInfo! }
  type LeadCapturePayload { lead: Lead! replayed: Boolean! }
  input LeadCaptureInput { name: String }
  type Query {
    lead(id: ID!): Lead
    users(first: Int! = 20): UserConnection!
    node(id: ID!): Node
  }
  type Mutation { leadCapture(input: LeadCaptureInput!): LeadCapturePayload! }
`);

/** Without line breaks, so that a selection reads in one line. */
function textOf(file: string): string {
  return (defaultOperations(schema).get(file) ?? "").replace(/\s+/g, " ");
}

test("a row comes with its scalars, its parts, and the names of those it refers to", () => {
  expect(textOf("fragments.graphql")).toContain(
    "fragment Lead on Lead { id name owner { id name } reasons { ...Reason } }",
  );
});

test("a get also brings the lists that have no root field, with their end", () => {
  expect(textOf("leads.graphql")).toContain("lead(id: $id) { ...LeadDetail }");
  expect(textOf("fragments.graphql")).toContain(
    "fragment LeadDetail on Lead { ...Lead touches(first: 20) { nodes { ...Touch } pageInfo { hasNextPage endCursor } } }",
  );
});

test("a payload comes whole", () => {
  expect(textOf("leads.graphql")).toContain(
    "mutation LeadCapture($input: LeadCaptureInput!) { leadCapture(input: $input) { lead { ...Lead } replayed } }",
  );
});

test("a list is one page, and an argument keeps its default", () => {
  expect(textOf("people.graphql")).toContain(
    "query Users($first: Int! = 20) { users(first: $first) { nodes { ...User } pageInfo { hasNextPage endCursor } } }",
  );
});

test("node is left to the caller's own documents", () => {
  expect([...defaultOperations(schema).keys()].sort()).toEqual([
    "fragments.graphql",
    "leads.graphql",
    "people.graphql",
  ]);
});

test("a noun that has no resource yet is named, with the file that gives it one", () => {
  const other = buildSchema("type Query { moonPhase: String }");

  expect(() => defaultOperations(other)).toThrow(
    "The root field moonPhase has no resource yet: name one in sdk/codegen/places.ts.",
  );
});
