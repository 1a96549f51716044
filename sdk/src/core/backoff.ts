import type { RetryPolicy } from "./options.js";

/**
 * How long to wait before the next try. Full jitter (a draw between zero and the doubled base), so
 * that callers refused together do not come back together. What the server asks for is a floor.
 */
export function backoffMs(
  tried: number,
  policy: Pick<RetryPolicy, "baseMs" | "maxDelayMs">,
  retryAfterMs: number | null,
): number {
  if (retryAfterMs !== null) return retryAfterMs + Math.random() * policy.baseMs;
  return Math.random() * Math.min(policy.maxDelayMs, policy.baseMs * 2 ** (tried - 1));
}

/**
 * `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3). A date is read against
 * the answer's own `Date`, because the clock here may be wrong.
 */
export function readRetryAfter(headers: Headers): number | null {
  const value = headers.get("retry-after")?.trim();
  if (!value) return null;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // Date.parse also takes "-5"; an HTTP date begins with the name of a day.
  const at = /^[a-z]/i.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(at)) return null;
  const answeredAt = Date.parse(headers.get("date") ?? "");
  return Math.max(0, at - (Number.isNaN(answeredAt) ? Date.now() : answeredAt));
}
