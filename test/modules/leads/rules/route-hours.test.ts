import fc from "fast-check";
import { expect, test } from "vitest";

import {
  firstTurn,
  housePool,
  Obstacle,
  PoolHours,
  PoolStrategy,
  RoutingRule,
  type RouteCandidate,
  type TurnState,
} from "../../../../server/modules/leads/rules/route-facts.js";
import { routeLead } from "../../../../server/modules/leads/rules/route.js";
import { floorOf, member, nobodyKnown, person, rules } from "./route-world.js";

const asleep = { zone: "Europe/Rome", opensAt: new Date("2026-03-09T08:00:00Z") };
const reason = "Does not work until Mon 2026-03-09 09:00 Europe/Rome.";
const steps = [{ rule: RoutingRule.POOL, poolKey: housePool.key } as const];

function poolOf(hours: PoolHours, people: readonly RouteCandidate[], weights?: readonly number[]) {
  const strategy = weights === undefined ? PoolStrategy.ROUND_ROBIN : PoolStrategy.WEIGHTED;
  const by = { ...rules, steps, pools: [{ ...housePool, strategy, hours }] };
  const members = people.map(({ userId }, nth) => member(userId, { weight: weights?.[nth] ?? 1 }));
  return (turn: TurnState = firstTurn, facts = nobodyKnown) => {
    const floor = floorOf({ people, pool: [], turn });
    return routeLead(facts, by, { ...floor, members: new Map([[housePool.key, members]]) });
  };
}

const people = [person("ana", { closed: asleep }), person("bo"), person("cy")];

test.each([
  [PoolHours.IGNORE, "ana", null],
  [PoolHours.PREFER_OPEN, "bo", true],
  [PoolHours.ONLY_OPEN, "bo", false],
])("with %s the lead goes to %s", (hours, taker, couldSheTakeIt) => {
  const { chosenUserId, candidates } = poolOf(hours, people)();

  expect(chosenUserId).toBe(taker);
  const sleeper = { rule: RoutingRule.POOL, userId: "ana", obstacle: Obstacle.OFF_HOURS, reason };
  expect(candidates.filter(({ obstacle }) => obstacle === Obstacle.OFF_HOURS)).toEqual(
    couldSheTakeIt === null ? [] : [{ ...sleeper, eligible: couldSheTakeIt }],
  );
});

test.each([
  [PoolHours.IGNORE, "ana", null],
  [PoolHours.PREFER_OPEN, "ana", null],
  [PoolHours.ONLY_OPEN, null, "queue"],
])("while everybody sleeps, with %s it goes to %s", (hours, taker, queueId) => {
  const night = people.map((each) => ({ ...each, closed: asleep }));

  expect(poolOf(hours, night)()).toMatchObject({ chosenUserId: taker, queueId });
});

test("whoever works and can take nothing more does not keep it from those who sleep", () => {
  const full = { openLeads: 1, maxOpenLeads: 1 };
  const decide = poolOf(PoolHours.PREFER_OPEN, [
    person("ana", { closed: asleep }),
    person("bo", full),
  ]);

  expect(decide().chosenUserId).toBe("ana");
});

test("who will never work again by their calendar is passed over in so many words", () => {
  const closed = { zone: "UTC", opensAt: null };
  const { candidates, queueId } = poolOf(PoolHours.ONLY_OPEN, [person("ana", { closed })])();

  expect(queueId).toBe("queue");
  expect(candidates.map((each) => each.reason)).toEqual(["Does not work at any time to come."]);
});

test("an owner who sleeps is the owner still: only pools go by hours", () => {
  const facts = { ...nobodyKnown, accountOwnerId: "ana" };
  const by = { ...rules, pools: [{ ...housePool, hours: PoolHours.ONLY_OPEN }] };

  expect(routeLead(facts, by, floorOf({ people, pool: ["bo"] })).chosenUserId).toBe("ana");
});

test("over any shifts and weights, nobody ends two leads from their share of when they were asked", () => {
  const shifts = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 120 });
  const anyWeights = fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 9 })));
  const anyHours = fc.constantFrom(PoolHours.PREFER_OPEN, PoolHours.ONLY_OPEN);
  fc.assert(
    fc.property(anyHours, anyWeights, shifts, (hours, weights, moments) => {
      const owed = weights.map(() => 0);
      let turn: TurnState = firstTurn;
      for (const working of moments) {
        const isAtWork = (nth: number) => (working & (1 << nth)) !== 0;
        const staff = weights.map((_, nth) =>
          person(`p${nth}`, { closed: isAtWork(nth) ? null : asleep }),
        );
        const decision = poolOf(hours, staff, weights)(turn);

        const everybodySleeps = working === 0;
        const nobodyIsAsked = everybodySleeps && hours === PoolHours.ONLY_OPEN;
        expect(decision.chosenUserId === null).toBe(nobodyIsAsked);
        if (nobodyIsAsked) continue;
        const asked = weights.map((weight, nth) => (everybodySleeps || isAtWork(nth) ? weight : 0));
        const total = asked.reduce((sum, weight) => sum + weight, 0);
        for (const [nth, weight] of asked.entries()) {
          const got = decision.chosenUserId === `p${nth}` ? 1 : 0;
          owed[nth] = (owed[nth] ?? 0) + weight / total - got;
        }
        turn = decision.turn ?? turn;
      }

      for (const each of owed) expect(Math.abs(each)).toBeLessThan(2);
      for (const [nth, each] of owed.entries()) {
        expect(turn.credits[`p${nth}`] ?? 0).toBeCloseTo(each, 6);
      }
    }),
    { numRuns: 200 },
  );
});
