import {
  RoutingRule,
  type RotationState,
  type RouteCandidate,
  type RouteFacts,
  type RoutingRules,
  type RoutingStep,
} from "./route-facts.js";

/** Who gets the lead and why: always an owner or a queue, never both, never neither. */
export type RoutingDecision = {
  readonly rule: RoutingRule;
  readonly ruleVersion: number;
  readonly chosenUserId: string | null;
  readonly queueId: string | null;
  /** Everybody looked at, in order, the chosen one last. */
  readonly candidates: readonly ConsideredCandidate[];
  /** To be stored for the next lead; unchanged unless a turn was taken. */
  readonly strategyState: RotationState;
};

export type ConsideredCandidate = {
  readonly rule: RoutingRule;
  readonly userId: string;
  readonly eligible: boolean;
  readonly reason: string;
};

/** Tries the rules in order; the first eligible candidate gets the lead, else the fallback queue. */
export function routeLead(
  facts: RouteFacts,
  rules: RoutingRules,
  state: RotationState,
): RoutingDecision {
  const people = new Map(facts.people.map((person) => [person.userId, person]));
  const considered: ConsideredCandidate[] = [];
  for (const step of rules.steps) {
    for (const userId of namedBy(step, facts, state)) {
      const obstacle = obstacleOf(people.get(userId), facts);
      const reason = obstacle ?? reasonFor[step.rule];
      considered.push({ rule: step.rule, userId, eligible: obstacle === null, reason });
      if (obstacle !== null) continue;
      return {
        rule: step.rule,
        ruleVersion: rules.version,
        chosenUserId: userId,
        queueId: null,
        candidates: considered,
        strategyState: step.rule === RoutingRule.ROUND_ROBIN ? { lastUserId: userId } : state,
      };
    }
  }
  return {
    rule: RoutingRule.FALLBACK_QUEUE,
    ruleVersion: rules.version,
    chosenUserId: null,
    queueId: rules.fallbackQueueId,
    candidates: considered,
    strategyState: state,
  };
}

const reasonFor: Readonly<Record<RoutingStep["rule"], string>> = {
  [RoutingRule.OPPORTUNITY_OWNER]: "Owns an open opportunity with them.",
  [RoutingRule.ACCOUNT_OWNER]: "Owns the account.",
  [RoutingRule.PERSON_OWNER]: "Was this person's owner lately.",
  [RoutingRule.ROUND_ROBIN]: "Is next in turn.",
};

/** The users a step would give the lead to, best first. */
function namedBy(step: RoutingStep, facts: RouteFacts, state: RotationState): string[] {
  switch (step.rule) {
    case RoutingRule.OPPORTUNITY_OWNER:
      return oneOrNone(facts.opportunityOwnerId);
    case RoutingRule.ACCOUNT_OWNER:
      return oneOrNone(facts.accountOwnerId);
    case RoutingRule.PERSON_OWNER: {
      const owner = facts.personOwner;
      return owner !== null && owner.lastDaysAgo <= step.withinDays ? [owner.userId] : [];
    }
    case RoutingRule.ROUND_ROBIN:
      return inTurn(facts.poolUserIds, state.lastUserId);
  }
}

/**
 * The pool from whoever follows the last one, once round. The turn goes by user id, not by place in
 * the list: people who join or leave shift nobody else's turn.
 */
function inTurn(poolUserIds: readonly string[], lastUserId: string | null): string[] {
  const pool = [...new Set(poolUserIds)].sort();
  if (lastUserId === null) return pool;
  const next = pool.findIndex((userId) => userId > lastUserId);
  return next === -1 ? pool : [...pool.slice(next), ...pool.slice(0, next)];
}

/** Why somebody cannot take a lead now, or null. */
function obstacleOf(person: RouteCandidate | undefined, facts: RouteFacts): string | null {
  if (person === undefined) return "Is not among the people leads are routed to.";
  if (!person.active) return "No longer works here.";
  if (facts.declinedByUserIds.includes(person.userId)) return "Has sent this lead back before.";
  if (!person.available) return "Is away or busy.";
  if (isFull(person.openLeads, person.maxOpenLeads)) {
    return `Holds ${person.openLeads} open leads of at most ${person.maxOpenLeads}.`;
  }
  if (isFull(person.assignedToday, person.maxPerDay)) {
    return `Got ${person.assignedToday} leads today of at most ${person.maxPerDay}.`;
  }
  return null;
}

function isFull(count: number, limit: number | null): boolean {
  return limit !== null && count >= limit;
}

function oneOrNone(userId: string | null): string[] {
  return userId === null ? [] : [userId];
}
