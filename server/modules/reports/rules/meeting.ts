import { decideMove, type Machine, type Move } from "../../people/rules/machine.js";

export enum MeetingStatus {
  PLANNED = "PLANNED",
  HELD = "HELD",
  CANCELLED = "CANCELLED",
  NO_SHOW = "NO_SHOW",
}

/** How a planned meeting ended is said once: reports and obligations hang on it. */
export const meetingMachine: Machine<MeetingStatus, never, null> = {
  edges: [
    { from: MeetingStatus.PLANNED, to: MeetingStatus.HELD, guards: [] },
    { from: MeetingStatus.PLANNED, to: MeetingStatus.CANCELLED, guards: [] },
    { from: MeetingStatus.PLANNED, to: MeetingStatus.NO_SHOW, guards: [] },
  ],
  guards: {},
};

export function moveMeeting(from: MeetingStatus, to: MeetingStatus): Move<MeetingStatus, never> {
  return decideMove(meetingMachine, { from, to }, null);
}
