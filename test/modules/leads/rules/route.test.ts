import fc from "fast-check";
import { expect, test } from "vitest";

import {
  defaultRoutingSteps,
  RoutingRule,
  type RotationState,
  type RouteCandidate,
  type RouteFacts,
  type RoutingRules,
} from "../../../../server/modules/leads/rules/route-facts.js";
import { routeLead } from "../../../../server/modules/leads/rules/route.js";

const rules: RoutingRules = { version: 4, steps: defaultRoutingSteps, fallbackQueueId: "queue" };
const start: RotationState = { lastUserId: null };

function person(userId: string, changes: Partial<RouteCandidate> = {}): RouteCandidate {
  return {
    userId,
    active: true,
    available: true,
    openLeads: 0,
    maxOpenLeads: null,
    assignedToday: 0,
    maxPerDay: null,
    ...changes,
  };
}

const nobody: RouteFacts = {
  opportunityOwnerId: null,
  accountOwnerId: null,
  personOwner: null,
  people: ["ana", "bo", "cy", "di", "ed"].map((userId) => person(userId)),
  poolUserIds: ["cy", "bo", "ana"],
  declinedByUserIds: [],
};

const everybody: RouteFacts = {
  ...nobody,
  opportunityOwnerId: "di",
  accountOwnerId: "ed",
  personOwner: { userId: "cy", lastDaysAgo: 3 },
};

function away(facts: RouteFacts, ...userIds: string[]): RouteFacts {
  const people = facts.people.map((each) =>
    userIds.includes(each.userId) ? { ...each, available: false } : each,
  );
  return { ...facts, people };
}

test("whoever has the open opportunity gets the lead, with the reason", () => {
  expect(routeLead(everybody, rules, start)).toEqual({
    rule: RoutingRule.OPPORTUNITY_OWNER,
    ruleVersion: 4,
    chosenUserId: "di",
    queueId: null,
    candidates: [
      {
        rule: RoutingRule.OPPORTUNITY_OWNER,
        userId: "di",
        eligible: true,
        reason: "Owns an open opportunity with them.",
      },
    ],
    strategyState: { lastUserId: null },
  });
});

test("rule by rule, whoever is away is passed over, and that is recorded", () => {
  const chosen = [[], ["di"], ["di", "ed"], ["di", "ed", "cy"]].map((absent) => {
    const decision = routeLead(away(everybody, ...absent), rules, start);
    return [decision.rule, decision.chosenUserId, decision.candidates.length];
  });

  expect(chosen).toEqual([
    [RoutingRule.OPPORTUNITY_OWNER, "di", 1],
    [RoutingRule.ACCOUNT_OWNER, "ed", 2],
    [RoutingRule.PERSON_OWNER, "cy", 3],
    [RoutingRule.ROUND_ROBIN, "ana", 4],
  ]);
  expect(routeLead(away(everybody, "di"), rules, start).candidates[0]).toEqual({
    rule: RoutingRule.OPPORTUNITY_OWNER,
    userId: "di",
    eligible: false,
    reason: "Is away or busy.",
  });
});

test.each([
  [180, RoutingRule.PERSON_OWNER],
  [181, RoutingRule.ROUND_ROBIN],
])("an owner of %i days ago leads to %s", (lastDaysAgo, rule) => {
  const facts = { ...nobody, personOwner: { userId: "cy", lastDaysAgo } };

  expect(routeLead(facts, rules, start).rule).toBe(rule);
});

test.each([
  [{ active: false }, "No longer works here."],
  [{ available: false }, "Is away or busy."],
  [{ openLeads: 9, maxOpenLeads: 9 }, "Holds 9 open leads of at most 9."],
  [{ assignedToday: 3, maxPerDay: 2 }, "Got 3 leads today of at most 2."],
])("with %j a person is passed over: %s", (changes, reason) => {
  const facts = { ...nobody, accountOwnerId: "di", people: [person("di", changes)] };

  expect(routeLead({ ...facts, poolUserIds: [] }, rules, start)).toMatchObject({
    rule: RoutingRule.FALLBACK_QUEUE,
    chosenUserId: null,
    queueId: "queue",
    candidates: [{ userId: "di", eligible: false, reason }],
  });
});

