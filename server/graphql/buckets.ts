import type { Actor } from "../auth/actor.js";
import { AppError } from "../errors.js";
import { BUCKET_SECONDS, limits } from "./limits.js";

type Bucket = { points: number; atMs: number };

/** What a client may still spend, as it stands in `extensions.cost`. */
export type Balance = { readonly remaining: number; readonly restorePerSecond: number };

export type Buckets = {
  /** @throws AppError RATE_LIMITED with `retryAfterSeconds`, taking nothing */
  spend(key: string, points: number): Balance;
};

/**
 * A leaky bucket per client, in this process: a caller spread over n processes may spend n times as
 * much, which bounds each process all the same.
 */
export function openBuckets(
  restorePerSecond: number,
  monotonicMs: () => number = () => performance.now(),
): Buckets {
  const buckets = new Map<string, Bucket>(); // in the order of last use
  const bucketPoints = restorePerSecond * BUCKET_SECONDS;

  return {
    spend(key, points) {
      const nowMs = monotonicMs();
      const known = buckets.get(key) ?? { points: bucketPoints, atMs: nowMs };
      const restored = ((nowMs - known.atMs) / 1000) * restorePerSecond;
      const available = Math.min(bucketPoints, known.points + restored);
      const isAllowed = points <= available;
      const left = isAllowed ? available - points : available;
      buckets.delete(key);
      buckets.set(key, { points: left, atMs: nowMs });
      if (buckets.size > limits.buckets) forgetOldest(buckets);
      if (!isAllowed) throw rateLimited(points, left, restorePerSecond);
      return { remaining: Math.floor(left), restorePerSecond };
    },
  };
}

/** One bucket a program or person of a workspace; callers without a credential share their address's. */
export function bucketKey(actor: Actor, address: string): string {
  if (actor.kind === "ANONYMOUS") return `anonymous:${address}`;
  return `${actor.workspaceId}:${actor.clientId ?? actor.userId ?? actor.kind}`;
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  const [oldest] = buckets.keys();
  if (oldest !== undefined) buckets.delete(oldest);
}

function rateLimited(requested: number, available: number, restorePerSecond: number): AppError {
  const retryAfterSeconds = Math.max(1, Math.ceil((requested - available) / restorePerSecond));
  return new AppError(
    "RATE_LIMITED",
    `The operation costs ${requested} points and ${Math.floor(available)} are left; wait ${retryAfterSeconds} s.`,
    { requested, remaining: Math.floor(available), restorePerSecond, retryAfterSeconds },
  );
}
