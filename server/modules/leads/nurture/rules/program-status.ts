import { decideMove, type Machine, type Move } from "../../../people/rules/machine.js";

export enum NurtureProgramStatus {
  DRAFT = "DRAFT",
  ACTIVE = "ACTIVE",
  PAUSED = "PAUSED",
  ARCHIVED = "ARCHIVED",
}

const { DRAFT, ACTIVE, PAUSED, ARCHIVED } = NurtureProgramStatus;

/** What ran is never a draft again: its sends are on record. An archived one has nobody in it. */
export const programMachine: Machine<NurtureProgramStatus, never, object> = {
  edges: [
    { from: DRAFT, to: ACTIVE, guards: [] },
    { from: DRAFT, to: ARCHIVED, guards: [] },
    { from: ACTIVE, to: PAUSED, guards: [] },
    { from: ACTIVE, to: ARCHIVED, guards: [] },
    { from: PAUSED, to: ACTIVE, guards: [] },
    { from: PAUSED, to: ARCHIVED, guards: [] },
  ],
  guards: {},
};

export function moveProgram(
  from: NurtureProgramStatus,
  to: NurtureProgramStatus,
): Move<NurtureProgramStatus, never> {
  return decideMove(programMachine, { from, to }, {});
}
