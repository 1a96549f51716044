import { expect, test } from "vitest";

import { AppError } from "../../server/errors.js";
import { measureInput, measureText } from "../../server/graphql/measure-text.js";

test.each([
  ["five thousand tokens", "a ".repeat(5_000)],
  ["sixty brackets inside one another", "{[(".repeat(20)],
  ["brackets in a text", `{ note(text: "${"{".repeat(500)}") }`],
  ["brackets in a comment", `# ${"{".repeat(500)}\n{ viewer }`],
  ["two hundred thousand characters", `"${"x".repeat(199_998)}"`],
])("%s are within the limits", (_what, text) => {
  expect(() => measureText(text)).not.toThrow();
});

test.each([
  ["tokens", 5_000, "a ".repeat(5_001)],
  ["nesting", 60, "{".repeat(61)],
  ["nesting", 60, `${"[".repeat(61)}${"]".repeat(61)}`],
  ["documentChars", 200_000, `"${"x".repeat(199_999)}"`],
])("%s over %i are refused by name", (limit, max, text) => {
  expect(refusalOf(() => measureText(text))).toMatchObject({
    code: "LIMIT_EXCEEDED",
    data: { limit, max },
  });
});

test("variables may be nested 32 levels and no deeper", () => {
  const nested = (levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner: [inner] }), 1);

  expect(() => measureInput(nested(16))).not.toThrow();
  expect(refusalOf(() => measureInput(nested(17))).data).toEqual({ limit: "inputDepth", max: 32 });
});

function refusalOf(work: () => unknown): AppError {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("It was not refused");
}
