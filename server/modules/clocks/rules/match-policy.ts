import type { SlaFacts, Terms } from "./sla.js";

/**
 * The policy for a subject: of those all of whose conditions hold, the one with most of them; of
 * several as particular, the first given. None: nothing is owed by when.
 */
export function matchPolicy<P extends { readonly terms: Terms }>(
  policies: readonly P[],
  facts: SlaFacts,
): P | null {
  const matching = policies.filter(({ terms }) =>
    terms.filter.every(({ fact, is }) => facts[fact] === is),
  );
  return matching.reduce<P | null>(
    (best, each) =>
      best === null || each.terms.filter.length > best.terms.filter.length ? each : best,
    null,
  );
}
