import type { Context } from "../../../../context.js";
import { uuidOf } from "../../../../ids.js";
import { defineJob, type Again } from "../../../../jobs/define.js";
import { enqueue } from "../../../../jobs/enqueue.js";
import type { NurtureProgram } from "../nurture-program.entity.js";
import { NurtureProgramStatus } from "../rules/program-status.js";
import { enqueueMoves } from "./move-due.js";

/** Rows of a transaction; nothing is judged here. */
const ROWS_AT_ONCE = 5_000;

/** Lets everybody in a programme be looked at anew: steps, waits, filters or caps have changed. */
export const lookAgainJob = defineJob({
  name: "nurture.look_again",
  data: ["programId"],
  handle: (ctx, { programId }) => lookOn(ctx, programId),
});

/** Whoever was judged by another version of it is judged anew; those not due wait again as it says now. */
export async function lookAgain(ctx: Context, program: NurtureProgram): Promise<void> {
  const { id: programId, status } = program;
  if (status !== NurtureProgramStatus.ACTIVE) return;
  await enqueue(ctx, lookAgainJob, { programId }, { singletonKey: programId });
}

async function lookOn(ctx: Context, programId: string): Promise<Again | void> {
  const now = ctx.clock.now();
  const [row]: { count: number }[] = await ctx.db.run((manager) =>
    manager.query(DUE_NOW, [ctx.actor.workspaceId, uuidOf(programId), now, ROWS_AT_ONCE]),
  );
  await enqueueMoves(ctx, programId);
  return row?.count === ROWS_AT_ONCE ? now : undefined;
}

/** It waits for who is being judged just now, perhaps by the version before. */
const DUE_NOW = `
  WITH later AS (
    SELECT e.workspace_id, e.id FROM nurture_enrolment e
      JOIN nurture_program p ON p.workspace_id = e.workspace_id AND p.id = e.program_id
     WHERE e.workspace_id = $1 AND e.program_id = $2 AND e.due_at > $3::timestamptz
       AND e.judged_version <> p.version
     ORDER BY e.due_at, e.id LIMIT $4 FOR NO KEY UPDATE OF e),
  moved AS (
    UPDATE nurture_enrolment e SET due_at = $3::timestamptz
      FROM later WHERE e.workspace_id = later.workspace_id AND e.id = later.id RETURNING e.id)
  SELECT count(*)::int AS count FROM moved`;
