import type { AppError } from "../errors.js";
import type { Translated } from "./format-error.js";

export type AnswerStatus = {
  readonly status: number;
  /** The document or its variables were refused before execution: 200 under `application/json`. */
  readonly isDocumentFault: boolean;
  readonly retryAfterSeconds: number | null;
};

const ofDocument: ReadonlySet<string> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "INVALID_INPUT",
]);

/** How long to wait when nothing better is known: long enough to matter, short enough to recover. */
const RETRY_AFTER_SECONDS = 1;

/**
 * HTTP status of an answer: 200 while it holds any data, as GraphQL over HTTP demands; else that of
 * its first error. `data` is undefined where execution never began.
 */
export function answerStatus(
  errors: readonly Pick<Translated, "failure">[],
  data: unknown,
): AnswerStatus {
  const [first] = errors;
  const hasData = data !== undefined && data !== null;
  if (first === undefined || hasData) {
    return { status: 200, isDocumentFault: false, retryAfterSeconds: null };
  }
  return {
    status: first.failure.status,
    isDocumentFault:
      data === undefined && errors.every(({ failure }) => ofDocument.has(failure.code)),
    retryAfterSeconds: retryAfterSeconds(first.failure),
  };
}

/** What Retry-After says with a refusal that goes away by waiting; null with any other. */
export function retryAfterSeconds(failure: AppError): number | null {
  if (!failure.retryable) return null;
  const asked = failure.data["retryAfterSeconds"];
  return typeof asked === "number" ? asked : RETRY_AFTER_SECONDS;
}
