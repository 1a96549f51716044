import type { Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { enqueue } from "../../../../jobs/enqueue.js";
import { defineJob, type Again } from "../../../../jobs/define.js";
import { uuidOf } from "../../../../ids.js";
import { lockVisible } from "../../../../reader/rows.js";
import { mustBeAllowed } from "../../../people/allowed-move.js";
import type { NurtureProgramMoveInput } from "../nurture.inputs.js";
import { programChanged } from "../nurture.events.js";
import { NurtureProgram } from "../nurture-program.entity.js";
import { NurtureExitReason } from "../rules/enrolment-machine.js";
import { moveProgram, NurtureProgramStatus } from "../rules/program-status.js";
import { enqueueDispatch } from "./dispatch-sends.js";
import { endEnrolments } from "./end-enrolments.js";
import { enqueueMoves } from "./move-due.js";
import { findSteps } from "./save-steps.js";
import { noSteps } from "./write-program.js";

type Moved = { program: NurtureProgram };

/** Lets a programme run: it takes in who comes and matches, and sends. It needs a step to send. */
export async function activateProgram(
  ctx: Context,
  input: NurtureProgramMoveInput,
): Promise<Moved> {
  const program = await lock(ctx, input, NurtureProgramStatus.ACTIVE);
  const steps = await findSteps(ctx, program.id);
  if (steps.every(({ retiredAt }) => retiredAt !== null)) throw noSteps(program);
  const activatedAt = program.activatedAt ?? ctx.clock.now();
  await move(ctx, program, { status: NurtureProgramStatus.ACTIVE, activatedAt });
  await enqueueMoves(ctx, program.id);
  await enqueueDispatch(ctx);
  return { program };
}

/** Everybody stays where they are; what is not in the outbox yet waits too. */
export async function pauseProgram(ctx: Context, input: NurtureProgramMoveInput): Promise<Moved> {
  const program = await lock(ctx, input, NurtureProgramStatus.PAUSED);
  await move(ctx, program, { status: NurtureProgramStatus.PAUSED });
  return { program };
}

/** Over for good: whoever is in it leaves, and nothing more is sent. */
export async function archiveProgram(ctx: Context, input: NurtureProgramMoveInput): Promise<Moved> {
  const program = await lock(ctx, input, NurtureProgramStatus.ARCHIVED);
  await move(ctx, program, { status: NurtureProgramStatus.ARCHIVED });
  await enqueue(ctx, emptyJob, { programId: program.id });
  return { program };
}

const LEAVING_AT_ONCE = 500;

/** Takes everybody out of an archived programme, part by part. */
export const emptyJob = defineJob({
  name: "nurture.empty",
  data: ["programId"],
  async handle(ctx, { programId }): Promise<Again | void> {
    const live: { id: string }[] = await ctx.db.run((manager) =>
      manager.query(LIVE, [ctx.actor.workspaceId, uuidOf(programId), LEAVING_AT_ONCE]),
    );
    const reason = NurtureExitReason.MANUAL;
    await endEnrolments(
      ctx,
      live.map(({ id }) => ({ id, reason })),
    );
    return live.length === LEAVING_AT_ONCE ? ctx.clock.now() : undefined;
  },
});

const LIVE = `
  SELECT id FROM nurture_enrolment WHERE workspace_id = $1 AND program_id = $2 AND ended_at IS NULL
   ORDER BY id LIMIT $3 FOR UPDATE`;

async function lock(
  ctx: Context,
  { programId, expectedVersion }: NurtureProgramMoveInput,
  to: NurtureProgramStatus,
): Promise<NurtureProgram> {
  const program = await lockVisible(ctx, NurtureProgram, programId, expectedVersion);
  mustBeAllowed(moveProgram(program.status, to));
  return program;
}

async function move(
  ctx: Context,
  program: NurtureProgram,
  patch: { status: NurtureProgramStatus; activatedAt?: Date },
): Promise<void> {
  await changeRow(ctx, NurtureProgram, program, patch);
  const { id: programId, status } = program;
  await emit(ctx, programChanged({ programId, status, changed: ["status"] }));
}
