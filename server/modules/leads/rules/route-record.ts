import type { Obstacle, RoutingRule } from "./route-facts.js";

export type Considered = {
  readonly rule: RoutingRule;
  readonly userId: string;
  readonly eligible: boolean;
  /** Null for the one chosen. */
  readonly obstacle: Obstacle | null;
  readonly reason: string;
};

/** How many more were looked at by a rule, and what kept them. */
export type Counted = {
  readonly rule: RoutingRule;
  readonly obstacle: Obstacle;
  readonly count: number;
};

/** By name in a decision. A pool of 500 would otherwise write a megabyte for ten leads. */
export const MAX_NAMED = 12;

/**
 * Everybody of small pools by name, the chosen one last; of larger ones the first in the order asked,
 * and the rest counted. So a record is bounded, and its numbers still add up to all looked at.
 */
export function boundCandidates(considered: readonly Considered[]): {
  candidates: readonly Considered[];
  others: readonly Counted[];
} {
  if (considered.length <= MAX_NAMED) return { candidates: considered, others: [] };
  const last = considered.at(-1);
  const isChosen = last !== undefined && last.obstacle === null;
  const named = considered.slice(0, isChosen ? MAX_NAMED - 1 : MAX_NAMED);
  const unnamed = considered.slice(named.length, isChosen ? -1 : undefined);
  const counts = new Map<string, Counted>();
  for (const { rule, obstacle } of unnamed) {
    if (obstacle === null) throw new Error("Who is chosen comes last");
    const key = `${rule} ${obstacle}`;
    counts.set(key, { rule, obstacle, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return {
    candidates: isChosen ? [...named, last] : named,
    others: [...counts.values()],
  };
}
