/** Where a lease stands. One whose time is up stays HELD until somebody takes the lead. */
export enum LeaseState {
  HELD = "HELD",
  COMPLETED = "COMPLETED",
  RELEASED = "RELEASED",
  LAPSED = "LAPSED",
}

/** The latest lease of a lead for a purpose, as far as it decides about the next. */
export type LatestLease = {
  readonly state: LeaseState;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  readonly attempt: number;
};

/** What one leases under. */
export type LeaseTerms = {
  readonly now: Date;
  /** What was completed until then may be leased again; null: nothing. */
  readonly againBefore: Date | null;
  /** Leads that were leased so often and not completed are left; null: none. */
  readonly maxAttempts: number | null;
};

/**
 * Whether a lead may be leased after this lease. Nobody works a lead twice at a time for one purpose:
 * a lease that is held, or a pause after one that was given back, has to end first. Nor again once it
 * was completed, unless the caller wants that.
 */
export function mayFollow(latest: LatestLease, terms: LeaseTerms): boolean {
  const { state, expiresAt, endedAt, attempt } = latest;
  if (state === LeaseState.COMPLETED) {
    return terms.againBefore !== null && endedAt !== null && endedAt <= terms.againBefore;
  }
  if (terms.maxAttempts !== null && attempt >= terms.maxAttempts) return false;
  return expiresAt <= terms.now;
}

/** Counts the tries of one piece of work: once it is done, the next is a new one. */
export function attemptAfter(latest: LatestLease | undefined): number {
  if (latest === undefined || latest.state === LeaseState.COMPLETED) return 1;
  return latest.attempt + 1;
}

/** Words in small letters: what is spelt in two ways would be worked twice. */
export const PURPOSE = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;

export const DEFAULT_LEASE_SECONDS = 300;
export const MIN_LEASE_SECONDS = 5;
export const MAX_LEASE_SECONDS = 86_400;
