import { decideMove, type Machine, type Move } from "../../../people/rules/machine.js";
import { LeadStatus } from "../../rules/lead-status.js";

export enum NurtureEnrolmentState {
  ENROLLED = "ENROLLED",
  ACTIVE = "ACTIVE",
  PAUSED = "PAUSED",
  COMPLETED = "COMPLETED",
  EXITED = "EXITED",
}

/** Why somebody left before the end. */
export enum NurtureExitReason {
  REACTIVATED = "REACTIVATED",
  CONVERTED = "CONVERTED",
  UNSUBSCRIBED = "UNSUBSCRIBED",
  BOUNCED = "BOUNCED",
  DISQUALIFIED = "DISQUALIFIED",
  MERGED = "MERGED",
  RULE = "RULE",
  MANUAL = "MANUAL",
}

const { ENROLLED, ACTIVE, PAUSED, COMPLETED, EXITED } = NurtureEnrolmentState;

/** Who is enrolled is active from the first step on. The undoing of a merge restores and is no move. */
export const enrolmentMachine: Machine<NurtureEnrolmentState, never, object> = {
  edges: [
    { from: ENROLLED, to: ACTIVE, guards: [] },
    { from: ENROLLED, to: PAUSED, guards: [] },
    { from: ENROLLED, to: COMPLETED, guards: [] },
    { from: ENROLLED, to: EXITED, guards: [] },
    { from: ACTIVE, to: PAUSED, guards: [] },
    { from: ACTIVE, to: COMPLETED, guards: [] },
    { from: ACTIVE, to: EXITED, guards: [] },
    { from: PAUSED, to: ACTIVE, guards: [] },
    { from: PAUSED, to: EXITED, guards: [] },
  ],
  guards: {},
};

export function moveEnrolment(
  from: NurtureEnrolmentState,
  to: NurtureEnrolmentState,
): Move<NurtureEnrolmentState, never> {
  return decideMove(enrolmentMachine, { from, to }, {});
}

/** Only who is kept in touch with is in a programme. Null: they stay. */
export function exitOf(status: LeadStatus): NurtureExitReason | null {
  switch (status) {
    case LeadStatus.NURTURING:
      return null;
    case LeadStatus.CONVERTED:
      return NurtureExitReason.CONVERTED;
    case LeadStatus.DISQUALIFIED:
      return NurtureExitReason.DISQUALIFIED;
    case LeadStatus.MERGED:
      return NurtureExitReason.MERGED;
    case LeadStatus.RAW:
    case LeadStatus.INQUIRY:
    case LeadStatus.MQL:
    case LeadStatus.SAL:
    case LeadStatus.SQL:
      return NurtureExitReason.REACTIVATED;
  }
}
