import type { Context } from "../../../../context.js";
import { AppError } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { uuidOf } from "../../../../ids.js";
import { lockVisible } from "../../../../reader/rows.js";
import type { NurtureEnrolmentMoveInput } from "../enrolment.inputs.js";
import { nurtureHeld } from "../nurture.events.js";
import { NurtureEnrolment } from "../nurture-enrolment.entity.js";
import {
  moveEnrolment,
  NurtureEnrolmentState,
  NurtureExitReason,
} from "../rules/enrolment-machine.js";
import { endEnrolments } from "./end-enrolments.js";
import { enqueueMoves } from "./move-due.js";

type Moved = { enrolment: NurtureEnrolment };

/** Holds somebody where they are; what is on its way to them still goes. */
export async function pauseEnrolment(
  ctx: Context,
  input: NurtureEnrolmentMoveInput,
): Promise<Moved> {
  const enrolment = await lock(ctx, input, NurtureEnrolmentState.PAUSED);
  return hold(ctx, enrolment, NurtureEnrolmentState.PAUSED, null);
}

/** Goes on with the next step: at once, if its time has come meanwhile. */
export async function resumeEnrolment(
  ctx: Context,
  input: NurtureEnrolmentMoveInput,
): Promise<Moved> {
  const enrolment = await lock(ctx, input, NurtureEnrolmentState.ACTIVE);
  if (enrolment.state !== NurtureEnrolmentState.PAUSED) throw illegal(enrolment, "ACTIVE");
  await enqueueMoves(ctx, enrolment.programId);
  return hold(ctx, enrolment, NurtureEnrolmentState.ACTIVE, ctx.clock.now());
}

/** Takes somebody out by hand. */
export async function exitEnrolment(
  ctx: Context,
  input: NurtureEnrolmentMoveInput,
): Promise<Moved> {
  const { id } = await lock(ctx, input, NurtureEnrolmentState.EXITED);
  await endEnrolments(ctx, [{ id: uuidOf(id), reason: NurtureExitReason.MANUAL }]);
  return { enrolment: await lockVisible(ctx, NurtureEnrolment, id) };
}

async function lock(
  ctx: Context,
  { enrolmentId, expectedVersion }: NurtureEnrolmentMoveInput,
  to: NurtureEnrolmentState,
): Promise<NurtureEnrolment> {
  const enrolment = await lockVisible(ctx, NurtureEnrolment, enrolmentId, expectedVersion);
  const move = moveEnrolment(enrolment.state, to);
  if (!move.ok) throw illegal(enrolment, to, move.why);
  return enrolment;
}

function illegal({ state: from }: NurtureEnrolment, to: string, why?: string): AppError {
  return new AppError("ILLEGAL_TRANSITION", why ?? `${from} is not resumed.`, { from, to });
}

async function hold(
  ctx: Context,
  enrolment: NurtureEnrolment,
  state: NurtureEnrolmentState,
  dueAt: Date | null,
): Promise<Moved> {
  await changeRow(ctx, NurtureEnrolment, enrolment, { state, dueAt });
  const { id: enrolmentId, programId, leadId } = enrolment;
  await emit(ctx, nurtureHeld({ enrolmentId, programId, leadId, state }));
  return { enrolment };
}
