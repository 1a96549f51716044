import { inTurnAfter, rankAble, turnAfter, type Standing } from "./pool-turn.js";
import { boundCandidates, type Considered, type Counted } from "./route-record.js";
import { obstacleOf, offHours, passedOver, sentences } from "./route-obstacle.js";
import {
  firstTurn,
  Obstacle,
  PoolHours,
  RoutingRule,
  type Floor,
  type RoutedPool,
  type RouteFacts,
  type RoutingRules,
  type RoutingStep,
  type TurnState,
} from "./route-facts.js";
import { territoriesOf } from "./territory.js";

/** Who gets the lead and why: always an owner or a queue, never both, never neither. */
export type RoutingDecision = {
  readonly rule: RoutingRule;
  readonly ruleVersion: number;
  readonly chosenUserId: string | null;
  readonly queueId: string | null;
  readonly territoryId: string | null;
  readonly poolKey: string | null;
  /** Those looked at, in order, the chosen one last; of a large pool the first of them. */
  readonly candidates: readonly Considered[];
  /** The others of large pools, counted by what kept them. */
  readonly others: readonly Counted[];
  /** To be stored for the next lead; null unless a turn was taken. */
  readonly turn: (TurnState & { readonly poolKey: string }) | null;
};

type Choice = {
  readonly userId: string | null;
  readonly considered: readonly Considered[];
  readonly turn?: RoutingDecision["turn"];
  readonly territoryId?: string;
};

/** Tries the rules in order; the first eligible candidate gets the lead, else the fallback queue. */
export function routeLead(facts: RouteFacts, rules: RoutingRules, floor: Floor): RoutingDecision {
  const considered: Considered[] = [];
  for (const step of rules.steps) {
    for (const choice of choicesOf(step, { facts, rules, floor })) {
      considered.push(...choice.considered);
      if (choice.userId === null) continue;
      return {
        rule: step.rule,
        ruleVersion: rules.version,
        chosenUserId: choice.userId,
        queueId: null,
        territoryId: choice.territoryId ?? null,
        poolKey: choice.turn?.poolKey ?? null,
        ...boundCandidates(considered),
        turn: choice.turn ?? null,
      };
    }
  }
  return { ...toQueue(rules, rules.fallbackQueueId), ...boundCandidates(considered) };
}

/** To a queue, with nobody looked at. */
export function toQueue({ version }: RoutingRules, queueId: string): RoutingDecision {
  return {
    rule: RoutingRule.FALLBACK_QUEUE,
    ruleVersion: version,
    chosenUserId: null,
    queueId,
    territoryId: null,
    poolKey: null,
    candidates: [],
    others: [],
    turn: null,
  };
}

type Asked = {
  readonly facts: RouteFacts;
  readonly rules: RoutingRules;
  readonly floor: Floor;
};

/** What a step proposes, best first; a proposal without a user could not take it. */
function choicesOf(step: RoutingStep, asked: Asked): Choice[] {
  const { facts } = asked;
  switch (step.rule) {
    case RoutingRule.OPPORTUNITY_OWNER:
      return namedChoices(facts.opportunityOwnerId, asked, step.rule, sentences.opportunityOwner);
    case RoutingRule.ACCOUNT_OWNER:
      return namedChoices(facts.accountOwnerId, asked, step.rule, sentences.accountOwner);
    case RoutingRule.PERSON_OWNER: {
      const owner = facts.personOwner;
      const isRecent = owner !== null && owner.lastDaysAgo <= step.withinDays;
      const userId = isRecent ? owner.userId : null;
      return namedChoices(userId, asked, step.rule, sentences.personOwner);
    }
    case RoutingRule.TERRITORY:
      return territoryChoices(asked);
    case RoutingRule.POOL:
      return poolChoices(step.poolKey, asked, step.rule);
  }
}

function namedChoices(
  userId: string | null,
  { facts, floor }: Asked,
  rule: RoutingRule,
  reason: string,
): Choice[] {
  if (userId === null) return [];
  const person = floor.people.get(userId);
  const obstacle = obstacleOf(person, facts, null);
  if (obstacle !== null) {
    return [{ userId: null, considered: [passedOver(rule, userId, obstacle)] }];
  }
  return [{ userId, considered: [{ rule, userId, eligible: true, obstacle: null, reason }] }];
}

/** Of each territory the lead lies in, most specific first: its owners in order, or its pool. */
function territoryChoices(asked: Asked): Choice[] {
  const { TERRITORY } = RoutingRule;
  return territoriesOf(asked.facts.place, asked.rules.territories).flatMap((territory) => {
    const { id: territoryId, name, ownerIds, poolKey } = territory;
    const choices =
      poolKey === null
        ? ownerIds.flatMap((id) => namedChoices(id, asked, TERRITORY, `Works ${name}.`))
        : poolChoices(poolKey, asked, TERRITORY);
    return choices.map((choice) => ({ ...choice, territoryId }));
  });
}

function poolChoices(poolKey: string, asked: Asked, rule: RoutingRule): Choice[] {
  const pool = asked.rules.pools.find(({ key }) => key === poolKey);
  if (pool === undefined) throw new Error(`The rules name a pool they do not hold: ${poolKey}`);
  return [chooseFrom(pool, asked, rule)];
}

function chooseFrom(pool: RoutedPool, { facts, floor }: Asked, rule: RoutingRule): Choice {
  const { key: poolKey, strategy, hours } = pool;
  const state = floor.turns.get(poolKey) ?? firstTurn;
  const refused: Considered[] = [];
  const able: Standing[] = [];
  for (const standing of inTurnAfter(standingsOf(pool, floor), state.lastUserId)) {
    const obstacle = obstacleOf(standing.person, facts, pool);
    if (obstacle === null) able.push(standing);
    else refused.push(passedOver(rule, standing.member.userId, obstacle));
  }
  const { asked, resting } = byHours(able, hours);
  const [first, ...later] = rankAble(asked, { strategy, state, place: facts.place });
  if (first === undefined) return { userId: null, considered: refused };
  const { userId } = first.member;
  const outranked = later.map(({ member }): Considered => ({
    ...passedOver(rule, member.userId, { code: Obstacle.OUTRANKED, reason: sentences.outranked }),
    eligible: true,
  }));
  const reason = sentences.next;
  const chosen: Considered = { rule, userId, eligible: true, obstacle: null, reason };
  return {
    userId,
    considered: [...refused, ...resting.flatMap(notAtWork(rule)), ...outranked, chosen],
    turn: { poolKey, ...turnAfter(userId, asked, { strategy, state }) },
  };
}

/** Whom the pool asks, of those able: who rests is owed nothing for it, as whoever is away. */
function byHours(able: readonly Standing[], hours: PoolHours) {
  const isResting = ({ person }: Standing) => person.closed !== null;
  const prefersOpen = hours === PoolHours.PREFER_OPEN && !able.every(isResting);
  if (!prefersOpen) return { asked: able, resting: [] };
  return {
    asked: able.filter((each) => !isResting(each)),
    resting: able.filter(isResting),
  };
}

/** Could have taken it, had nobody been at work. */
function notAtWork(rule: RoutingRule): (standing: Standing) => Considered[] {
  return ({ person: { userId, closed } }) =>
    closed === null ? [] : [{ ...passedOver(rule, userId, offHours(closed)), eligible: true }];
}

/** Who is no member of the people any more was taken out between two reads: they take part no more. */
function standingsOf({ key }: RoutedPool, { members, people }: Floor): Standing[] {
  return (members.get(key) ?? []).flatMap((member) => {
    const person = people.get(member.userId);
    return person === undefined ? [] : [{ member, person }];
  });
}