test("one lead below a limit is not over it", () => {
  const almost = { openLeads: 8, maxOpenLeads: 9, assignedToday: 1, maxPerDay: 2 };
  const facts = { ...nobody, accountOwnerId: "di", people: [person("di", almost)] };

  expect(routeLead(facts, rules, start)).toMatchObject({ chosenUserId: "di" });
});

test("a lead does not go back to who declined it, nor to a stranger", () => {
  const facts = { ...nobody, accountOwnerId: "di", opportunityOwnerId: "stranger" };

  expect(
    routeLead({ ...facts, declinedByUserIds: ["di"] }, rules, start).candidates.slice(0, 2),
  ).toMatchObject([
    { userId: "stranger", reason: "Is not among the people leads are routed to." },
    { userId: "di", reason: "Has sent this lead back before." },
  ]);
});

test("turns go on after the last one, past whoever cannot, and round again", () => {
  const turn = (lastUserId: string | null, ...absent: string[]) =>
    routeLead(away(nobody, ...absent), rules, { lastUserId });

  expect(turn("ana").chosenUserId).toBe("bo");
  expect(turn("ana", "bo").chosenUserId).toBe("cy");
  expect(turn("cy").chosenUserId).toBe("ana");
  expect(turn("bb").chosenUserId).toBe("bo"); // bb has left since
  expect(turn("ana", "bo").strategyState).toEqual({ lastUserId: "cy" });
});

test("a turn is used up only by who was chosen in turn", () => {
  const state = { lastUserId: "ana" };

  expect(routeLead(everybody, rules, state).strategyState).toBe(state);
  expect(routeLead(away(nobody, "ana", "bo", "cy"), rules, state)).toMatchObject({
    queueId: "queue",
    strategyState: state,
  });
});

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 12 });

test("over any batch and a fixed pool, nobody gets two leads more than anybody else", () => {
  fc.assert(
    fc.property(ids, fc.integer({ min: 0, max: 200 }), (pool, leads) => {
      const facts = { ...nobody, people: pool.map((id) => person(id)), poolUserIds: pool };
      const counts = new Map(pool.map((id) => [id, 0]));
      let state = start;

      for (let lead = 0; lead < leads; lead += 1) {
        const decision = routeLead(facts, rules, state);
        const id = decision.chosenUserId ?? "nobody";
        counts.set(id, (counts.get(id) ?? 0) + 1);
        state = decision.strategyState;
      }

      const shares = [...counts.values()];
      expect(shares.reduce((sum, count) => sum + count, 0)).toBe(leads);
      expect(counts.has("nobody")).toBe(false);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});

const maybeId = fc.option(fc.constantFrom("ana", "bo", "cy", "zoe"));
const limit = fc.option(fc.integer({ min: 0, max: 3 }));
const anyFacts: fc.Arbitrary<RouteFacts> = fc.record({
  opportunityOwnerId: maybeId,
  accountOwnerId: maybeId,
  personOwner: fc.option(
    fc.record({ userId: fc.constantFrom("ana", "cy"), lastDaysAgo: fc.nat(400) }),
  ),
  people: fc.tuple(
    ...["ana", "bo", "cy"].map((userId) =>
      fc.record({
        userId: fc.constant(userId),
        active: fc.boolean(),
        available: fc.boolean(),
        openLeads: fc.nat(3),
        maxOpenLeads: limit,
        assignedToday: fc.nat(3),
        maxPerDay: limit,
      }),
    ),
  ),
  poolUserIds: fc.subarray(["ana", "bo", "cy", "zoe"]),
  declinedByUserIds: fc.subarray(["ana", "bo", "cy"]),
});

test("every lead has an owner or a queue, never both, and the owner was eligible", () => {
  fc.assert(
    fc.property(anyFacts, maybeId, (facts, lastUserId) => {
      const decision = routeLead(facts, rules, { lastUserId });
      const eligible = decision.candidates.filter((each) => each.eligible);

      expect([decision.chosenUserId, decision.queueId].filter((id) => id !== null)).toHaveLength(1);
      expect(eligible.map(({ userId }) => userId)).toEqual(
        decision.chosenUserId === null ? [] : [decision.chosenUserId],
      );
      expect(routeLead(facts, rules, { lastUserId })).toEqual(decision);
    }),
    { numRuns: 2000 },
  );
});
