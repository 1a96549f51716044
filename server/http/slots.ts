import { AppError } from "../errors.js";
import { limits } from "../graphql/limits.js";

export type Slots = {
  /** Takes a place for one operation; the function returned gives it back, once. */
  take(key: string): () => void;
  readonly taken: number;
};

/**
 * Places for operations in work. An operation that was answered TIMEOUT keeps its place until it has
 * really ended, so a slow database cannot pile up work behind answers already given.
 * @throws AppError UNAVAILABLE when all are taken, RATE_LIMITED when one client holds its share
 */
export function openSlots(): Slots {
  const byClient = new Map<string, number>();
  let taken = 0;

  return {
    get taken() {
      return taken;
    },
    take(key) {
      const own = byClient.get(key) ?? 0;
      if (own >= limits.concurrentPerClient) {
        throw new AppError("RATE_LIMITED", "Too many operations of yours are in work at once.", {
          limit: limits.concurrentPerClient,
          retryAfterSeconds: 1,
        });
      }
      if (taken >= limits.concurrent) {
        throw new AppError("UNAVAILABLE", "The server has all it can work on; try again shortly.");
      }
      byClient.set(key, own + 1);
      taken += 1;
      return once(() => {
        taken -= 1;
        const left = (byClient.get(key) ?? 1) - 1;
        if (left === 0) byClient.delete(key);
        else byClient.set(key, left);
      });
    },
  };
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}
