import type { Context } from "../../../../context.js";
import { queueMail } from "../../../../mail/queue-mail.js";
import { lockEachVisible } from "../../../../reader/rows.js";
import { renderMail } from "../../../../mail/render.js";
import { reengageLead } from "../../commands/reengage-lead.js";
import { Lead } from "../../lead.entity.js";
import { replyMail } from "../reply.mail.js";

type Answered = {
  readonly lead_id: string;
  readonly program_id: string;
  readonly subject: string;
};

/**
 * Whoever answers is an inquiry again, for marketing to read: what they wrote is not known here, so
 * nobody is handed to sales unread. Who answers for the programme is told.
 */
export async function heedReplies(ctx: Context, answered: readonly Answered[]): Promise<void> {
  const ids = answered.map(({ lead_id }) => `lead_${lead_id}`);
  const leads = await lockEachVisible(ctx, Lead, ids);
  for (const { lead_id, program_id, subject } of answered) {
    const lead = leads.get(`lead_${lead_id}`);
    if (lead === undefined) continue;
    await reengageLead(ctx, lead);
    await tellOwner(ctx, { lead, program_id, subject });
  }
}

async function tellOwner(
  ctx: Context,
  { lead, program_id, subject }: { lead: Lead; program_id: string; subject: string },
): Promise<void> {
  const [owner]: { email: string; email_key: string; program: string }[] = await ctx.db.run(
    (manager) => manager.query(OWNER, [ctx.actor.workspaceId, program_id]),
  );
  if (owner === undefined) return;
  const who = lead.name ?? lead.email ?? lead.id;
  await queueMail(ctx, {
    purpose: "nurture-reply",
    topic: null,
    to: { address: owner.email, key: owner.email_key },
    ...renderMail(replyMail, { who, subject, program: owner.program, leadId: lead.id }),
  });
}

const OWNER = `
  SELECT u.email, u.email_key, p.name AS program FROM nurture_program p
    JOIN app_user u ON u.workspace_id = p.workspace_id AND u.id = p.owner_id AND u.active
   WHERE p.workspace_id = $1 AND p.id = $2`;
