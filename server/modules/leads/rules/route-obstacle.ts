import type { Closed } from "../../clocks/rules/business-time.js";
import { onTheWall } from "../../clocks/rules/on-the-wall.js";
import { dailyShare, roomOf } from "./pool-turn.js";
import type { Considered } from "./route-record.js";
import {
  Obstacle,
  PoolHours,
  PoolStrategy,
  type RouteCandidate,
  type RoutedPool,
  type RouteFacts,
  type RoutingRule,
} from "./route-facts.js";

export type Kept = { readonly code: Obstacle; readonly reason: string };

/** Reasons that say the same of everybody. */
export const sentences = {
  stranger: "Is not among the people leads are routed to.",
  gone: "No longer works here.",
  declined: "Has sent this lead back before.",
  excluded: "Is not to get it this time.",
  away: "Is away or busy.",
  outranked: "Could take it; somebody else came first.",
  opportunityOwner: "Owns an open opportunity with them.",
  accountOwner: "Owns the account.",
  personOwner: "Was this person's owner lately.",
  next: "Is next in turn.",
} as const;

/** Why somebody cannot take a lead now, or null. `pool`: the one that asks them, if one does. */
export function obstacleOf(
  person: RouteCandidate | undefined,
  facts: Pick<RouteFacts, "declinedByUserIds" | "excludedUserIds">,
  pool: Pick<RoutedPool, "strategy" | "hours"> | null,
): Kept | null {
  if (person === undefined) {
    return kept(Obstacle.STRANGER, sentences.stranger);
  }
  const { userId, active, openLeads, maxOpenLeads, assignedToday, maxPerDay } = person;
  if (!active) return kept(Obstacle.GONE, sentences.gone);
  if (facts.declinedByUserIds.includes(userId)) {
    return kept(Obstacle.DECLINED, sentences.declined);
  }
  if (facts.excludedUserIds.includes(userId)) {
    return kept(Obstacle.EXCLUDED, sentences.excluded);
  }
  if (person.away) return kept(Obstacle.AWAY, sentences.away);
  if (person.absence !== null) return kept(Obstacle.AWAY, absent(person.absence));
  if (pool?.hours === PoolHours.ONLY_OPEN && person.closed !== null) return offHours(person.closed);
  if (isFull(openLeads, maxOpenLeads)) {
    return kept(Obstacle.FULL, `Holds ${openLeads} open leads of at most ${maxOpenLeads}.`);
  }
  if (isFull(assignedToday, maxPerDay)) {
    return kept(Obstacle.FULL_TODAY, `Got ${assignedToday} leads today of at most ${maxPerDay}.`);
  }
  return pool?.strategy === PoolStrategy.CAPACITY && roomOf(person) <= 0
    ? shareIsUsed(person)
    : null;
}

export function passedOver(rule: RoutingRule, userId: string, { code, reason }: Kept): Considered {
  return { rule, userId, eligible: false, obstacle: code, reason };
}

export function offHours({ zone, opensAt }: Closed): Kept {
  const until = opensAt === null ? "at any time to come" : `until ${onTheWall(zone, opensAt)}`;
  return kept(Obstacle.OFF_HOURS, `Does not work ${until}.`);
}

function absent({ kind, untilAt }: NonNullable<RouteCandidate["absence"]>): string {
  return `Is ${kind === "OOO" ? "out of office" : "busy"} until ${untilAt}.`;
}

function shareIsUsed({ assignedToday, maxPer30Days }: RouteCandidate): Kept {
  const share = dailyShare(maxPer30Days ?? 0);
  return kept(
    Obstacle.FULL_TODAY,
    `Got ${assignedToday} leads today, a day's share being ${share}.`,
  );
}

function isFull(count: number, limit: number | null): boolean {
  return limit !== null && count >= limit;
}

function kept(code: Obstacle, reason: string): Kept {
  return { code, reason };
}
