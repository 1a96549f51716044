import type { Context } from "../../../../context.js";
import { uuidOf } from "../../../../ids.js";
import { SuppressionReason } from "../../../accounts/consent/consent.enums.js";
import { exitOf, NurtureExitReason } from "../rules/enrolment-machine.js";
import { endEnrolments, lockLive } from "./end-enrolments.js";

/** Suppressions that are nobody's wish: the mailbox takes nothing. */
const bounces = `'${[SuppressionReason.HARD_BOUNCE, SuppressionReason.SOFT_BOUNCES].join("', '")}'`;

/** Whoever is not kept in touch with any more leaves; why, the lead's status says. */
export async function leaveWithStatus(ctx: Context, leadIds: readonly string[]): Promise<void> {
  const ids = [...new Set(leadIds)].map(uuidOf);
  const live = await lockLive(ctx, "e.lead_id = ANY ($2::uuid[]) AND l.status <> 'NURTURING'", [
    ids,
  ]);
  const leaving = live.flatMap(({ id, status }) => {
    const reason = exitOf(status);
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
