import { AppError } from "../errors.js";
import { HOUR_MS } from "../spans.js";

/**
 * Every bound on what one caller may ask, whatever the transport. The numbers leave honest programs
 * room (beside each: the largest honest use known) and end hostile ones in milliseconds.
 */
export const limits = Object.freeze({
  /** Length of a document's text: five thousand tokens and a long report written out among them. */
  documentChars: 200_000,
  /** Lexical tokens of a document. Introspection has 400; a codegen document of every field 2,500. */
  tokens: 5_000,
  /** Fields from root to leaf. A list of a list of a list, with `nodes`, is 7 deep. */
  depth: 12,
  /** The same below `__schema` and `__type`: the standard introspection query is 15 deep. */
  introspectionDepth: 20,
  /** Brackets of any kind inside one another as written: graphql-js recurses over them. */
  nesting: 60,
  /** Objects and lists inside one another in the variables; the deepest input has 9. */
  inputDepth: 32,
  /** Fields at the root. A dashboard reads about ten lists at once. */
  rootFields: 30,
  /** Renamed fields, fragments expanded. Aliases are how one document asks one thing many times. */
  aliases: 100,
  /** Directives, fragments expanded. */
  directives: 100,
  /** Fields, fragments expanded. The validation of overlapping fields is quadratic in them. */
  fields: 1_000,
  /** Fragment definitions and, separately, spreads. A large Relay page has about sixty. */
  fragments: 100,
  spreads: 150,
  /** Rows of one page, and of one whose size is not given: as reader/list.ts has them. */
  pageSize: 250,
  defaultPageSize: 50,
  /** Points of one operation (graphql/cost.ts). 250 leads with account, owner and touches: 3,500. */
  cost: 10_000,
  /** Clients whose bucket is remembered; the one idle longest is forgotten, and so full again. */
  buckets: 10_000,
  /** Faults of a document reported at once; validation stops there. */
  validationErrors: 10,
  /** Operations in work at once, over all clients. Beyond it the pool only makes queues. */
  concurrent: 256,
  /** Operations in work at once for one client, so that a noisy one cannot take every place. */
  concurrentPerClient: 128,
  /** Open sockets; beyond it new ones are closed at once. */
  connections: 4_096,
  /** Time for the headers, then for the whole request, to arrive. */
  headersMs: 5_000,
  receiveMs: 20_000,
  /** A file may take longer, as long as no such time passes without a byte of it. */
  uploadMs: HOUR_MS,
  /** A load balancer keeps idle connections 60 s; outliving it avoids resets. */
  keepAliveMs: 65_000,
  headerBytes: 16_384,
  /** Parsed documents kept, by number and by length of their text (a syntax tree is about 60 times it). */
  cachedDocuments: 500,
  cachedDocumentChars: 500_000,
});

/**
 * How long a client may save up the points it gets back each second (RATE_LIMIT_POINTS_PER_SECOND). The
 * usual 5,000 a second are 30 pages of 50 leads with two references each, and five of the largest
 * operations at once when saved up.
 */
export const BUCKET_SECONDS = 10;

/** Bounds a document can break by its shape alone. */
export type DocumentLimit =
  | "documentChars"
  | "tokens"
  | "depth"
  | "introspectionDepth"
  | "nesting"
  | "rootFields"
  | "aliases"
  | "directives"
  | "fields"
  | "fragments"
  | "spreads";

type Limit = DocumentLimit | "inputDepth" | "pageSize" | "cost";

const names: Readonly<Record<Limit, string>> = {
  documentChars: "characters in the document",
  tokens: "tokens in the document",
  depth: "levels of fields",
  introspectionDepth: "levels of introspection",
  nesting: "nested brackets",
  inputDepth: "levels of input",
  rootFields: "root fields",
  aliases: "aliases",
  directives: "directives",
  fields: "fields",
  fragments: "fragments",
  spreads: "fragment spreads",
  pageSize: "rows in one page",
  cost: "points",
};

/** `actual` is null where counting stopped at the bound. */
export function limitExceeded(limit: Limit, actual: number | null): AppError {
  const max = limits[limit];
  const asked = actual === null ? "" : `; it has ${actual}`;
  return new AppError(
    "LIMIT_EXCEEDED",
    `The operation may have at most ${max} ${names[limit]}${asked}.`,
    { limit, max, ...(actual === null ? {} : { actual }) },
  );
}
