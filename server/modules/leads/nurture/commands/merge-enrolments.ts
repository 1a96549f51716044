import type { Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { uuidOf } from "../../../../ids.js";
import { keepBefore, run, sealImages, type Merging } from "../../commands/merge/merge-images.js";
import { imagesOf } from "../../commands/merge/restore-rows.js";
import type { Lead } from "../../lead.entity.js";
import type { MergeLedger } from "../../merge/merge-ledger.entity.js";
import { nurtureHeld } from "../nurture.events.js";
import { NurtureEnrolment } from "../nurture-enrolment.entity.js";
import { NurtureSend } from "../nurture-send.entity.js";
import { exitOf, NurtureExitReason } from "../rules/enrolment-machine.js";
import { keptWays, type Way } from "../rules/kept-ways.js";
import { enqueueDispatch } from "./dispatch-sends.js";
import { endEnrolments } from "./end-enrolments.js";

/**
 * Leads become one person, who goes one way through a programme, and none where the person is not kept
 * in touch with any more. What waits on the other ways is not sent; what was sent there they have had.
 */
export async function uniteEnrolments(
  ctx: Context,
  merging: Merging,
  leads: readonly Lead[],
  standing: Lead,
): Promise<void> {
  const { workspaceId } = ctx.actor;
  const ways: Way[] = await run(ctx, LIVE, [
    workspaceId,
    leads.map(({ id }) => uuidOf(id)),
    uuidOf(merging.survivorId),
  ]);
  const kept = exitOf(standing.status) === null ? keptWays(ways) : new Set();
  const ids = ways.map(({ id }) => id).filter((id) => !kept.has(id));
  if (ids.length === 0) return;
  const waiting: { id: string }[] = await run(ctx, WAITING, [workspaceId, ids]);
  await keepBefore(
    ctx,
    merging,
    NurtureEnrolment,
    ids.map((id) => `enrolment_${id}`),
  );
  await keepBefore(
    ctx,
    merging,
    NurtureSend,
    waiting.map(({ id }) => `send_${id}`),
  );
  await endEnrolments(
    ctx,
    ids.map((id) => ({ id, reason: NurtureExitReason.MERGED })),
  );
}

/** Notes what the merge has made of ways and of what waited on them. */
export async function sealEnrolments(ctx: Context, merging: Merging): Promise<void> {
  await sealImages(ctx, merging, NurtureEnrolment);
  await sealImages(ctx, merging, NurtureSend);
}

/**
 * Ways the merge had ended go on where they stood, and what waited on them waits again. Not where the
 * lead is not kept in touch with, has come in anew meanwhile, or the programme is over.
 */
export async function partEnrolments(ctx: Context, merge: MergeLedger): Promise<void> {
  const { workspaceId } = ctx.actor;
  const images = await imagesOf(ctx, merge, NurtureEnrolment);
  const ended = [...images.values()].flatMap(({ before }) =>
    before.endedAt === null ? [before] : [],
  );
  const free: { id: string }[] = await run(ctx, FREE, [
    workspaceId,
    ended.map(({ id }) => uuidOf(id)),
  ]);
  for (const { id: uuid } of free) {
    const image = images.get(`enrolment_${uuid}`);
    if (image !== undefined) await goOn(ctx, image.before);
  }
  const back = free.map(({ id }) => id);
  const values = [workspaceId, uuidOf(merge.id), back, ctx.clock.now()];
  const sends = back.length === 0 ? [] : await run(ctx, WAIT_AGAIN, values);
  if (sends.length > 0) await enqueueDispatch(ctx);
}

async function goOn(
  ctx: Context,
  { id, state, exitReason, dueAt, endedAt, reachedGoal }: NurtureEnrolment,
): Promise<void> {
  const { workspaceId } = ctx.actor;
  const enrolment = await ctx.db.run((manager) =>
    manager.findOneByOrFail(NurtureEnrolment, { workspaceId, id }),
  );
  const was = { state, exitReason, dueAt, endedAt, reachedGoal };
  await changeRow(ctx, NurtureEnrolment, enrolment, was, { code: "UNMERGED" });
  const { programId, leadId } = enrolment;
  await emit(ctx, nurtureHeld({ enrolmentId: id, programId, leadId, state }));
}

const LIVE = `
  SELECT e.id, e.program_id AS "programId", e.state = 'PAUSED' AS "isPaused",
         coalesce(s.position, 0) AS place, e.anchor_at AS "anchorAt", e.lead_id = $3 AS "isSurvivors"
    FROM nurture_enrolment e
    LEFT JOIN nurture_step s ON s.workspace_id = e.workspace_id AND s.id = e.last_step_id
   WHERE e.workspace_id = $1 AND e.lead_id = ANY ($2::uuid[]) AND e.ended_at IS NULL
   ORDER BY e.id FOR UPDATE OF e`;

const WAITING = `
  SELECT id FROM nurture_send
   WHERE workspace_id = $1 AND enrolment_id = ANY ($2::uuid[]) AND state = 'SCHEDULED'
   ORDER BY id FOR UPDATE`;

const FREE = `
  SELECT e.id FROM nurture_enrolment e
    JOIN lead l ON l.workspace_id = e.workspace_id AND l.id = e.lead_id AND l.status = 'NURTURING'
    JOIN nurture_program p ON p.workspace_id = e.workspace_id AND p.id = e.program_id
         AND p.status <> 'ARCHIVED'
   WHERE e.workspace_id = $1 AND e.id = ANY ($2::uuid[]) AND e.exit_reason = 'MERGED'
     AND NOT EXISTS (SELECT FROM nurture_enrolment o WHERE o.workspace_id = $1
       AND o.program_id = e.program_id AND o.lead_id = e.lead_id AND o.ended_at IS NULL)
   ORDER BY e.id FOR UPDATE OF e`;

/** A letter that was withdrawn is gone, text and all: there will be another. */
const WAIT_AGAIN = `
  WITH waiting AS (
    UPDATE nurture_send x SET state = 'SCHEDULED', skip_reason = NULL,
           mail_id = CASE WHEN EXISTS (SELECT FROM outgoing_mail m WHERE m.workspace_id = $1
             AND m.id = x.mail_id AND m.state = 'SUPPRESSED') THEN NULL ELSE x.mail_id END,
           version = x.version + 1, updated_at = $4
      FROM merge_image i
     WHERE i.workspace_id = $1 AND i.merge_id = $2 AND i.table_name = 'nurture_send'
       AND i.before->>'state' = 'SCHEDULED' AND x.workspace_id = $1 AND x.id = i.row_id
       AND x.enrolment_id = ANY ($3::uuid[]) AND x.state = 'SKIPPED' AND x.skip_reason = 'EXITED'
    RETURNING x.id)
  SELECT id FROM waiting`;
