import { LiaisonError } from "./error.js";

/** The value, or NOT_FOUND: the same as the server says of a row that is not there, or not for you. */
export function found<T>(value: T | null): T {
  if (value !== null) return value;
  const facts = { operation: null, attempts: 1, idempotencyKey: null };
  throw new LiaisonError({ code: "NOT_FOUND", message: "Not found." }, facts);
}
