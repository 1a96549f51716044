/** A lead as a model ranked it, and how it went. */
export type Ranked = { readonly score: number; readonly won: boolean };

/**
 * The chance that a lead that was won is ranked above one that was not, ties counting half: the area
 * under the ROC curve, by ranks (Mann and Whitney). Null where all went one way.
 */
export function aucOf(leads: readonly Ranked[]): number | null {
  const sorted = [...leads].sort((a, b) => a.score - b.score);
  const won = wonOf(sorted);
  const lost = sorted.length - won;
  if (won === 0 || lost === 0) return null;
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    const rank = (from + to + 1) / 2;
    ranks += rank * wonOf(sorted.slice(from, to));
    from = to;
  }
  return (ranks - (won * (won + 1)) / 2) / (won * lost);
}

/**
 * How many times as many of the best-ranked share are won as of all. Where the cut falls among equals,
 * each of them counts in part, so the order of ties is nobody's luck. Null where none was won.
 */
export function liftOf(leads: readonly Ranked[], share: number): number | null {
  const won = wonOf(leads);
  const wanted = Math.ceil(leads.length * share);
  if (won === 0 || wanted === 0) return null;
  const sorted = [...leads].sort((a, b) => b.score - a.score);
  const edge = sorted[wanted - 1]?.score ?? 0;
  const above = sorted.filter((each) => each.score > edge);
  const ties = sorted.filter((each) => each.score === edge);
  const part = (wanted - above.length) / ties.length;
  const wonInShare = wonOf(above) + part * wonOf(ties);
  return wonInShare / wanted / (won / leads.length);
}

export type Confusion = {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
};

/** What would have come of handing over exactly those that pass. */
export function confusionOf<T extends Ranked>(
  leads: readonly T[],
  passes: (lead: T) => boolean,
): Confusion {
  const [above, below] = [leads.filter(passes), leads.filter((each) => !passes(each))];
  return {
    truePositives: wonOf(above),
    falsePositives: above.length - wonOf(above),
    falseNegatives: wonOf(below),
    trueNegatives: below.length - wonOf(below),
  };
}

/** How many of them were won. */
export function wonOf(leads: readonly { readonly won: boolean }[]): number {
  return leads.filter((each) => each.won).length;
}
