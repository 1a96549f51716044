import { decideMove, type Machine, type Move } from "../../people/rules/machine.js";

export enum FollowUpState {
  OPEN = "OPEN",
  IN_PROGRESS = "IN_PROGRESS",
  DONE = "DONE",
  CANCELLED = "CANCELLED",
}

/** Small promises need no start: OPEN may be DONE at once. */
export const followUpMachine: Machine<FollowUpState, never, null> = {
  edges: [
    { from: FollowUpState.OPEN, to: FollowUpState.IN_PROGRESS, guards: [] },
    { from: FollowUpState.OPEN, to: FollowUpState.DONE, guards: [] },
    { from: FollowUpState.OPEN, to: FollowUpState.CANCELLED, guards: [] },
    { from: FollowUpState.IN_PROGRESS, to: FollowUpState.DONE, guards: [] },
    { from: FollowUpState.IN_PROGRESS, to: FollowUpState.CANCELLED, guards: [] },
  ],
  guards: {},
};

export function moveFollowUp(from: FollowUpState, to: FollowUpState): Move<FollowUpState, never> {
  return decideMove(followUpMachine, { from, to }, null);
}

/** Overdue is derived, never stored: promised for an earlier instant and not closed. */
export function isOverdue(
  followUp: { readonly state: FollowUpState; readonly dueAt: Date | null },
  at: Date,
): boolean {
  const isClosed =
    followUp.state === FollowUpState.DONE || followUp.state === FollowUpState.CANCELLED;
  return !isClosed && followUp.dueAt !== null && followUp.dueAt.getTime() < at.getTime();
}
