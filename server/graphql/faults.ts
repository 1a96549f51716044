import { sqlState } from "../database/db.js";
import { AppError } from "../errors.js";

/**
 * SQLSTATEs by what they mean to a caller (PostgreSQL manual, appendix A). Class 08 and 53 as a whole:
 * connection faults, and resources used up: connections, memory, disk (53100).
 */
const AWAY = new Set([
  "57P01", // terminated by an administrator
  "57P02", // crash shutdown
  "57P03", // starting up or shutting down
  "57P05", // idle session time-out
  "25P03", // idle in transaction time-out
  "25006", // read-only: the primary became a standby
  "58030", // the disk answers with an error
  "40001", // serialization failure, after all attempts
  "40P01", // deadlock, after all attempts
]);
const STOPPED = new Set([
  "57014", // statement time-out
  "55P03", // lock time-out
]);
const UNSTORABLE = new Set([
  "22001", // text too long
  "22003", // number out of range
  "22008", // date out of range
  "22021", // NUL or another byte outside UTF-8
  "22P05", // character outside the server's encoding
]);
const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENOENT", // the socket of the embedded PostgreSQL is not there
]);

/** What `pg` and its pool say in words only (pg 8.23, pg-pool 3: neither sets a code). */
const LOST_CONNECTION =
  /^(timeout exceeded when trying to connect|Connection terminated|Cannot use a pool after calling end|Client (was closed|has encountered a connection error)|The server closed the connection)/;
/** Of a row that would go while others need it; one that refers to nothing is a fault of ours. */
const IS_REFERRED_TO = /^update or delete on table /;
const READ_TIMEOUT = /^Query read timeout$/;

/** The failure a caller meets when the database fails, or null when it is a fault of ours. */
export function databaseFault(error: unknown): AppError | null {
  const state = sqlState(error);
  const text = error instanceof Error ? error.message : "";
  if (isAway(state) || LOST_CONNECTION.test(text)) {
    return new AppError(
      "UNAVAILABLE",
      "The database does not answer; nothing was written. Try again.",
    );
  }
  if (STOPPED.has(state ?? "") || READ_TIMEOUT.test(text)) return timedOut();
  if (state === "23505") {
    return new AppError("CONFLICT", "Another row already holds one of these values.");
  }
  if (state === "23503" && IS_REFERRED_TO.test(text)) {
    return new AppError("CONFLICT", "Another row refers to this one.");
  }
  if (UNSTORABLE.has(state ?? "")) {
    return new AppError("INVALID_INPUT", "A value is too long, out of range or not storable text.");
  }
  return null;
}

export function timedOut(): AppError {
  return new AppError("TIMEOUT", "The operation took longer than allowed and was stopped.");
}

function isAway(state: string | null): boolean {
  if (state === null) return false;
  return AWAY.has(state) || UNREACHABLE.has(state) || /^(08|53)...$/.test(state);
}
