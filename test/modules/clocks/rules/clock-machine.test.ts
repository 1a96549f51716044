import { expect, test } from "vitest";

import {
  clockMachine,
  liveStates,
  moveClock,
  SlaClockState,
} from "../../../../server/modules/clocks/rules/clock-machine.js";
import { movesFrom } from "../../../../server/modules/people/rules/machine.js";
import { at } from "./hours-kit.js";

const { RUNNING, PAUSED, MET, BREACHED, MET_LATE, CANCELLED } = SlaClockState;
const states = Object.values(SlaClockState);

const dueAt = at("2026-03-02T12:00:00Z");
const early = at("2026-03-02T11:59:59Z");
const late = at("2026-03-02T12:00:01Z");

/** Every pair of states, with the instant and the reason that the move needs. */
const allowed: readonly (readonly [SlaClockState, SlaClockState, Date, string | null])[] = [
  [RUNNING, PAUSED, early, "why"],
  [PAUSED, RUNNING, early, null],
  [RUNNING, MET, early, null],
  [RUNNING, BREACHED, late, null],
  [BREACHED, MET_LATE, late, null],
  [RUNNING, CANCELLED, early, "why"],
  [PAUSED, CANCELLED, early, "why"],
  [BREACHED, CANCELLED, late, "why"],
];

test.each(states.flatMap((from) => states.map((to) => [from, to] as const)))(
  "from %s to %s",
  (from, to) => {
    const move = allowed.find(([a, b]) => a === from && b === to);
    const [, , when, reason] = move ?? [from, to, late, "why"];

    const ruling = moveClock({ state: from, dueAt, at: when, reason }, to);

    expect(ruling.ok ? "OK" : ruling.code).toBe(move === undefined ? "ILLEGAL_TRANSITION" : "OK");
  },
);

test("ends are ends, and the states that count are those with a way on", () => {
  const open = states.filter((state) => movesFrom(clockMachine, state).length > 0);

  expect(open).toEqual(liveStates.toSorted((a, b) => states.indexOf(a) - states.indexOf(b)));
});

test.each([
  [RUNNING, MET, late, null, "in-time"],
  [RUNNING, BREACHED, early, null, "late"],
  [RUNNING, PAUSED, early, null, "reason-given"],
  [RUNNING, PAUSED, early, "", "reason-given"],
  [RUNNING, CANCELLED, early, null, "reason-given"],
  [PAUSED, CANCELLED, early, null, "reason-given"],
  [BREACHED, CANCELLED, late, null, "reason-given"],
] as const)("from %s to %s is refused by its guard", (state, to, when, reason, guard) => {
  const ruling = moveClock({ state, dueAt, at: when, reason }, to);

  expect(ruling).toMatchObject({ ok: false, code: "TRANSITION_GUARD", guard });
});

test("what is done at the very instant it is due is done in time", () => {
  expect(moveClock({ state: RUNNING, dueAt, at: dueAt, reason: null }, MET).ok).toBe(true);
});
