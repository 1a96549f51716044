import { MatchBand } from "./match-band.js";

/** Where a duplicate case stands. */
export enum DuplicateState {
  OPEN = "OPEN",
  MERGED = "MERGED",
  DISTINCT = "DISTINCT",
  WITHDRAWN = "WITHDRAWN",
}

/**
 * By how much a score has to outgrow the one a pair was decided distinct at before anybody is asked
 * again: seven bits are odds 128 times as high, more than one attribute that changes its mind.
 */
export const REOPEN_BITS = 7;

export type KnownCase = {
  readonly state: DuplicateState;
  /** The score when somebody decided; null while nobody has. */
  readonly decidedBits: number | null;
};

/** What a newly computed score does to a pair's case. */
export type DuplicateRuling = "OPEN" | "REOPEN" | "RESCORE" | "WITHDRAW" | "LEAVE";

/** A pair that was decided on stays decided, unless the evidence has grown by REOPEN_BITS. */
export function ruleOnPair(
  known: KnownCase | null,
  { bits, band }: { readonly bits: number; readonly band: MatchBand },
): DuplicateRuling {
  const isSuspect = band !== MatchBand.DISTINCT;
  if (known === null) return isSuspect ? "OPEN" : "LEAVE";
  switch (known.state) {
    case DuplicateState.OPEN:
      return isSuspect ? "RESCORE" : "WITHDRAW";
    case DuplicateState.WITHDRAWN:
      return isSuspect ? "REOPEN" : "LEAVE";
    case DuplicateState.DISTINCT: {
      const hasGrown = known.decidedBits !== null && bits >= known.decidedBits + REOPEN_BITS;
      return isSuspect && hasGrown ? "REOPEN" : "LEAVE";
    }
    case DuplicateState.MERGED:
      return "LEAVE";
  }
}
