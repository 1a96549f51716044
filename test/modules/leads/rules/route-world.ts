import {
  defaultRoutingSteps,
  firstTurn,
  housePool,
  type Floor,
  type PoolMember,
  type RouteCandidate,
  type RouteFacts,
  type RoutingRules,
  type TurnState,
} from "../../../../server/modules/leads/rules/route-facts.js";
import { routeLead } from "../../../../server/modules/leads/rules/route.js";

/** A small company for the rules: five people, of whom three share what nobody else takes. */

export const rules: RoutingRules = {
  version: 4,
  steps: defaultRoutingSteps,
  territories: [],
  pools: [housePool],
  fallbackQueueId: "queue",
};

export function person(userId: string, changes: Partial<RouteCandidate> = {}): RouteCandidate {
  return {
    userId,
    active: true,
    away: false,
    absence: null,
    closed: null,
    openLeads: 0,
    maxOpenLeads: null,
    assignedToday: 0,
    maxPerDay: null,
    maxPer30Days: null,
    ...changes,
  };
}

export const nowhere = {
  countryCode: null,
  region: null,
  postcode: null,
  industry: null,
  employees: null,
};

export const nobodyKnown: RouteFacts = {
  place: nowhere,
  opportunityOwnerId: null,
  accountOwnerId: null,
  personOwner: null,
  declinedByUserIds: [],
  excludedUserIds: [],
};

export type World = {
  readonly people: readonly RouteCandidate[];
  readonly pool: readonly string[];
  readonly turn?: TurnState;
};

export const five: World = {
  people: ["ana", "bo", "cy", "di", "ed"].map((userId) => person(userId)),
  pool: ["cy", "bo", "ana"],
};

export function member(userId: string, changes: Partial<PoolMember> = {}): PoolMember {
  return { userId, weight: 1, preferred: null, ...changes };
}

export function floorOf({ people, pool, turn = firstTurn }: World): Floor {
  return {
    people: new Map(people.map((each) => [each.userId, each])),
    members: new Map([[housePool.key, pool.map((userId) => member(userId))]]),
    turns: new Map([[housePool.key, turn]]),
  };
}

export function route(facts: RouteFacts, world: World = five, by: RoutingRules = rules) {
  return routeLead(facts, by, floorOf(world));
}

export function away({ people, ...world }: World, ...userIds: string[]): World {
  return {
    ...world,
    people: people.map((each) => (userIds.includes(each.userId) ? { ...each, away: true } : each)),
  };
}
