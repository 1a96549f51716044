/** A live way of one lead through a programme, as far as it decides which of several goes on. */
export type Way = {
  readonly id: string;
  readonly programId: string;
  /** Somebody holds it by hand. */
  readonly isPaused: boolean;
  /** Position of the last step they had; 0 before the first. */
  readonly place: number;
  /** When that was, or when they came in. */
  readonly anchorAt: Date;
  /** Of the lead the others become part of. */
  readonly isSurvivors: boolean;
};

/**
 * Of each programme the way that goes on when several leads turn out to be one person. One that is held
 * comes first: whoever was to be left alone is not written to because there was a duplicate of them. Then
 * the furthest, and of two that are equally far the one that was written to last.
 */
export function keptWays(ways: readonly Way[]): ReadonlySet<string> {
  const kept = new Map<string, Way>();
  for (const way of ways) {
    const best = kept.get(way.programId);
    if (best === undefined || compare(way, best) < 0) kept.set(way.programId, way);
  }
  return new Set([...kept.values()].map(({ id }) => id));
}

function compare(a: Way, b: Way): number {
  return (
    Number(b.isPaused) - Number(a.isPaused) ||
    b.place - a.place ||
    b.anchorAt.getTime() - a.anchorAt.getTime() ||
    Number(b.isSurvivors) - Number(a.isSurvivors)
  );
}
