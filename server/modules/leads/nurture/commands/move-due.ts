import type { Context } from "../../../../context.js";
import { uuidOf } from "../../../../ids.js";
import { defineJob, type Again } from "../../../../jobs/define.js";
import { enqueue } from "../../../../jobs/enqueue.js";
import { AT_ONCE, LANES } from "../nurture.policy.js";
import { NurtureProgram } from "../nurture-program.entity.js";
import { NurtureStep } from "../nurture-step.entity.js";
import { NurtureProgramStatus } from "../rules/program-status.js";
import { settingsOf } from "../settings.js";
import { zonesFor } from "../zones-for.js";
import { enqueueDispatch } from "./dispatch-sends.js";
import { moveStatement, type Plan } from "./plan-sql.js";
import { recordMoves, type Moved } from "./record-moves.js";

/** Moves who is due in one programme; several run side by side, each with rows of its own. */
export const moveJob = defineJob({
  name: "nurture.move",
  data: ["programId"],
  handle: (ctx, { programId }) => moveOn(ctx, programId),
});

/** Looks every minute which programmes have somebody due. */
export const sweepJob = defineJob({
  name: "nurture.sweep",
  cron: "* * * * *",
  async handle(ctx) {
    const due: { id: string; many: boolean }[] = await ctx.db.run((manager) =>
      manager.query(DUE_PROGRAMS, [ctx.actor.workspaceId, ctx.clock.now()]),
    );
    for (const { id, many } of due) await enqueueMoves(ctx, `program_${id}`, many ? LANES : 1);
  },
});

/** Lets a programme's due enrolments move, as soon as this transaction commits. */
export async function enqueueMoves(ctx: Context, programId: string, lanes = 1): Promise<void> {
  for (let lane = 0; lane < lanes; lane += 1) {
    await enqueue(ctx, moveJob, { programId }, { singletonKey: `${programId} ${lane}` });
  }
}

/**
 * Moves the next of those due, in three statements however many they are. Enrolment and lead are
 * locked first and judged by a statement that begins after: so of two processes that would write to one
 * person the second knows of the first. Rows that somebody else holds are left for the next time.
 */
export async function moveOn(ctx: Context, programId: string): Promise<Again | void> {
  const plan = await planOf(ctx, programId);
  if (plan === null) return;
  const ids = await lockDue(ctx, plan.program);
  if (ids.length === 0) return;
  const sendIds = ids.map(() => uuidOf(ctx.ids.next("send")));
  const { text, values } = moveStatement(ctx, plan, { ids, sendIds });
  const rows: (Moved & { scheduled: number })[] = await ctx.db.run((manager) =>
    manager.query(text, [...values]),
  );
  const program_id = uuidOf(programId);
  const moves = rows.filter(({ id }) => id !== null).map((row) => ({ ...row, program_id }));
  await recordMoves(ctx, moves);
  if ((rows.at(-1)?.scheduled ?? 0) > 0) await enqueueDispatch(ctx);
  return ids.length === AT_ONCE ? ctx.clock.now() : undefined;
}

/** The programme as it is now; null while it does not run. */
async function planOf(ctx: Context, programId: string): Promise<Plan | null> {
  const { workspaceId } = ctx.actor;
  const status = NurtureProgramStatus.ACTIVE;
  const program = await ctx.db.run((manager) =>
    manager.findOneBy(NurtureProgram, { workspaceId, id: programId, status }),
  );
  if (program === null) return null;
  const steps = await ctx.db.run((manager) =>
    manager.findBy(NurtureStep, { workspaceId, programId }),
  );
  const zones = zonesFor(steps, ctx.clock.now());
  return { program, steps, settings: await settingsOf(ctx), zones };
}

async function lockDue(ctx: Context, { id }: NurtureProgram): Promise<string[]> {
  const rows: { id: string }[] = await ctx.db.run((manager) =>
    manager.query(LOCK_DUE, [ctx.actor.workspaceId, uuidOf(id), ctx.clock.now(), AT_ONCE]),
  );
  return rows.map(({ id }) => id);
}

const LOCK_DUE = `
  SELECT e.id FROM nurture_enrolment e
    JOIN lead l ON l.workspace_id = e.workspace_id AND l.id = e.lead_id
   WHERE e.workspace_id = $1 AND e.program_id = $2 AND e.due_at <= $3
   ORDER BY e.due_at, e.id LIMIT $4 FOR NO KEY UPDATE OF e, l SKIP LOCKED`;

const DUE_PROGRAMS = `
  SELECT p.id, (SELECT count(*) FROM (SELECT FROM nurture_enrolment e
      WHERE e.workspace_id = $1 AND e.program_id = p.id AND e.due_at <= $2 LIMIT ${AT_ONCE + 1}) due
    ) > ${AT_ONCE} AS many
    FROM nurture_program p
   WHERE p.workspace_id = $1 AND p.status = 'ACTIVE' AND EXISTS (SELECT FROM nurture_enrolment e
     WHERE e.workspace_id = $1 AND e.program_id = p.id AND e.due_at <= $2)`;
