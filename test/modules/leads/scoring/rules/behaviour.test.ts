import fc from "fast-check";
import { expect, test } from "vitest";

import { scoreBehaviour } from "../../../../../server/modules/leads/scoring/rules/behaviour.js";
import type {
  BehaviourModel,
  BehaviourRule,
  ScoredTouch,
} from "../../../../../server/modules/leads/scoring/rules/behaviour-model.js";
import {
  decayFactor,
  horizonDays,
  nextChangeDays,
  type Decay,
} from "../../../../../server/modules/leads/scoring/rules/decay.js";
import { sumOf } from "../../../../../server/modules/leads/scoring/rules/score-reason.js";
import { matches } from "../../../../../server/modules/leads/scoring/rules/touch-match.js";

const anything = { types: [], channels: [], directions: [], campaignIds: [], content: [] };
const TODAY = 20_000;

function rule(id: string, points: number, more: Partial<BehaviourRule> = {}): BehaviourRule {
  const touch = { ...anything, types: [id] };
  const decay: Decay = { kind: "NONE" };
  return { id, version: 1, group: "all", points, touch, decay, dailyCapPoints: null, ...more };
}

function model(
  rules: BehaviourRule[],
  caps: Record<string, number> = { all: 100 },
  capPoints = 100,
): BehaviourModel {
  const groups = Object.entries(caps).map(([id, cap]) => ({ id, capPoints: cap }));
  return { version: 1, groups, rules, capPoints };
}

let count = 0;
function touch(type: string, daysAgo = 0, more: Partial<ScoredTouch> = {}): ScoredTouch {
  count += 1;
  const id = `00000000-0000-7000-8000-${String(count).padStart(12, "0")}`;
  const day = TODAY - daysAgo;
  return {
    id,
    day,
    type,
    channel: "EMAIL",
    direction: "INBOUND",
    campaignId: null,
    content: null,
    ...more,
  };
}

test("each way to age leaves what it says", () => {
  const linear: Decay = { kind: "LINEAR", percent: 25, periodDays: 30 };
  const half: Decay = { kind: "EXPONENTIAL", halfLifeDays: 30 };
  const window: Decay = { kind: "WINDOW", windowDays: 30 };
  const ages = [0, 29, 30, 31, 60, 120, 121];

  expect(ages.map((age) => decayFactor({ kind: "NONE" }, age))).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(ages.map((age) => decayFactor(linear, age))).toEqual([1, 1, 0.75, 0.75, 0.5, 0, 0]);
  expect([0, 30, 60].map((age) => decayFactor(half, age))).toEqual([1, 0.5, 0.25]);
  expect(decayFactor(half, 200)).toBe(0);
  expect(ages.map((age) => decayFactor(window, age))).toEqual([1, 1, 1, 0, 0, 0, 0]);
});

