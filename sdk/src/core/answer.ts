import type { ErrorDetails } from "./error.js";
import { readRetryAfter } from "./backoff.js";

/** What an operation cost and what is left, in points; `extensions.cost` of every answer. */
export type Cost = {
  readonly requested: number;
  readonly limit: number;
  readonly remaining: number;
  readonly restorePerSecond: number;
};

export type Answer =
  | { readonly kind: "data"; readonly data: object; readonly cost: Cost | null }
  | {
      readonly kind: "failure";
      readonly error: ErrorDetails;
      /** The server says that nothing was done, so even a call without a key may be sent again. */
      readonly refused: boolean;
      readonly cost: Cost | null;
    };

/**
 * Reads one HTTP answer. Any error makes the whole call fail, also beside data: a caller that got
 * half of what it asked for would have to check every field.
 */
export function readAnswer(response: Response, text: string): Answer {
  const body = parsed(text);
  const cost = readCost(at(at(body, "extensions"), "cost"));
  const errors = at(body, "errors");
  if (Array.isArray(errors) && errors.length > 0) return graphqlFailure(response, errors, cost);

  const data = at(body, "data");
  if (response.ok && typeof data === "object" && data !== null) return { kind: "data", data, cost };
  return { kind: "failure", error: foreignAnswer(response), refused: isBusy(response), cost };
}

function graphqlFailure(response: Response, errors: readonly unknown[], cost: Cost | null): Answer {
  const [first] = errors;
  const extensions = at(first, "extensions");
  const data = at(extensions, "data");
  const path = at(first, "path");
  const flags = errors.map((error) => at(at(error, "extensions"), "retryable"));
  return {
    kind: "failure",
    cost,
    refused: isBusy(response) || flags.every((flag) => flag === true),
    error: {
      code: string(at(extensions, "code")) ?? "UNKNOWN",
      message: string(at(first, "message")) ?? "The server gave no reason.",
      data: isRecord(data) ? data : {},
      path: Array.isArray(path) ? path : null,
      retryable: flags.every((flag) => (typeof flag === "boolean" ? flag : mayPass(response))),
      ...answerFacts(response, string(at(extensions, "requestId"))),
    },
  };
}

/** A proxy's error page, another program on that address: nothing of its body is repeated. */
function foreignAnswer(response: Response): ErrorDetails {
  const facts = { retryable: mayPass(response), ...answerFacts(response, null) };
  const type = response.headers.get("content-type")?.split(";")[0] ?? "no content type";
  return response.ok
    ? { ...facts, code: "INVALID_ANSWER", message: `The answer is not GraphQL but ${type}.` }
    : {
        ...facts,
        code: `HTTP_${response.status}`,
        message: `The answer is HTTP ${response.status} with ${type} instead of GraphQL.`,
      };
}

function answerFacts(response: Response, requestId: string | null) {
  return {
    status: response.status,
    requestId: requestId ?? response.headers.get("x-request-id"),
    retryAfterMs: readRetryAfter(response.headers),
  };
}

function isBusy(response: Response): boolean {
  return response.status === 429;
}

function mayPass(response: Response): boolean {
  return response.status === 429 || response.status >= 500;
}

function readCost(value: unknown): Cost | null {
  const [requested, limit, remaining, restorePerSecond] = [
    at(value, "requested"),
    at(value, "limit"),
    at(value, "remaining"),
    at(value, "restorePerSecond"),
  ];
  return typeof requested === "number" &&
    typeof limit === "number" &&
    typeof remaining === "number" &&
    typeof restorePerSecond === "number"
    ? { requested, limit, remaining, restorePerSecond }
    : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function at(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

function string(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
