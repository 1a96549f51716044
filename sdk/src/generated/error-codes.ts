/** Codes a server of this version gives. */
export type ServerErrorCode =
  /** The HTTP request is not a GraphQL request, or a browser sent it across sites. */
  | "BAD_REQUEST"
  /** Another row already holds this value; `data` names it. */
  | "CONFLICT"
  /** The cursor belongs to another order or filter; start over. */
  | "CURSOR_MISMATCH"
  /** You may see this, but your role may not do this with it. */
  | "FORBIDDEN"
  /** A web form was sent as no person sends it, or from a site that may not; `data.reason`. */
  | "FORM_REFUSED"
  /** The document is not GraphQL; `locations` says where. */
  | "GRAPHQL_PARSE_FAILED"
  /** The document does not fit the schema, or names no operation. */
  | "GRAPHQL_VALIDATION_FAILED"
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
  /** Others still rely on it; `data.usedBy` names them. Change those first. */
  | "IN_USE"
  /** The lease is over: somebody else has the lead, it was taken back, or the lead was closed; `data.state`, `data.reason`. */
  | "LEASE_LOST"
  /** The operation is over a limit; `data.limit`, `data.max`. */
  | "LIMIT_EXCEEDED"
  /** The link of a mail is over, replaced by a newer one, or not whole. */
  | "LINK_EXPIRED"
  /** There is no such row, or you may not see it; the answer is the same. */
  | "NOT_FOUND"
  /** A source may not bring what came, or lacks what it needs; `data.problems`; it is kept. */
  | "PAYLOAD_REFUSED"
  /** The body is over the limit; send large amounts as an import. */
  | "PAYLOAD_TOO_LARGE"
  /** No document is known by this hash; send it with its text. */
  | "PERSISTED_QUERY_NOT_FOUND"
  /** Too much in too short a time; see Retry-After. */
  | "RATE_LIMITED"
  /** Too few to learn from; `data` has how many, and `needed`. */
  | "SAMPLE_TOO_SMALL"
  /** This source takes nobody in at present; what came is kept. */
  | "SOURCE_PAUSED"
  /** Someone changed the row since; `data.current` is the row as it is. */
  | "STALE_VERSION"
  /** The operation took longer than allowed and was stopped. */
  | "TIMEOUT"
  /** The move exists, but its guard refuses; `data.guard` names it. */
  | "TRANSITION_GUARD"
  /** No credential was sent, or it is unknown, expired or revoked. */
  | "UNAUTHENTICATED"
  /** The database is away or full; nothing was written. */
  | "UNAVAILABLE"
  /** Something has been built on the merge since; `data.changed` names it. Undo that first. */
  | "UNMERGE_CONFLICT"
  /** The body must be JSON: `content-type: application/json`. */
  | "UNSUPPORTED_MEDIA_TYPE";
