import type { Cost } from "./answer.js";

/** Documents remembered at most, so that a program that builds its texts cannot fill the memory. */
const MAX_KNOWN = 500;

/** Slows a client down to the rate the server restores, so that it is not refused in the first place. */
export type Pace = {
  /** Takes the document's price from the budget at once, so that calls at the same time queue. */
  readonly take: (text: string) => Turn;
};

export type Turn = {
  /** How long to wait before sending; zero while the budget lasts. */
  readonly waitMs: number;
  /** To be called when the try is over, however it ended. */
  readonly done: (cost: Cost | null) => void;
};

/**
 * Follows `extensions.cost` as a leaky bucket. Other programs may spend from the same one, so this
 * is a guess: it delays, it never refuses.
 */
export function createPace(): Pace {
  const prices = new Map<string, number>();
  let bucket: (Cost & { readonly at: number }) | null = null;
  let inFlight = 0;

  const waitMs = (price: number): number => {
    if (bucket === null || bucket.restorePerSecond <= 0) return 0;
    const restored = ((Date.now() - bucket.at) / 1000) * bucket.restorePerSecond;
    const available = Math.min(bucket.limit, bucket.remaining + restored) - inFlight;
    const missing = Math.min(price, bucket.limit) - available;
    return missing <= 0 ? 0 : (missing / bucket.restorePerSecond) * 1000;
  };

  return {
    take(text) {
      const price = prices.get(text) ?? 1;
      const turn = { waitMs: waitMs(price) };
      inFlight += price;
      return {
        ...turn,
        done(cost) {
          inFlight -= price;
          if (cost === null) return;
          bucket = { ...cost, at: Date.now() };
          if (prices.size >= MAX_KNOWN) prices.clear();
          prices.set(text, cost.requested);
        },
      };
    },
  };
}
