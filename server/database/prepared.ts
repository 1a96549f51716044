import { createHash } from "node:crypto";

/**
 * Which statements a connection keeps prepared. A prepared statement costs memory on both sides until
 * its connection ends, and callers decide how many different ones there are; so only what is asked for
 * again is prepared, and a connection that holds its fill is closed by whoever used it last.
 */
const MAX_STATEMENTS = 300;
/** Of all statements of a connection together; PostgreSQL's plans take some twenty times as much. */
const MAX_CHARS = 2_000_000;
/** A longer one is planned anew each time. */
const MAX_STATEMENT_CHARS = 100_000;
/** Statements remembered as asked for once; twice as many at most. */
const MAX_SEEN = 5_000;

type Held = { readonly names: Set<string>; chars: number };

const heldBy = new WeakMap<object, Held>();
let seen = new Set<string>();
let seenBefore = new Set<string>();

/** `name` follows from the text alone: what it is called wherever it is prepared. */
export type PreparedQuery = {
  readonly text: string;
  readonly name: string;
  readonly values: readonly unknown[];
};

/** What a `Db` is to whoever only sends it statements. */
export type RunsQueries = { query(query: PreparedQuery): Promise<unknown> };

export function preparedQuery(text: string, values: readonly unknown[]): PreparedQuery {
  return { text, name: createHash("sha1").update(text).digest("base64url"), values };
}

/** The name to run a statement under on this connection, or undefined to run it unprepared. */
export function preparedName(
  connection: object,
  { name, text }: Pick<PreparedQuery, "name" | "text">,
): string | undefined {
  if (text.length > MAX_STATEMENT_CHARS) return undefined;
  const held = heldBy.get(connection) ?? { names: new Set(), chars: 0 };
  heldBy.set(connection, held);
  if (held.names.has(name)) return name;
  if (!wasSeen(name)) return undefined;
  held.names.add(name);
  held.chars += text.length;
  return name;
}

/** True when the connection keeps so much that it had better be replaced. */
export function isFull(connection: object): boolean {
  const held = heldBy.get(connection);
  return held !== undefined && (held.names.size >= MAX_STATEMENTS || held.chars >= MAX_CHARS);
}

/** Sizes of what this process remembers, for tests of its bounds. */
export function statementsRemembered(): number {
  return seen.size + seenBefore.size;
}

function wasSeen(name: string): boolean {
  if (seen.has(name)) return true;
  const isKnown = seenBefore.has(name);
  if (seen.size >= MAX_SEEN) {
    seenBefore = seen;
    seen = new Set();
  }
  seen.add(name);
  return isKnown;
}
