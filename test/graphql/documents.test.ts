import { buildSchema } from "graphql";
import { expect, test } from "vitest";

import { InvalidDocument, openDocuments, type Documents } from "../../server/graphql/documents.js";

const schema = buildSchema("type Query { viewer: String, note(text: String): String }");

test("a document that was seen is not parsed again", () => {
  const documents = openDocuments(schema);

  const first = documents.prepare("{ viewer }", true);
  const second = documents.prepare("{ viewer }", true);

  expect(second).toBe(first);
});

test("what callers without a credential send is not remembered", () => {
  const documents = openDocuments(schema);

  const first = documents.prepare("{ viewer }", false);
  const second = documents.prepare("{ viewer }", false);

  expect(second).not.toBe(first);
  expect(second).toEqual(first);
});

test("beyond five hundred documents the longest unused is forgotten", () => {
  const documents = openDocuments(schema);
  const first = documents.prepare("{ a: viewer }", true);
  const second = documents.prepare("{ b: viewer }", true);
  for (let i = 0; i < 498; i += 1) documents.prepare(`{ c${i}: viewer }`, true);

  documents.prepare("{ a: viewer }", true); // used again, so it stays
  documents.prepare("{ d: viewer }", true);

  expect(documents.prepare("{ a: viewer }", true)).toBe(first);
  expect(documents.prepare("{ b: viewer }", true)).not.toBe(second);
});

test("few long documents push the others out as well", () => {
  const documents = openDocuments(schema);
  const first = documents.prepare("{ viewer }", true);

  for (const letter of ["a", "b", "c"]) {
    documents.prepare(`{ note(text: "${letter.repeat(190_000)}") }`, true);
  }

  expect(documents.prepare("{ viewer }", true)).not.toBe(first);
});

test("every fault of a document is told with its code, up to ten", () => {
  const documents = openDocuments(schema);
  const faults = (source: string) =>
    faultsOf(documents, source).map(({ extensions }) => extensions);

  expect(faults("{ viewer")).toEqual([{ code: "GRAPHQL_PARSE_FAILED" }]);
  expect(faults("{ viewer ~ }")).toEqual([{ code: "GRAPHQL_PARSE_FAILED" }]);
  expect(faults("{ a b }")).toEqual([
    { code: "GRAPHQL_VALIDATION_FAILED" },
    { code: "GRAPHQL_VALIDATION_FAILED" },
  ]);
  expect(faults(`{ ${"x ".repeat(30)} }`)).toHaveLength(11);
});

function faultsOf(documents: Documents, source: string): InvalidDocument["errors"] {
  try {
    documents.prepare(source, true);
  } catch (error) {
    if (error instanceof InvalidDocument) return error.errors;
    throw error;
  }
  throw new Error("It was valid");
}
