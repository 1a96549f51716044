import {
  allow,
  decideMove,
  refuse,
  type Edge,
  type Machine,
  type Move,
} from "../../people/rules/machine.js";

export enum SlaClockState {
  RUNNING = "RUNNING",
  PAUSED = "PAUSED",
  MET = "MET",
  BREACHED = "BREACHED",
  MET_LATE = "MET_LATE",
  CANCELLED = "CANCELLED",
}

const { RUNNING, PAUSED, MET, BREACHED, MET_LATE, CANCELLED } = SlaClockState;

/** States in which something is still owed. */
export const liveStates: readonly SlaClockState[] = [RUNNING, PAUSED, BREACHED];

export type ClockFacts = {
  readonly state: SlaClockState;
  readonly dueAt: Date;
  /** When it happens, or happened. */
  readonly at: Date;
  /** Why somebody stops it. */
  readonly reason: string | null;
};

export type ClockGuard = "in-time" | "late" | "reason-given";
export type ClockMove = Move<SlaClockState, ClockGuard>;

/**
 * The machine of clocks. What was owed and done, in time or late, stays on record: an end is one, so
 * "any may be cancelled" is any that still runs. A late one is not paused: there is nothing to gain.
 */
export const clockMachine: Machine<SlaClockState, ClockGuard, ClockFacts> = {
  edges: [
    edge(RUNNING, PAUSED, "reason-given"),
    edge(PAUSED, RUNNING),
    edge(RUNNING, MET, "in-time"),
    edge(RUNNING, BREACHED, "late"),
    edge(BREACHED, MET_LATE),
    edge(RUNNING, CANCELLED, "reason-given"),
    edge(PAUSED, CANCELLED, "reason-given"),
    edge(BREACHED, CANCELLED, "reason-given"),
  ],
  guards: {
    "in-time": ({ at, dueAt }) =>
      at <= dueAt ? allow("Done by when it was owed.") : refuse("It is late."),
    late: ({ at, dueAt }) =>
      at >= dueAt ? allow("It is late.") : refuse("There is time until it is due."),
    "reason-given": ({ reason }) =>
      reason === null || reason === "" ? refuse("Say why.") : allow("Somebody said why."),
  },
};

export function moveClock(facts: ClockFacts, to: SlaClockState): ClockMove {
  return decideMove(clockMachine, { from: facts.state, to }, facts);
}

function edge(
  from: SlaClockState,
  to: SlaClockState,
  ...guards: ClockGuard[]
): Edge<SlaClockState, ClockGuard> {
  return { from, to, guards };
}
