import fc from "fast-check";
import { expect, test } from "vitest";

import {
  Obstacle,
  RoutingRule,
  type RouteFacts,
} from "../../../../server/modules/leads/rules/route-facts.js";
import { MAX_NAMED } from "../../../../server/modules/leads/rules/route-record.js";
import { away, five, nobodyKnown, nowhere, person, route, type World } from "./route-world.js";

const everybody: RouteFacts = {
  ...nobodyKnown,
  opportunityOwnerId: "di",
  accountOwnerId: "ed",
  personOwner: { userId: "cy", lastDaysAgo: 3 },
};

test("whoever has the open opportunity gets the lead, with the reason", () => {
  expect(route(everybody)).toEqual({
    rule: RoutingRule.OPPORTUNITY_OWNER,
    ruleVersion: 4,
    chosenUserId: "di",
    queueId: null,
    territoryId: null,
    poolKey: null,
    candidates: [
      {
        rule: RoutingRule.OPPORTUNITY_OWNER,
        userId: "di",
        eligible: true,
        obstacle: null,
        reason: "Owns an open opportunity with them.",
      },
    ],
    others: [],
    turn: null,
  });
});

test("rule by rule, whoever is away is passed over, and that is recorded", () => {
  const chosen = [[], ["di"], ["di", "ed"], ["di", "ed", "cy"]].map((absent) => {
    const decision = route(everybody, away(five, ...absent));
    return [decision.rule, decision.chosenUserId, decision.candidates.length];
  });

  expect(chosen).toEqual([
    [RoutingRule.OPPORTUNITY_OWNER, "di", 1],
    [RoutingRule.ACCOUNT_OWNER, "ed", 2],
    [RoutingRule.PERSON_OWNER, "cy", 3],
    [RoutingRule.POOL, "ana", 6],
  ]);
  expect(route(everybody, away(five, "di")).candidates[0]).toEqual({
    rule: RoutingRule.OPPORTUNITY_OWNER,
    userId: "di",
    eligible: false,
    obstacle: Obstacle.AWAY,
    reason: "Is away or busy.",
  });
});

test.each([
  [180, RoutingRule.PERSON_OWNER],
  [181, RoutingRule.POOL],
])("an owner of %i days ago leads to %s", (lastDaysAgo, rule) => {
  const facts = { ...nobodyKnown, personOwner: { userId: "cy", lastDaysAgo } };

  expect(route(facts).rule).toBe(rule);
});

const leave = { kind: "OOO", untilAt: "2026-03-09T08:00Z" } as const;

test.each([
  [{ active: false }, Obstacle.GONE, "No longer works here."],
  [{ away: true }, Obstacle.AWAY, "Is away or busy."],
  [{ absence: leave }, Obstacle.AWAY, "Is out of office until 2026-03-09T08:00Z."],
  [
    { absence: { ...leave, kind: "BUSY" as const } },
    Obstacle.AWAY,
    "Is busy until 2026-03-09T08:00Z.",
  ],
  [{ openLeads: 9, maxOpenLeads: 9 }, Obstacle.FULL, "Holds 9 open leads of at most 9."],
  [{ assignedToday: 3, maxPerDay: 2 }, Obstacle.FULL_TODAY, "Got 3 leads today of at most 2."],
])("with %j a person is passed over: %s", (changes, obstacle, reason) => {
  const facts = { ...nobodyKnown, accountOwnerId: "di" };

  expect(route(facts, { people: [person("di", changes)], pool: [] })).toMatchObject({
    rule: RoutingRule.FALLBACK_QUEUE,
    chosenUserId: null,
    queueId: "queue",
    candidates: [{ userId: "di", eligible: false, obstacle, reason }],
  });
});

test("one lead below a limit is not over it", () => {
  const almost = { openLeads: 8, maxOpenLeads: 9, assignedToday: 1, maxPerDay: 2 };
  const facts = { ...nobodyKnown, accountOwnerId: "di" };

  expect(route(facts, { people: [person("di", almost)], pool: [] })).toMatchObject({
    chosenUserId: "di",
  });
});

test("a lead does not go back to who declined it, nor to whom it is kept from, nor to a stranger", () => {
  const facts = { ...everybody, opportunityOwnerId: "stranger" };
  const kept = { ...facts, declinedByUserIds: ["ed"], excludedUserIds: ["cy"] };

  expect(route(kept).candidates.slice(0, 3)).toMatchObject([
    { userId: "stranger", obstacle: Obstacle.STRANGER },
    { userId: "ed", reason: "Has sent this lead back before." },
    { userId: "cy", reason: "Is not to get it this time." },
  ]);
});

