import { buildSchema, Kind, parse } from "graphql";
import { expect, test } from "vitest";

import { AppError } from "../../server/errors.js";
import { priceOperation } from "../../server/graphql/cost.js";
import { limits } from "../../server/graphql/limits.js";
import { DEFAULT_PAGE, MAX_PAGE } from "../../server/reader/list.js";

const schema = buildSchema(`
  interface Node { id: ID! }
  type Query { viewer: Viewer!, leads(first: Int): LeadPage!, changes(first: Int! = 100): LeadPage!, node: Node }
  type Mutation { leadCapture: Lead!, leadAccept: Lead! }
  type Viewer { role: String! }
  type LeadPage { nodes: [Lead!]!, edges: [LeadEdge!]!, pageInfo: PageInfo! }
  type LeadEdge { node: Lead! }
  type PageInfo { hasNextPage: Boolean! }
  type Lead implements Node { id: ID!, account: Account, touches: [Touch!]!, leads(first: Int): LeadPage! }
  type Account implements Node { id: ID!, name: String! }
  type Touch { id: ID! }
`);

test.each([
  ["fields without objects cost nothing", "{ __typename }", 0],
  ["an object costs a point", "{ viewer { role } }", 1],
  ["a page costs itself and each row", "{ leads(first: 10) { nodes { id } } }", 11],
  ["edges cost a point beside their nodes", "{ leads(first: 10) { edges { node { id } } } }", 21],
  ["pageInfo is one object", "{ leads(first: 10) { pageInfo { hasNextPage } } }", 2],
  ["a page of unnamed size holds 50", "{ leads { nodes { id } } }", 51],
  ["a default of the schema counts", "{ changes { nodes { id } } }", 101],
  ["references multiply", "{ leads(first: 10) { nodes { account { name } } } }", 21],
  ["a list without pages counts ten", "{ leads(first: 10) { nodes { touches { id } } } }", 111],
  [
    "pages within pages multiply",
    "{ leads(first: 10) { nodes { leads(first: 5) { nodes { id } } } } }",
    71,
  ],
  ["a skipped field is priced all the same", "{ viewer @skip(if: true) { role } }", 1],
  ["each mutation costs ten more", "mutation { leadCapture { id } leadAccept { id } }", 22],
  [
    "branches of an interface add up",
    "{ node { ...on Lead { account { id } } ...on Account { id } } }",
    2,
  ],
  [
    "a fragment costs where it is spread",
    "{ leads(first: 10) { nodes { ...L } } } fragment L on Lead { account { id } }",
    21,
  ],
  [
    "a fragment on a page knows its size",
    "{ leads(first: 10) { ...P } } fragment P on LeadPage { nodes { id } }",
    11,
  ],
  ["introspection costs a thousand", "{ __schema { queryType { name } } }", 1000],
])("%s", (_what, source, points) => {
  expect(price(source)).toBe(points);
});

test("the page size comes from a variable, its default, or the standard", () => {
  const source = "query ($n: Int = 20) { leads(first: $n) { nodes { id } } }";

  expect(price(source, { n: 5 })).toBe(6);
  expect(price(source)).toBe(21);
  expect(price(source, { n: null })).toBe(51);
});

test("a page over 250 rows is refused by name", () => {
  expect(() => price("{ leads(first: 251) { nodes { id } } }")).toThrow(
    new AppError(
      "LIMIT_EXCEEDED",
      "The operation may have at most 250 rows in one page; it has 251.",
      {
        limit: "pageSize",
        max: 250,
        actual: 251,
      },
    ),
  );
  expect(() => price("query ($n: Int) { leads(first: $n) { nodes { id } } }", { n: 999 })).toThrow(
    /at most 250 rows/,
  );
});

test("forty doubling fragments are priced at once", () => {
  const bomb = Array.from(
    { length: 40 },
    (_, i) =>
      `fragment F${i} on Lead { a: account { id } ...F${i + 1} b: leads(first: 2) { nodes { ...F${i + 1} } } }`,
  ).join(" ");
  const startedAt = performance.now();

  price(`{ leads(first: 2) { nodes { ...F0 } } } ${bomb} fragment F40 on Lead { id }`);

  expect(performance.now() - startedAt).toBeLessThan(100);
});

test("pages are priced by the sizes the reader really gives", () => {
  expect([limits.defaultPageSize, limits.pageSize]).toEqual([DEFAULT_PAGE, MAX_PAGE]);
});

function price(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error("No operation");
  return priceOperation(schema, document, operation, variables);
}
