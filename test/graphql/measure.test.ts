import { getIntrospectionQuery, parse } from "graphql";
import { expect, test } from "vitest";

import { AppError } from "../../server/errors.js";
import { measureDocument } from "../../server/graphql/measure.js";

const nested = (levels: number): string =>
  `${"{ self ".repeat(levels - 1)}{ id }${" }".repeat(levels - 1)}`;
const many = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");

test.each([
  ["twelve levels", nested(12)],
  ["thirty root fields", `{ ${many(30, (i) => `a${i}: viewer`)} }`],
  ["a hundred aliases", `{ self { ${many(100, (i) => `a${i}: id`)} } }`],
  ["a hundred directives", `{ viewer ${many(100, () => "@a")} }`],
  ["a hundred fragments", `{ self { ${many(100, (i) => `...F${i}`)} } } ${many(100, fragment)}`],
  ["a cycle of fragments, which validation refuses", "{ ...A } fragment A on Query { ...A }"],
])("%s are within the limits", (_what, source) => {
  expect(measureDocument(parse(source))).toEqual({ introspects: false });
});

test("the standard introspection query is within the limits, and known as such", () => {
  const source = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true });

  expect(measureDocument(parse(source))).toEqual({ introspects: true });
});

test.each([
  ["depth", 12, 13, nested(13)],
  ["rootFields", 30, 31, `{ ${many(31, (i) => `a${i}: viewer`)} }`],
  ["rootFields", 30, 31, `{ ...R } fragment R on Query { ${many(31, (i) => `a${i}: viewer`)} }`],
  ["aliases", 100, 101, `{ self { ${many(101, (i) => `a${i}: id`)} } }`],
  ["directives", 100, 101, `{ viewer ${many(101, () => "@a")} }`],
  ["fields", 1000, 1001, `{ self { ${many(1000, () => "id")} } }`],
  ["fragments", 100, 101, `{ self { id } } ${many(101, fragment)}`],
  ["spreads", 150, 151, `{ self { ${many(151, () => "...F0")} } } ${fragment(0)}`],
  ["introspectionDepth", 20, 21, `{ __schema { types ${nested(19)} } }`],
])("%s over %i is refused by name", (limit, max, actual, source) => {
  expect(refusal(source)).toMatchObject({
    code: "LIMIT_EXCEEDED",
    retryable: false,
    data: { limit, max, actual },
  });
});

test("depth hidden in fragments is found", () => {
  const source = `{ self { ...A } } fragment A on Node ${nested(6)} fragment B on Node ${nested(6)}`;

  expect(measureDocument(parse(source))).toEqual({ introspects: false });
  expect(refusal(source.replace("{ id }", "{ self { self { ...B } } }")).data).toEqual({
    limit: "depth",
    max: 12,
    actual: 14,
  });
});

test("a bomb of a hundred doubling fragments is measured in its length", () => {
  const bomb = many(
    98,
    (i) => `fragment F${i} on Node { a: self { ...F${i + 1} } b: self { ...F${i + 1} } }`,
  );
  const source = `{ self { ...F0 } } ${bomb} fragment F98 on Node { id }`;
  const document = parse(source);
  const startedAt = performance.now();

  const error = refusalOf(() => measureDocument(document));

  expect(error.data).toMatchObject({ limit: "depth", max: 12 });
  expect(performance.now() - startedAt).toBeLessThan(50);
});

function fragment(i: number): string {
  return `fragment F${i} on Node { id }`;
}

function refusal(source: string): AppError {
  return refusalOf(() => measureDocument(parse(source)));
}

function refusalOf(work: () => unknown): AppError {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("It was not refused");
}