test("turns go on after the last one, past whoever cannot, and round again", () => {
  const turn = (lastUserId: string | null, ...absent: string[]) =>
    route(nobodyKnown, away({ ...five, turn: { lastUserId, credits: {} } }, ...absent));

  expect(turn("ana").chosenUserId).toBe("bo");
  expect(turn("ana", "bo").chosenUserId).toBe("cy");
  expect(turn("cy").chosenUserId).toBe("ana");
  expect(turn("bb").chosenUserId).toBe("bo"); // bb has left since
  expect(turn("ana", "bo").turn).toEqual({ poolKey: "sales", lastUserId: "cy", credits: {} });
});

test("a turn is used up only by who was chosen in turn", () => {
  expect(route(everybody).turn).toBeNull();
  expect(route(nobodyKnown, away(five, "ana", "bo", "cy"))).toMatchObject({
    queueId: "queue",
    turn: null,
  });
});

test("a record names twelve of five hundred and counts the others, each by what kept them", () => {
  const ids = Array.from({ length: 500 }, (_, nth) => `p${String(nth).padStart(3, "0")}`);
  const people = ids.map((id, nth) =>
    person(id, nth < 300 ? { away: true } : nth < 400 ? { maxOpenLeads: 0 } : {}),
  );

  const { candidates, others, chosenUserId } = route(nobodyKnown, { people, pool: ids });

  expect(chosenUserId).toBe("p400");
  expect(candidates.map(({ userId }) => userId)).toEqual([...ids.slice(0, 11), "p400"]);
  expect(others).toEqual([
    { rule: RoutingRule.POOL, obstacle: Obstacle.AWAY, count: 289 },
    { rule: RoutingRule.POOL, obstacle: Obstacle.FULL, count: 100 },
    { rule: RoutingRule.POOL, obstacle: Obstacle.OUTRANKED, count: 99 },
  ]);
});

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 12 });

test("over any batch and a fixed pool, nobody gets two leads more than anybody else", () => {
  fc.assert(
    fc.property(ids, fc.integer({ min: 0, max: 200 }), (pool, leads) => {
      const counts = new Map(pool.map((id) => [id, 0]));
      let world: World = { people: pool.map((id) => person(id)), pool };

      for (let lead = 0; lead < leads; lead += 1) {
        const { chosenUserId, turn } = route(nobodyKnown, world);
        const id = chosenUserId ?? "nobody";
        counts.set(id, (counts.get(id) ?? 0) + 1);
        if (turn !== null) world = { ...world, turn };
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
  place: fc.constant(nowhere),
  opportunityOwnerId: maybeId,
  accountOwnerId: maybeId,
  personOwner: fc.option(
    fc.record({ userId: fc.constantFrom("ana", "cy"), lastDaysAgo: fc.nat(400) }),
  ),
  declinedByUserIds: fc.subarray(["ana", "bo", "cy"]),
  excludedUserIds: fc.subarray(["ana", "bo", "cy"], { maxLength: 1 }),
});
const anyWorld: fc.Arbitrary<World> = fc.record({
  people: fc.tuple(
    ...["ana", "bo", "cy"].map((userId) =>
      fc.record({
        userId: fc.constant(userId),
        active: fc.boolean(),
        away: fc.boolean(),
        absence: fc.option(fc.constant(leave)),
        closed: fc.option(fc.constant({ zone: "UTC", opensAt: null })),
        openLeads: fc.nat(3),
        maxOpenLeads: limit,
        assignedToday: fc.nat(3),
        maxPerDay: limit,
        maxPer30Days: limit,
      }),
    ),
  ),
  pool: fc.subarray(["ana", "bo", "cy", "zoe"]),
  turn: fc.record({ lastUserId: maybeId, credits: fc.constant({}) }),
});

test("every lead has an owner or a queue, never both, and the owner stood in nobody's way", () => {
  fc.assert(
    fc.property(anyFacts, anyWorld, (facts, world) => {
      const decision = route(facts, world);
      const clear = decision.candidates.filter(({ obstacle }) => obstacle === null);

      expect([decision.chosenUserId, decision.queueId].filter((id) => id !== null)).toHaveLength(1);
      expect(clear.map(({ userId }) => userId)).toEqual(
        decision.chosenUserId === null ? [] : [decision.chosenUserId],
      );
      expect(decision.candidates.length).toBeLessThanOrEqual(MAX_NAMED);
      expect(route(facts, world)).toEqual(decision);
    }),
    { numRuns: 2000 },
  );
});
