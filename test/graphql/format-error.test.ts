import { GraphQLError } from "graphql";
import { expect, test } from "vitest";

import { AppError, invalidInput } from "../../server/errors.js";
import { translateError, type Translated } from "../../server/graphql/format-error.js";
import { redacted } from "../../server/graphql/redact.js";

type Line = { readonly level: string; readonly fields: unknown };

test("an AppError keeps its code, data and message and gets the request id", () => {
  const { formatted } = translate(
    located(new AppError("STALE_VERSION", "Changed since.", { current: 7 })),
  );

  expect(formatted).toEqual({
    message: "Changed since.",
    path: ["lead"],
    extensions: {
      code: "STALE_VERSION",
      data: { current: 7 },
      retryable: false,
      requestId: "req_1",
    },
  });
});

test("problems of an input stand by path", () => {
  const problems = [{ path: "input.attendees.0.name", message: "must not be empty" }];

  const { formatted } = translate(located(invalidInput(problems)));

  expect(formatted.extensions).toMatchObject({ code: "INVALID_INPUT", data: { problems } });
});

test.each([
  ["53100", "UNAVAILABLE", "the disk is full"],
  ["53300", "UNAVAILABLE", "too many connections"],
  ["08006", "UNAVAILABLE", "the connection failed"],
  ["57P01", "UNAVAILABLE", "an administrator ended the connection"],
  ["57P02", "UNAVAILABLE", "the database crashed"],
  ["57P03", "UNAVAILABLE", "the database starts"],
  ["25006", "UNAVAILABLE", "the primary became read-only"],
  ["40001", "UNAVAILABLE", "transactions collided to the last attempt"],
  ["ECONNREFUSED", "UNAVAILABLE", "nothing listens"],
  ["ECONNRESET", "UNAVAILABLE", "the connection was reset"],
  ["57014", "TIMEOUT", "the statement took too long"],
  ["55P03", "TIMEOUT", "a lock took too long"],
  ["23505", "CONFLICT", "a unique value exists"],
  ["22021", "INVALID_INPUT", "a text holds NUL"],
  ["22003", "INVALID_INPUT", "a number is out of range"],
  ["42P01", "INTERNAL", "a table is missing"],
  ["23503", "INTERNAL", "a reference points nowhere"],
])("SQLSTATE or system error %s answers %s, because %s", (state, code) => {
  const fault = queryFailed(state);

  const { formatted } = translate(located(fault));

  expect(formatted.extensions?.["code"]).toBe(code);
  expect(JSON.stringify(formatted)).not.toMatch(/select|secret_table|ana@acme/i);
});

test.each([
  "timeout exceeded when trying to connect",
  "Connection terminated unexpectedly",
  "Connection terminated due to connection timeout",
  "Cannot use a pool after calling end on the pool",
  "Client has encountered a connection error and is not queryable",
])("a pool that says '%s' answers UNAVAILABLE, retryable", (message) => {
  const { formatted } = translate(located(new Error(message)));

  expect(formatted.extensions).toMatchObject({ code: "UNAVAILABLE", retryable: true });
});

test("a fault of ours is masked, and logged once without stack, SQL or addresses", () => {
  const lines: Line[] = [];
  const fault = new TypeError("Cannot read ana@acme.test of undefined");

  const first = translate(located(fault), lines);
  const second = translate(located(fault), lines);

  expect(first.formatted).toEqual({
    message: "Something went wrong on our side; quote the request id.",
    path: ["lead"],
    extensions: { code: "INTERNAL", data: {}, retryable: false, requestId: "req_1" },
  });
  expect(second.formatted).toEqual(first.formatted);
  expect(lines).toEqual([
    {
      level: "error",
      fields: {
        requestId: "req_1",
        code: "INTERNAL",
        fault: {
          name: "TypeError",
          state: null,
          message: "Cannot read [e-mail] of undefined",
          at: expect.stringMatching(/^graphql\/format-error\.test\.ts:\d+$/),
        },
      },
    },
  ]);
});

test("a database fault of ours is logged by its state alone", () => {
  const lines: Line[] = [];

  translate(located(queryFailed("42P01")), lines);

  expect(lines).toHaveLength(1);
  expect(lines[0]?.fields).toMatchObject({ fault: { state: "42P01", message: null } });
  expect(JSON.stringify(lines)).not.toMatch(/select|secret_table|ana@acme/i);
});

test("the answer never quotes a stack", () => {
  const { formatted } = translate(located(new Error("boom")));

  expect(JSON.stringify(formatted)).not.toMatch(/boom|at .*\.ts|node_modules/);
});

test("an error of a library without a code of ours is masked", () => {
  const { formatted } = translate(
    new GraphQLError("secret", { extensions: { code: "SOMETHING_ELSE" } }),
  );

  expect(formatted.message).toBe("Something went wrong on our side; quote the request id.");
});

test.each([
  ["key lsn_Zk9xQ2VtcGxlS2V5V2l0aDMyQnl0ZXNPZkRhdGE rest", "key [redacted] rest"],
  ["write to ana.b+c@acme.co.uk now", "write to [e-mail] now"],
  [
    "lead_0190a000-0000-7000-8000-000000000001 stays",
    "lead_0190a000-0000-7000-8000-000000000001 stays",
  ],
])("text '%s' is fit for a log as '%s'", (text, fit) => {
  expect(redacted(text)).toBe(fit);
});

function translate(error: unknown, lines: Line[] = []): Translated {
  const write = (level: string) => (fields: unknown) => void lines.push({ level, fields });
  const log = {
    debug: write("debug"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
  };
  return translateError(error, { requestId: "req_1", log, hideSuggestions: false });
}

function located(cause: Error): GraphQLError {
  return new GraphQLError(cause.message, { originalError: cause, path: ["lead"] });
}

/** As TypeORM wraps what pg throws. */
function queryFailed(code: string): Error {
  const driverError = Object.assign(new Error("pg says so"), {
    code,
    detail: "Key (email)=(ana@acme.test) already exists.",
  });
  return Object.assign(new Error('relation "secret_table" of ana@acme.test'), {
    name: "QueryFailedError",
    query: "SELECT * FROM secret_table",
    driverError,
  });
}
