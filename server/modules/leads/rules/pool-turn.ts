import {
  PoolStrategy,
  type PoolMember,
  type RouteCandidate,
  type RoutedPool,
  type TurnState,
} from "./route-facts.js";
import { isIn, type Place } from "./territory.js";

/** A member of a pool as of now. */
export type Standing = { readonly member: PoolMember; readonly person: RouteCandidate };

type Asked = Pick<RoutedPool, "strategy"> & {
  readonly state: TurnState;
  readonly place: Place;
};

/** Everybody able to take a lead, in the order the pool's strategy asks them. */
export function rankAble(able: readonly Standing[], asked: Asked): Standing[] {
  const inTurn = inTurnAfter(able, asked.state.lastUserId);
  switch (asked.strategy) {
    case PoolStrategy.ROUND_ROBIN:
      return inTurn;
    case PoolStrategy.WEIGHTED: {
      const owed = credited(able, asked.state);
      return byLeast(inOrder(able), ({ member }) => -rounded(owed[member.userId] ?? 0));
    }
    case PoolStrategy.LEAST_BUSY:
      return byLeast(inTurn, ({ person }) => person.openLeads);
    case PoolStrategy.CAPACITY:
      return byLeast(inTurn, ({ person }) => -roomOf(person));
    case PoolStrategy.PREFERRED:
      return byLeast(inTurn, ({ member }) => (prefers(member, asked.place) ? 0 : 1));
  }
}

/** How the pool stands once one of those able has got the lead. */
export function turnAfter(
  chosenId: string,
  able: readonly Standing[],
  { strategy, state }: Pick<Asked, "strategy" | "state">,
): TurnState {
  if (strategy !== PoolStrategy.WEIGHTED) return { lastUserId: chosenId, credits: {} };
  const credits = credited(able, state);
  return {
    lastUserId: chosenId,
    credits: { ...credits, [chosenId]: (credits[chosenId] ?? 0) - 1 },
  };
}

/** Share of a day's leads still to come: a thirtieth of the month's, less the last 24 hours' (Odoo). */
export function roomOf({ maxPer30Days, assignedToday }: RouteCandidate): number {
  return maxPer30Days === null ? Infinity : dailyShare(maxPer30Days) - assignedToday;
}

/** To the even neighbour at a half, as Odoo's Python rounds: 45 a month are 2 a day, and so are 75. */
export function dailyShare(maxPer30Days: number): number {
  const share = maxPer30Days / 30;
  const whole = Math.floor(share);
  if (share - whole !== 0.5) return Math.round(share);
  return whole % 2 === 0 ? whole : whole + 1;
}

export function prefers({ preferred }: PoolMember, place: Place): boolean {
  return preferred !== null && isIn(place, preferred);
}

/**
 * Smooth weighted round robin, as nginx has it, in leads instead of weights: each lead gives everybody
 * able their share of it, and whoever then is owed most gets it whole. Counted in shares, because a
 * share is of those able at the time: whoever was away is owed nothing for it, and credits of a pool
 * that is half away mean the same as those of a full one. Members who left are forgotten.
 */
function credited(able: readonly Standing[], { credits }: TurnState): Record<string, number> {
  const total = able.reduce((sum, { member }) => sum + member.weight, 0);
  const after = { ...credits };
  for (const { member } of able) {
    after[member.userId] = (after[member.userId] ?? 0) + member.weight / total;
  }
  return after;
}

/** Sums of thirds do not come back to nought exactly; what is nearer than this is as much. */
function rounded(credit: number): number {
  return Math.round(credit * 1e9);
}

/**
 * From whoever follows the last one, once round. The turn goes by user id, not by place in the list:
 * people who join or leave shift nobody else's turn.
 */
export function inTurnAfter(members: readonly Standing[], lastUserId: string | null): Standing[] {
  const pool = inOrder(members);
  if (lastUserId === null) return pool;
  const next = pool.findIndex(({ member }) => member.userId > lastUserId);
  return next === -1 ? pool : [...pool.slice(next), ...pool.slice(0, next)];
}

function inOrder(members: readonly Standing[]): Standing[] {
  return [...members].sort((a, b) => (a.member.userId < b.member.userId ? -1 : 1));
}

/** Least first; who is alike stays in order. */
function byLeast(members: readonly Standing[], by: (standing: Standing) => number): Standing[] {
  return [...members].sort((a, b) => {
    const left = by(a);
    const right = by(b);
    return left === right ? 0 : left - right;
  });
}
