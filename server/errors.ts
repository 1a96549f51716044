/** One failure a caller can meet. `status` is the HTTP status when the whole answer is this failure. */
type ErrorEntry = {
  readonly status: number;
  readonly retryable: boolean;
  readonly meaning: string;
};

/**
 * Every code that can stand in `errors[].extensions.code`. Published as schema/errors.json; a guard
 * test proves that each is thrown somewhere and that nothing else is.
 */
export const errorRegistry = {
  UNAUTHENTICATED: entry(401, "No credential was sent, or it is unknown, expired or revoked."),
  FORBIDDEN: entry(403, "You may see this, but your role may not do this with it."),
  NOT_FOUND: entry(404, "There is no such row, or you may not see it; the answer is the same."),
  INVALID_INPUT: entry(400, "One or more inputs break a rule; `data.problems` names each by path."),
  INVALID_ID: entry(400, "The id is malformed or of another type; `data.expected` is the prefix."),
  INVALID_CURSOR: entry(400, "The cursor was not issued by this server, or it was cut short."),
  CURSOR_MISMATCH: entry(400, "The cursor belongs to another order or filter; start over."),
  INVALID_FILTER: entry(400, "The filter is too deep, contradictory, or holds a bad value."),
  ILLEGAL_TRANSITION: entry(409, "The machine has no such move; `data.from`, `data.to`."),
  TRANSITION_GUARD: entry(409, "The move exists, but its guard refuses; `data.guard` names it."),
  STALE_VERSION: entry(409, "Someone changed the row since; `data.current` is the row as it is."),
  PAYLOAD_REFUSED: entry(
    422,
    "A source may not bring what came, or lacks what it needs; `data.problems`; it is kept.",
  ),
  SOURCE_PAUSED: entry(409, "This source takes nobody in at present; what came is kept."),
  CONFLICT: entry(409, "Another row already holds this value; `data` names it."),
  IN_USE: entry(409, "Others still rely on it; `data.usedBy` names them. Change those first."),
  SAMPLE_TOO_SMALL: entry(409, "Too few to learn from; `data` has how many, and `needed`."),
  UNMERGE_CONFLICT: entry(
    409,
    "Something has been built on the merge since; `data.changed` names it. Undo that first.",
  ),
  LEASE_LOST: entry(
    409,
    "The lease is over: somebody else has the lead, it was taken back, or the lead was closed; `data.state`, `data.reason`.",
  ),
  IDEMPOTENCY_KEY_REUSED: entry(409, "This idempotency key was used with another input."),
  LIMIT_EXCEEDED: entry(400, "The operation is over a limit; `data.limit`, `data.max`."),
  RATE_LIMITED: entry(429, "Too much in too short a time; see Retry-After.", true),
  UNAVAILABLE: entry(503, "The database is away or full; nothing was written.", true),
  TIMEOUT: entry(503, "The operation took longer than allowed and was stopped.", true),
  GRAPHQL_PARSE_FAILED: entry(400, "The document is not GraphQL; `locations` says where."),
  GRAPHQL_VALIDATION_FAILED: entry(
    400,
    "The document does not fit the schema, or names no operation.",
  ),
  PERSISTED_QUERY_NOT_FOUND: entry(
    200,
    "No document is known by this hash; send it with its text.",
  ),
  BAD_REQUEST: entry(
    400,
    "The HTTP request is not a GraphQL request, or a browser sent it across sites.",
  ),
  PAYLOAD_TOO_LARGE: entry(413, "The body is over the limit; send large amounts as an import."),
  FORM_REFUSED: entry(
    400,
    "A web form was sent as no person sends it, or from a site that may not; `data.reason`.",
  ),
  LINK_EXPIRED: entry(410, "The link of a mail is over, replaced by a newer one, or not whole."),
  UNSUPPORTED_MEDIA_TYPE: entry(415, "The body must be JSON: `content-type: application/json`."),
  INTERNAL: entry(500, "A fault of ours. Nothing was written; quote the request id."),
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorRegistry;

/** What a failure tells programs: plain JSON, no secrets, no free text of customers. */
export type ErrorData = Readonly<Record<string, unknown>>;

/** The only error commands and rules' callers throw on purpose. Message for people, data for programs. */
export class AppError extends Error {
  override readonly name = "AppError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly data: ErrorData = {},
  ) {
    super(message);
  }

  get retryable(): boolean {
    return errorRegistry[this.code].retryable;
  }

  get status(): number {
    return errorRegistry[this.code].status;
  }
}

export function notFound(what: string): AppError {
  return new AppError("NOT_FOUND", `${what} not found.`);
}

/** What a log or a table may hold of a fault: never a statement or a value. */
export function faultName(error: unknown): string {
  if (error instanceof AppError) return error.code;
  return error instanceof Error ? error.name : "unknown";
}

export type Problem = { readonly path: string; readonly message: string };

export function invalidInput(problems: readonly Problem[]): AppError {
  const text = problems.map(({ path, message }) => `${path}: ${message}`).join("; ");
  return new AppError("INVALID_INPUT", text, { problems });
}

/** A value of something that is never empty: absent leaves it, null is refused. `path`: `input.name`. */
export function neverNull<T>(value: T | null | undefined, path: string): T | undefined {
  if (value === null) throw invalidInput([{ path, message: "cannot be cleared" }]);
  return value;
}

function entry(status: number, meaning: string, retryable = false): ErrorEntry {
  return { status, retryable, meaning };
}
