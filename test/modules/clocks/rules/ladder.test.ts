import fc from "fast-check";
import { expect, test } from "vitest";

import { openTimeBetween } from "../../../../server/modules/clocks/rules/business-time.js";
import {
  ladderOf,
  reachesAt,
  SlaStepKind,
} from "../../../../server/modules/clocks/rules/ladder.js";
import { matchPolicy } from "../../../../server/modules/clocks/rules/match-policy.js";
import {
  EscalationAction,
  SlaFact,
  type SlaCondition,
} from "../../../../server/modules/clocks/rules/sla.js";
import { termsProblems } from "../../../../server/modules/clocks/rules/terms-problems.js";
import { at, hoursAndTime, hoursOf, MINUTE, minutesFrom } from "./hours-kit.js";

const { NOTIFY_OWNER, NOTIFY_MANAGER, REASSIGN } = EscalationAction;
const terms = { filter: [], targetBusinessMinutes: 60, warnAtPct: [], escalation: [] };
const now = at("2026-03-02T09:00:00Z");

test("steps come in the order of their shares, and at one share it is late before it is acted upon", () => {
  const escalation = [
    { atPct: 150, action: REASSIGN },
    { atPct: 100, action: NOTIFY_MANAGER },
    { atPct: 80, action: NOTIFY_OWNER },
  ];

  const ladder = ladderOf({ warnAtPct: [80, 50], escalation });

  const { WARNING, BREACH, ESCALATION } = SlaStepKind;
  expect(ladder.map(({ kind, atPct, action }) => [kind, atPct, action])).toEqual([
    [WARNING, 50, null],
    [WARNING, 80, null],
    [ESCALATION, 80, NOTIFY_OWNER],
    [BREACH, 100, null],
    [ESCALATION, 100, NOTIFY_MANAGER],
    [ESCALATION, 150, REASSIGN],
  ]);
});

test("the policy with most conditions that hold applies; of two alike the older one", () => {
  const policy = (name: string, filter: readonly SlaCondition[]) => ({
    name,
    terms: { ...terms, filter },
  });
  const hand = { fact: SlaFact.HAND_RAISED, is: "true" };
  const bandA = { fact: SlaFact.FIT_BAND, is: "A" };
  const policies = [
    policy("all", []),
    policy("hand", [hand]),
    policy("band", [bandA]),
    policy("both", [hand, bandA]),
  ];
  const [raised, quiet] = [{ [SlaFact.HAND_RAISED]: "true" }, { [SlaFact.HAND_RAISED]: "false" }];
  const match = (facts: object, among = policies) => matchPolicy(among, facts)?.name ?? null;

  expect(match({ ...raised, [SlaFact.FIT_BAND]: "A" })).toBe("both");
  expect(match({ ...raised, [SlaFact.FIT_BAND]: "B" })).toBe("hand");
  expect(match(raised, policies.slice(1, 3))).toBe("hand");
  expect(match({ ...raised, [SlaFact.FIT_BAND]: "A" }, policies.slice(0, 3))).toBe("hand");
  expect(match(quiet)).toBe("all");
  expect(match(quiet, policies.slice(1))).toBeNull();
});

test("a clock that is paused comes due later by the open time it stood, as a walk over every minute has it", () => {
  const pause = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }));
  fc.assert(
    fc.property(
      hoursAndTime,
      fc.integer({ min: 1, max: 900 }),
      fc.array(pause, { maxLength: 3 }),
      ({ hours, from }, targetBusinessMinutes, pauses) => {
        // Pauses one after the other: so many minutes after the one before, for so many.
        let end = from;
        const spans = pauses.map(([after, length]) => {
          const start = end + after * MINUTE;
          end = start + length * MINUTE;
          return { start, end };
        });
        const walk = minutesFrom(hours, from);
        let time = from;
        const limit = from + 8 * 1_440 * MINUTE;
        for (let open = 0; open < targetBusinessMinutes && time < limit; time += MINUTE) {
          const stands = spans.some((span) => span.start <= time && time < span.end);
          if (walk.next().value === true && !stands) open += 1;
        }
        const stood = spans.filter((span) => span.end <= time);
        fc.pre(time < limit && stood.length === spans.length); // all pauses lie before it is due

        const pausedMs = spans.map((span) =>
          openTimeBetween(hours, new Date(span.start), new Date(span.end)),
        );
        const pausedBusinessSec = pausedMs.reduce((sum, ms) => sum + ms / 1_000, 0);
        const run = { hours, startedAt: new Date(from), targetBusinessMinutes, pausedBusinessSec };
        expect(reachesAt(run, 100).getTime()).toBe(time);
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);

test.each([
  ["a warning at 100", { warnAtPct: [100] }, "warnAtPct[0]"],
  ["a warning at 0", { warnAtPct: [50, 0] }, "warnAtPct[1]"],
  ["a warning twice", { warnAtPct: [50, 50] }, "warnAtPct[1]"],
  ["eleven warnings", { warnAtPct: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }, "warnAtPct"],
  ["a step at 0", { escalation: [{ atPct: 0, action: REASSIGN }] }, "escalation[0].atPct"],
  [
    "a step twice",
    {
      escalation: [
        { atPct: 100, action: REASSIGN },
        { atPct: 100, action: REASSIGN },
      ],
    },
    "escalation[1]",
  ],
  [
    "a condition twice",
    {
      filter: [
        { fact: SlaFact.QUEUE, is: "a" },
        { fact: SlaFact.QUEUE, is: "b" },
      ],
    },
    "filter[1].fact",
  ],
  ["more than five years", { targetBusinessMinutes: 650_000 }, "targetBusinessMinutes"],
])("terms with %s are refused", (_, wrong, path) => {
  const problems = termsProblems({ ...terms, ...wrong }, hoursOf(), now);

  expect(problems.map((problem) => problem.path)).toEqual([path]);
});

test("terms by hours that open for a minute a week are refused when they would take years", () => {
  const hours = hoursOf({ week: [[{ opensAt: 540, closesAt: 541 }], [], [], [], [], [], []] });

  expect(termsProblems({ ...terms, targetBusinessMinutes: 250 }, hours, now)).toEqual([]);
  expect(termsProblems({ ...terms, targetBusinessMinutes: 270 }, hours, now)).toHaveLength(1);
});
