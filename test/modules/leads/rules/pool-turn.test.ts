import fc from "fast-check";
import { expect, test } from "vitest";

import {
  dailyShare,
  rankAble,
  turnAfter,
  type Standing,
} from "../../../../server/modules/leads/rules/pool-turn.js";
import {
  firstTurn,
  PoolStrategy,
  type TurnState,
} from "../../../../server/modules/leads/rules/route-facts.js";
import { member, nowhere, person } from "./route-world.js";

type Weights = Readonly<Record<string, number>>;

function standings(weights: Weights, here: (id: string) => boolean = () => true): Standing[] {
  return Object.entries(weights)
    .filter(([id]) => here(id))
    .map(([id, weight]) => ({ member: member(id, { weight }), person: person(id) }));
}

function next(strategy: PoolStrategy, able: readonly Standing[], state: TurnState) {
  const [first] = rankAble(able, { strategy, state, place: nowhere });
  if (first === undefined) throw new Error("Nobody is able");
  const { userId } = first.member;
  return { userId, state: turnAfter(userId, able, { strategy, state }) };
}

function run(weights: Weights, leads: number): string[] {
  const got: string[] = [];
  let state: TurnState = firstTurn;
  for (let lead = 0; lead < leads; lead += 1) {
    const turn = next(PoolStrategy.WEIGHTED, standings(weights), state);
    got.push(turn.userId);
    state = turn.state;
  }
  return got;
}

/** nginx's own example: 5, 1 and 1 are spread as a a b a c a a. */
test("a weighted pool spreads leads as nginx does", () => {
  expect(run({ a: 5, b: 1, c: 1 }, 14).join("")).toBe("aabacaaaabacaa");
});

/** The integers of nginx's ngx_http_upstream_get_peer, to compare with. */
function nginx(weights: Weights, leads: number): string[] {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const current = new Map(Object.keys(weights).map((id) => [id, 0]));
  return Array.from({ length: leads }, () => {
    let best = "";
    for (const id of [...current.keys()].sort()) {
      current.set(id, (current.get(id) ?? 0) + (weights[id] ?? 0));
      if (best === "" || (current.get(id) ?? 0) > (current.get(best) ?? 0)) best = id;
    }
    current.set(best, (current.get(best) ?? 0) - total);
    return best;
  });
}

const anyWeights = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,3}$/),
  fc.integer({ min: 1, max: 40 }),
  { minKeys: 1, maxKeys: 9 },
);

test("over any weights the order is that of the integers, and each full cycle gives exact shares", () => {
  fc.assert(
    fc.property(anyWeights, fc.integer({ min: 1, max: 3 }), (weights, cycles) => {
      const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
      const got = run(weights, total * cycles);

      expect(got).toEqual(nginx(weights, total * cycles));
      for (const [id, weight] of Object.entries(weights)) {
        expect(got.filter((each) => each === id)).toHaveLength(weight * cycles);
      }
    }),
    { numRuns: 200 },
  );
});

test("while people come and go, nobody ends two leads from their share of what they were there for", () => {
  const presence = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(
      fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 9 }))),
      presence,
      (w, days) => {
        const weights: Weights = Object.fromEntries(w.map((weight, nth) => [`p${nth}`, weight]));
        const share = new Map<string, number>();
        const got = new Map<string, number>();
        let state: TurnState = firstTurn;
        for (const here of days) {
          const able = standings(weights, (id) => (here & (1 << Number(id.slice(1)))) !== 0);
          const total = able.reduce((sum, { member: { weight } }) => sum + weight, 0);
          for (const {
            member: { userId, weight },
          } of able) {
            share.set(userId, (share.get(userId) ?? 0) + weight / total);
          }
          const turn = next(PoolStrategy.WEIGHTED, able, state);
          got.set(turn.userId, (got.get(turn.userId) ?? 0) + 1);
          state = turn.state;
        }

        for (const [id, due] of share) {
          const owed = due - (got.get(id) ?? 0);
          expect(Math.abs(owed)).toBeLessThan(2);
          expect(state.credits[id]).toBeCloseTo(owed, 6);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("the least busy comes first, and of those alike whoever is next in turn", () => {
  const able = [
    { member: member("a"), person: person("a", { openLeads: 2 }) },
    { member: member("b"), person: person("b", { openLeads: 1 }) },
    { member: member("c"), person: person("c", { openLeads: 1 }) },
  ];
  const rank = (lastUserId: string | null) =>
    rankAble(able, {
      strategy: PoolStrategy.LEAST_BUSY,
      state: { lastUserId, credits: {} },
      place: nowhere,
    }).map(({ member: { userId } }) => userId);

  expect(rank(null)).toEqual(["b", "c", "a"]);
  expect(rank("b")).toEqual(["c", "b", "a"]);
});

test("by capacity, whoever has most of a day's share left comes first; without a limit before all", () => {
  const able = [
    { member: member("a"), person: person("a", { maxPer30Days: 60, assignedToday: 1 }) },
    { member: member("b"), person: person("b", { maxPer30Days: 90, assignedToday: 1 }) },
    { member: member("c"), person: person("c", { maxPer30Days: null }) },
  ];

  const ranked = rankAble(able, {
    strategy: PoolStrategy.CAPACITY,
    state: firstTurn,
    place: nowhere,
  });

  expect(ranked.map(({ member: { userId } }) => userId)).toEqual(["c", "b", "a"]);
});

/** Python's round, which Odoo's assignment quota is computed with. */
test.each([
  [0, 0],
  [14, 0],
  [15, 0],
  [16, 1],
  [30, 1],
  [45, 2],
  [75, 2],
  [100, 3],
  [105, 4],
])("%i leads in 30 days are %i a day", (month, day) => {
  expect(dailyShare(month)).toBe(day);
});

test("who prefers such leads comes first, in turn, then the rest, in turn", () => {
  const water = { ...nobodysArea, industryPrefix: "22" };
  const able = ["a", "b", "c", "d"].map((id, nth) => ({
    member: member(id, { preferred: nth % 2 === 1 ? water : null }),
    person: person(id),
  }));
  const rank = (industry: string | null, lastUserId: string | null) =>
    rankAble(able, {
      strategy: PoolStrategy.PREFERRED,
      state: { lastUserId, credits: {} },
      place: { ...nowhere, industry },
    }).map(({ member: { userId } }) => userId);

  expect(rank("221310", null)).toEqual(["b", "d", "a", "c"]);
  expect(rank("221310", "b")).toEqual(["d", "b", "c", "a"]);
  expect(rank("33", "b")).toEqual(["c", "d", "a", "b"]);
});

const nobodysArea = {
  countryCode: null,
  region: null,
  postcodePrefix: null,
  industryPrefix: null,
  minEmployees: null,
  maxEmployees: null,
};