const anyDecay: fc.Arbitrary<Decay> = fc.oneof(
  fc.constant<Decay>({ kind: "NONE" }),
  fc.record({
    kind: fc.constant("LINEAR" as const),
    percent: fc.integer({ min: 1, max: 100 }),
    periodDays: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({
    kind: fc.constant("EXPONENTIAL" as const),
    halfLifeDays: fc.integer({ min: 1, max: 90 }),
  }),
  fc.record({ kind: fc.constant("WINDOW" as const), windowDays: fc.integer({ min: 1, max: 90 }) }),
);

test("nothing grows with age, changes come when they are told, and nothing is left at the horizon", () => {
  fc.assert(
    fc.property(anyDecay, fc.integer({ min: 0, max: 400 }), (decay, age) => {
      const factor = decayFactor(decay, age);
      const next = nextChangeDays(decay, age) ?? age + 1000;
      const horizon = horizonDays(decay);

      expect(decayFactor(decay, age + 1)).toBeLessThanOrEqual(factor);
      for (let at = age; at < Math.min(next, age + 200); at += 1) {
        expect(decayFactor(decay, at)).toBe(factor);
      }
      if (horizon !== null) expect(decayFactor(decay, horizon)).toBe(0);
      if (horizon !== null && horizon > 1)
        expect(decayFactor(decay, horizon - 1)).toBeGreaterThan(0);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test("a daily cap holds for a day, a group cap for its rules, and the total for all", () => {
  const pages = rule("PAGE_VIEW", 2, { dailyCapPoints: 5 });
  const calls = rule("CALL", 20, { group: "talk" });
  const touches = [
    ...[touch("PAGE_VIEW"), touch("PAGE_VIEW"), touch("PAGE_VIEW"), touch("PAGE_VIEW", 1)],
    ...[touch("CALL"), touch("CALL", 2)],
  ];

  const perDay = scoreBehaviour(touches, model([pages], { all: 100 }), TODAY);
  const grouped = scoreBehaviour(touches, model([pages, calls], { all: 6, talk: 30 }), TODAY);
  const total = scoreBehaviour(touches, model([pages, calls], { all: 6, talk: 30 }, 10), TODAY);

  expect(perDay).toMatchObject({
    points: 7,
    reasons: [{ raw: 8, contribution: 7, capApplied: true }],
  });
  expect(grouped.reasons.map(({ contribution }) => contribution)).toEqual([6, 30]);
  expect(total.points).toBe(10);
});

test("penalties may take the whole below zero", () => {
  const { points, reasons } = scoreBehaviour(
    [touch("CHAT"), touch("OTHER"), touch("OTHER")],
    model([rule("CHAT", 5), rule("OTHER", -5)]),
    TODAY,
  );

  expect([points, sumOf(reasons)]).toEqual([-5, -5]);
});

test("a rule looks at type, channel, direction, campaign and content, all of those it names", () => {
  const wanted = {
    types: ["FORM_SUBMIT"],
    channels: ["EMAIL"],
    directions: ["INBOUND"],
    campaignIds: ["c"],
    content: ["Pricing"],
  };
  const met = touch("FORM_SUBMIT", 0, { campaignId: "c", content: "/pricing/pumps" });

  expect(matches(wanted, met)).toBe(true);
  const others = [
    { type: "CALL" },
    { channel: "PHONE" },
    { direction: "OUTBOUND" },
    { campaignId: null },
    { content: "/jobs" },
    { content: null },
  ];
  expect(others.map((other) => matches(wanted, { ...met, ...other }))).toEqual(
    Array(6).fill(false),
  );
  expect(matches(anything, met)).toBe(true);
});

test("what ages alike is one reason with the touches it rests on, newest first", () => {
  const fades = rule("CALL", 10, { decay: { kind: "LINEAR", percent: 50, periodDays: 7 } });
  const [today, lastWeek, before, forgotten] = [
    touch("CALL"),
    touch("CALL", 7),
    touch("CALL", 9),
    touch("CALL", 14),
  ];

  const { points, reasons, changesOnDay } = scoreBehaviour(
    [forgotten, before, lastWeek, today],
    model([fades]),
    TODAY,
  );

  expect(points).toBe(20);
  expect(reasons).toMatchObject([
    { raw: 10, decayFactor: 1, contribution: 10, evidenceIds: [today.id] },
    { raw: 20, decayFactor: 0.5, contribution: 10, evidenceIds: [lastWeek.id, before.id] },
  ]);
  expect(changesOnDay).toBe(TODAY + 5); // the touch of nine days ago is two weeks old then
});

test("what is still to come counts for nothing, and says when it will", () => {
  expect(scoreBehaviour([touch("CALL", -3)], model([rule("CALL", 10)]), TODAY)).toEqual({
    points: 0,
    reasons: [],
    changesOnDay: TODAY + 3,
  });
});

const types = ["PAGE_VIEW", "CALL", "OTHER"];
const anyRule = fc.record({
  id: fc.constantFrom(...types),
  version: fc.constant(1),
  group: fc.constantFrom("one", "two"),
  points: fc.integer({ min: -20, max: 40 }),
  touch: fc.subarray(types).map((some) => ({ ...anything, types: some })),
  decay: anyDecay,
  dailyCapPoints: fc.option(fc.integer({ min: 40, max: 60 })),
});
const anyModel: fc.Arbitrary<BehaviourModel> = fc.record({
  version: fc.constant(1),
  capPoints: fc.integer({ min: 1, max: 200 }),
  groups: fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([one, two]) => [
      { id: "one", capPoints: one },
      { id: "two", capPoints: two },
    ]),
  rules: fc.array(anyRule, { minLength: 1, maxLength: 5 }),
});
const anyTouch = fc.record({
  id: fc.uuid(),
  day: fc.integer({ min: TODAY - 120, max: TODAY + 5 }),
  type: fc.constantFrom(...types),
  channel: fc.constant("EMAIL"),
  direction: fc.constant("INBOUND"),
  campaignId: fc.constant(null),
  content: fc.constant(null),
});

/** The formula, straight, without tally or telescoping: every touch by itself, days capped. */
function formula(
  touches: readonly ScoredTouch[],
  { rules, groups, capPoints }: BehaviourModel,
): number {
  const sums = groups.map(({ id, capPoints: cap }) => {
    let sum = 0;
    for (const each of rules.filter(({ group }) => group === id)) {
      for (let day = TODAY - 120; day <= TODAY; day += 1) {
        const matching = touches.filter((one) => one.day === day && matches(each.touch, one));
        const limit = each.dailyCapPoints ?? Infinity;
        const given = Math.min(Math.max(each.points * matching.length, -limit), limit);
        sum += given * decayFactor(each.decay, TODAY - day);
      }
    }
    return Math.min(cap, sum);
  });
  return Math.min(
    capPoints,
    sums.reduce((total, each) => total + each, 0),
  );
}

test("on 10,000 random histories the reasons sum to the score, and the score is the formula", () => {
  let met = { caps: 0, ageing: 0, negative: 0 };
  fc.assert(
    fc.property(fc.array(anyTouch, { maxLength: 12 }), anyModel, (touches, anyOf) => {
      const { points, reasons } = scoreBehaviour(touches, anyOf, TODAY);

      expect(sumOf(reasons)).toBe(points);
      expect(Math.abs(points - formula(touches, anyOf))).toBeLessThanOrEqual(0.5 + 1e-5);
      expect(reasons.every((each) => Number.isInteger(each.contribution))).toBe(true);
      met = {
        caps: met.caps + (reasons.some((each) => each.capApplied) ? 1 : 0),
        ageing: met.ageing + (reasons.some((each) => each.decayFactor !== 1) ? 1 : 0),
        negative: met.negative + (points < 0 ? 1 : 0),
      };
    }),
    { numRuns: 10_000, seed: 7 },
  );
  // The run met caps, ageing and penalties, not only easy sums.
  expect(met.caps).toBeGreaterThan(1000);
  expect(met.ageing).toBeGreaterThan(1000);
  expect(met.negative).toBeGreaterThan(500);
}, 60_000);

test("between the days it names nothing changes by itself, on random histories", () => {
  fc.assert(
    fc.property(fc.array(anyTouch, { maxLength: 8 }), anyModel, (touches, anyOf) => {
      const { points, changesOnDay } = scoreBehaviour(touches, anyOf, TODAY);
      const until = Math.min(changesOnDay ?? Infinity, TODAY + 60);

      for (let day = TODAY; day < until; day += 1) {
        expect(scoreBehaviour(touches, anyOf, day).points).toBe(points);
      }
    }),
    { numRuns: 500, seed: 7 },
  );
});
