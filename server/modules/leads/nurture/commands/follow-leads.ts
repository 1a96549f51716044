import type { Context } from "../../../../context.js";
import { recordChange } from "../../../../history/write.js";
import { uuidOf } from "../../../../ids.js";
import { SuppressionReason } from "../../../accounts/consent/consent.enums.js";
import type { LeadStatus } from "../../rules/lead-status.js";
import { NurtureEnrolment } from "../nurture-enrolment.entity.js";
import { exitOf, NurtureEnrolmentState, NurtureExitReason } from "../rules/enrolment-machine.js";
import { endEnrolments, lockLive } from "./end-enrolments.js";
import { enqueueMoves } from "./move-due.js";

/** Suppressions that are nobody's wish: the mailbox takes nothing. */
const bounces = `'${[SuppressionReason.HARD_BOUNCE, SuppressionReason.SOFT_BOUNCES].join("', '")}'`;

/** Whoever is not kept in touch with any more leaves; why, the lead's status says. */
export async function leaveWithStatus(ctx: Context, leadIds: readonly string[]): Promise<void> {
  await leaveBy(ctx, leadIds, exitOf);
}

/** After a merge nobody was worked on: what came to a lead that is not kept in touch with ends with it. */
export async function leaveWithMerge(ctx: Context, survivorIds: readonly string[]): Promise<void> {
  await leaveBy(ctx, survivorIds, (status) =>
    exitOf(status) === null ? null : NurtureExitReason.MERGED,
  );
}

async function leaveBy(
  ctx: Context,
  leadIds: readonly string[],
  reasonOf: (status: LeadStatus) => NurtureExitReason | null,
): Promise<void> {
  const ids = [...new Set(leadIds)].map(uuidOf);
  const live = await lockLive(ctx, "e.lead_id = ANY ($2::uuid[]) AND l.status <> 'NURTURING'", [
    ids,
  ]);
  const leaving = live.flatMap(({ id, status }) => {
    const reason = reasonOf(status);
    return reason === null ? [] : [{ id, reason }];
  });
  await endEnrolments(ctx, leaving);
}

/** Suppressed addresses are left alone in all programmes on the topic, or in all. */
export async function leaveWithAddress(
  ctx: Context,
  suppressionIds: readonly string[],
): Promise<void> {
  const of = (isBounce: boolean) => `EXISTS (SELECT FROM suppression s
    WHERE s.workspace_id = e.workspace_id AND s.id = ANY ($2::uuid[]) AND s.channel = 'EMAIL'
      AND s.address_key = l.email_key AND (s.topic IS NULL OR s.topic = p.topic)
      AND (s.reason IN (${bounces})) = ${isBounce})`;
  const ids = suppressionIds.map(uuidOf);
  await ctx.db.run((manager) =>
    manager.query(LEFT_AFTER, [ctx.actor.workspaceId, ids, ctx.clock.now()]),
  );
  const { BOUNCED, UNSUBSCRIBED } = NurtureExitReason;
  for (const [isBounce, reason] of [
    [false, UNSUBSCRIBED],
    [true, BOUNCED],
  ] as const) {
    const live = await lockLive(ctx, of(isBounce), [ids]);
    await endEnrolments(
      ctx,
      live.map(({ id }) => ({ id, reason })),
    );
  }
}

/**
 * A merge was undone: what it had ended goes on where it stood, for leads that are kept in touch with
 * again. Not where somebody has come into the programme anew meanwhile.
 */
export async function returnFromMerge(ctx: Context, leadIds: readonly string[]): Promise<void> {
  const back: { id: string; program_id: string; to: NurtureEnrolmentState }[] = await ctx.db.run(
    (manager) =>
      manager.query(RETURN, [ctx.actor.workspaceId, leadIds.map(uuidOf), ctx.clock.now()]),
  );
  const from = NurtureEnrolmentState.EXITED;
  for (const { id, program_id, to } of back) {
    const changes = { state: [from, to], exitReason: [NurtureExitReason.MERGED, null] } as const;
    recordChange(ctx, NurtureEnrolment, `enrolment_${id}`, changes);
    await enqueueMoves(ctx, `program_${program_id}`);
  }
}

/** The last letter that somebody had of a programme on the topic they want no more of. */
const LEFT_AFTER = `
  UPDATE nurture_send x SET unsubscribed_at = $3, version = x.version + 1, updated_at = $3
    FROM (
      SELECT DISTINCT ON (sent.program_id, sent.lead_id) sent.id
        FROM suppression s
        JOIN lead l ON l.workspace_id = $1 AND l.email_key = s.address_key AND l.status <> 'MERGED'
        JOIN nurture_send sent ON sent.workspace_id = $1 AND sent.lead_id = l.id
             AND sent.sent_at IS NOT NULL
        JOIN nurture_program p ON p.workspace_id = $1 AND p.id = sent.program_id
             AND (s.topic IS NULL OR s.topic = p.topic)
       WHERE s.workspace_id = $1 AND s.id = ANY ($2::uuid[]) AND s.channel = 'EMAIL'
         AND s.reason NOT IN (${bounces})
       ORDER BY sent.program_id, sent.lead_id, sent.sent_at DESC, sent.id DESC) left_after
   WHERE x.workspace_id = $1 AND x.id = left_after.id AND x.unsubscribed_at IS NULL`;

const RETURN = `
  WITH back AS (
    SELECT DISTINCT ON (e.program_id, e.lead_id) e.workspace_id, e.id
      FROM nurture_enrolment e
      JOIN lead l ON l.workspace_id = e.workspace_id AND l.id = e.lead_id AND l.status = 'NURTURING'
     WHERE e.workspace_id = $1 AND e.lead_id = ANY ($2::uuid[]) AND e.exit_reason = 'MERGED'
       AND e.state_before_merge IS NOT NULL
       AND NOT EXISTS (SELECT FROM nurture_enrolment o WHERE o.workspace_id = $1
         AND o.program_id = e.program_id AND o.lead_id = e.lead_id AND o.ended_at IS NULL)
     ORDER BY e.program_id, e.lead_id, e.ended_at DESC, e.id),
  moved AS (
    UPDATE nurture_enrolment e SET state = e.state_before_merge, state_before_merge = NULL,
           exit_reason = NULL, ended_at = NULL, reached_goal = FALSE,
           due_at = CASE WHEN e.state_before_merge <> 'PAUSED' THEN $3::timestamptz END,
           version = e.version + 1, updated_at = $3
      FROM back WHERE e.workspace_id = back.workspace_id AND e.id = back.id
    RETURNING e.id, e.program_id, e.state AS "to")
  SELECT * FROM moved`;
