import { GraphQLError, type GraphQLFormattedError } from "graphql";

import { sqlState } from "../database/db.js";
import { AppError, invalidInput, type ErrorCode } from "../errors.js";
import type { Logger } from "../log.js";
import { databaseFault } from "./faults.js";
import { redacted } from "./redact.js";
import { variableProblem } from "./variable-problem.js";

export type ErrorScope = {
  readonly requestId: string;
  readonly log: Logger;
  /** Callers who are not known do not learn the names of the schema from "Did you mean". */
  readonly hideSuggestions: boolean;
};

export type Translated = { readonly failure: AppError; readonly formatted: GraphQLFormattedError };

/** Codes of Apollo Server and graphql-js that stand for one of ours. */
const foreignCodes: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: "GRAPHQL_PARSE_FAILED",
  GRAPHQL_VALIDATION_FAILED: "GRAPHQL_VALIDATION_FAILED",
  OPERATION_RESOLUTION_FAILURE: "GRAPHQL_VALIDATION_FAILED",
  PERSISTED_QUERY_NOT_FOUND: "PERSISTED_QUERY_NOT_FOUND",
  BAD_REQUEST: "BAD_REQUEST",
};

/** Faults of ours already logged, so that one that fails a hundred fields is one line. */
const logged = new WeakSet<object>();

/**
 * The one translation of anything thrown into what a caller sees. What we did not foresee becomes
 * INTERNAL: the caller gets the request id, the log gets the place, nobody gets a stack or SQL.
 */
export function translateError(error: unknown, scope: ErrorScope): Translated {
  const outer = error instanceof GraphQLError ? error : null;
  const failure = failureOf(error, outer, scope);
  const { code, data, retryable } = failure;
  const formatted: GraphQLFormattedError = {
    message: failure.message,
    ...(outer?.locations === undefined ? {} : { locations: outer.locations }),
    ...(outer?.path === undefined ? {} : { path: outer.path }),
    extensions: { code, data, retryable, requestId: scope.requestId },
  };
  return { failure, formatted };
}

function failureOf(error: unknown, outer: GraphQLError | null, scope: ErrorScope): AppError {
  const fromLibrary = outer === null ? null : libraryFailure(outer, scope);
  if (fromLibrary !== null) return fromLibrary;
  const cause = causeOf(error);
  if (cause instanceof AppError) return cause;
  const fault = databaseFault(cause);
  if (fault?.retryable === true) logOnce(cause, "warn", fault.code, scope);
  if (fault !== null) return fault;
  logOnce(cause, "error", "INTERNAL", scope);
  return new AppError("INTERNAL", "Something went wrong on our side; quote the request id.");
}

/** Failures of graphql-js and Apollo Server that are the caller's, or null. */
function libraryFailure(error: GraphQLError, scope: ErrorScope): AppError | null {
  const code = error.extensions["code"];
  if (code === "BAD_USER_INPUT" || isArgumentFailure(error)) {
    const { path, message } = variableProblem(error);
    return invalidInput([{ path, message: withoutSuggestion(message, scope) }]);
  }
  const ours = typeof code === "string" ? foreignCodes[code] : refusalOfApollo(error);
  return ours === undefined ? null : new AppError(ours, withoutSuggestion(error.message, scope));
}

/** Apollo marks some malformed requests by an HTTP status alone, such as a hash that does not fit its text. */
function refusalOfApollo({ extensions }: GraphQLError): "BAD_REQUEST" | undefined {
  const { http } = extensions;
  const isMarked = typeof http === "object" && http !== null && "status" in http;
  return isMarked && http.status === 400 ? "BAD_REQUEST" : undefined;
}

/** graphql-js refuses some arguments only while executing, without a code. */
function isArgumentFailure(error: GraphQLError): boolean {
  return causeOf(error) instanceof GraphQLError && error.message.startsWith('Argument "');
}

function withoutSuggestion(message: string, scope: ErrorScope): string {
  const text = redacted(message);
  return scope.hideSuggestions ? text.replace(/ Did you mean [\s\S]*$/, "") : text;
}

function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function logOnce(
  cause: unknown,
  level: "warn" | "error",
  code: ErrorCode,
  scope: ErrorScope,
): void {
  if (typeof cause === "object" && cause !== null) {
    if (logged.has(cause)) return;
    logged.add(cause);
  }
  scope.log[level]({ requestId: scope.requestId, code, fault: describeFault(cause) }, "fault");
}

/** Kind and place of a fault, without its stack, and without the message where that may quote SQL or rows. */
function describeFault(cause: unknown): Record<string, string | null> {
  if (!(cause instanceof Error)) return { name: typeof cause };
  const state = sqlState(cause);
  const frame = cause.stack?.split("\n").find((line) => /^\s+at /.test(line) && isOurs(line));
  const at = /([\w.-]+\/[\w.-]+:\d+):\d+\)?$/.exec(frame ?? "")?.[1] ?? null;
  return { name: cause.name, state, message: state === null ? redacted(cause.message) : null, at };
}

function isOurs(line: string): boolean {
  return !line.includes("node_modules") && !line.includes("node:");
}
