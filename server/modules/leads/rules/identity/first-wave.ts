/** Somebody of several who came together. */
export type InWave = {
  /** Names of all that their intake looks at or takes: identity keys, and the leads these name. */
  readonly claims: readonly string[];
  /** True for whoever goes to sales at once: salespeople take turns, so the order counts. */
  readonly takesTurn: boolean;
};

/**
 * Which of several may be taken in at the same time, so that the result is that of one after the
 * other: those who share nothing with anybody before them. The others wait for what the first make
 * of the keys, and so does whoever is to take a turn after one who waits.
 */
export function firstWave(people: readonly InWave[]): boolean[] {
  const taken = new Set<string>();
  let isTurnWaiting = false;
  return people.map(({ claims, takesTurn }) => {
    const isFirst = !claims.some((claim) => taken.has(claim)) && !(takesTurn && isTurnWaiting);
    for (const claim of claims) taken.add(claim);
    if (takesTurn && !isFirst) isTurnWaiting = true;
    return isFirst;
  });
}
