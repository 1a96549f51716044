import type { ServerErrorCode } from "../generated/error-codes.js";
import type { ErrorData } from "./error-data.js";

/** Codes the SDK itself gives, when there is no GraphQL answer to take one from. */
export type LocalErrorCode =
  /** The connection failed before an answer was complete. */
  | "NETWORK"
  /** `timeoutMs` (or `retry.tryTimeoutMs`) ran out; whether a mutation took place is not known. */
  | "CLIENT_TIMEOUT"
  /** Your `signal` was aborted; its reason is in `cause`. */
  | "ABORTED"
  /** Status 2xx, but the body is not a GraphQL answer. Is the `url` right? */
  | "INVALID_ANSWER"
  /** An answer that is not GraphQL, such as a proxy's error page, by its status: `HTTP_413`. */
  | `HTTP_${number}`;

/** Open: a newer server may send codes this version does not know. */
export type ErrorCode = ServerErrorCode | LocalErrorCode | (string & {});

export type ErrorDetails = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly path?: readonly (string | number)[] | null;
  readonly requestId?: string | null;
  readonly status?: number | null;
  readonly retryable?: boolean;
  readonly retryAfterMs?: number | null;
  readonly cause?: unknown;
};

/** How the call went that an error ended. */
export type CallFacts = {
  readonly operation: string | null;
  readonly attempts: number;
  readonly idempotencyKey: string | null;
};

/**
 * The one error every call throws. The message is for people and holds nothing of what was sent;
 * `code` and `data` are for programs.
 */
export class LiaisonError extends Error {
  override readonly name = "LiaisonError";
  readonly code: ErrorCode;
  /** What the code promises, such as `current` for `STALE_VERSION`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where in the answer: `["leadCapture"]`. */
  readonly path: readonly (string | number)[] | null;
  /** Quote it when you ask for help. */
  readonly requestId: string | null;
  /** The HTTP status, or null when there was no answer. */
  readonly status: number | null;
  /** Whether the same call may work later. It was already tried `attempts` times. */
  readonly retryable: boolean;
  /** What `Retry-After` asked for. */
  readonly retryAfterMs: number | null;
  /** How often it was sent. */
  readonly attempts: number;
  /** The operation's name, such as `LeadCapture`. */
  readonly operation: string | null;
  /** The mutation's key: call again with it and the effect still happens once. */
  readonly idempotencyKey: string | null;

  constructor(details: ErrorDetails, facts: CallFacts) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = details.code;
    this.data = details.data ?? {};
    this.path = details.path ?? null;
    this.requestId = details.requestId ?? null;
    this.status = details.status ?? null;
    this.retryable = details.retryable ?? false;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.attempts = facts.attempts;
    this.operation = facts.operation;
    this.idempotencyKey = facts.idempotencyKey;
  }

  /** Whether it has this code; then `data` has the type of that code. */
  is<Code extends keyof ErrorData>(
    code: Code,
  ): this is LiaisonError & { readonly code: Code; readonly data: ErrorData[Code] } {
    return this.code === code;
  }
}
