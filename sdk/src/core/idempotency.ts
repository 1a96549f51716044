import type { Variables } from "./document.js";

/**
 * Puts an idempotency key into a mutation's `input`, made once per call, so that every try carries
 * the same one and the effect happens once. A key that the input already has wins. Without an
 * `input` there is no place for a key: then the call is not repeated unless the server refused it.
 */
export function withIdempotencyKey(
  variables: Variables,
  givenKey: string | undefined,
): { readonly variables: Variables; readonly key: string | null } {
  const { input } = variables;
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return { variables, key: null };
  }
  const own: unknown = "idempotencyKey" in input ? input.idempotencyKey : null;
  const key = typeof own === "string" ? own : (givenKey ?? randomKey());
  return { variables: { ...variables, input: { ...input, idempotencyKey: key } }, key };
}

/** Browsers offer `randomUUID` on secure pages only; the random numbers behind it everywhere. */
export function randomKey(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
