import type { Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { recordChange } from "../../../../history/write.js";
import { NurtureEnrolment } from "../nurture-enrolment.entity.js";
import { nurtureEnded } from "../nurture.events.js";
import type { NurtureExitReason } from "../rules/enrolment-machine.js";
import { NurtureEnrolmentState } from "../rules/enrolment-machine.js";

/** An enrolment that a statement has moved, ids as bare uuids. */
export type Moved = {
  readonly id: string;
  readonly lead_id: string;
  readonly program_id: string;
  readonly from: NurtureEnrolmentState;
  readonly to: NurtureEnrolmentState;
  readonly why: NurtureExitReason | null;
  readonly reached: boolean;
};

const ends: readonly NurtureEnrolmentState[] = [
  NurtureEnrolmentState.COMPLETED,
  NurtureEnrolmentState.EXITED,
];

/** Leaves for each what a command that moves one leaves: its history, its audit entry, its event. */
export async function recordMoves(ctx: Context, moves: readonly Moved[]): Promise<void> {
  for (const { id, lead_id, program_id, from, to, why, reached } of moves) {
    const enrolmentId = `enrolment_${id}`;
    recordChange(
      ctx,
      NurtureEnrolment,
      enrolmentId,
      why === null ? { state: [from, to] } : { state: [from, to], exitReason: [null, why] },
    );
    if (!ends.includes(to)) continue;
    const whose = { enrolmentId, programId: `program_${program_id}`, leadId: `lead_${lead_id}` };
    await emit(ctx, nurtureEnded({ ...whose, state: to, exitReason: why, reachedGoal: reached }));
  }
}
