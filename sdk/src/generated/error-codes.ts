/** Codes a server of this version gives. */
export type ServerErrorCode =
  /** Another row already holds this value; `data` names it. */
  | "CONFLICT"
  /** The cursor belongs to another order or filter; start over. */
  | "CURSOR_MISMATCH"
  /** You may see this, but your role may not do this with it. */
  | "FORBIDDEN"
  /** This idempotency key was used with another input. */
  | "IDEMPOTENCY_KEY_REUSED"
  /** The machine has no such move; `data.from`, `data.to`. */
  | "ILLEGAL_TRANSITION"
  /** A fault of ours. Nothing was written; quote the request id. */
  | "INTERNAL"
  /** The cursor was not issued by this server, or it was cut short. */
  | "INVALID_CURSOR"
  /** The filter is too deep, contradictory, or holds a bad value. */
  | "INVALID_FILTER"
  /** The id is malformed or of another type; `data.expected` is the prefix. */
  | "INVALID_ID"
  /** One or more inputs break a rule; `data.problems` names each by path. */
  | "INVALID_INPUT"
  /** The operation is over a limit; `data.limit`, `data.max`. */
  | "LIMIT_EXCEEDED"
  /** There is no such row, or you may not see it; the answer is the same. */
  | "NOT_FOUND"
  /** Too much in too short a time; see Retry-After. */
  | "RATE_LIMITED"
  /** Someone changed the row since; `data.current` is the row as it is. */
  | "STALE_VERSION"
  /** The operation took longer than allowed and was stopped. */
  | "TIMEOUT"
  /** The move exists, but its guard refuses; `data.guard` names it. */
  | "TRANSITION_GUARD"
  /** No credential was sent, or it is unknown, expired or revoked. */
  | "UNAUTHENTICATED"
  /** The database is away or full; nothing was written. */
  | "UNAVAILABLE";
