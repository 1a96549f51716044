import type { Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { together } from "../../../../history/write.js";
import { defineJob, type Again } from "../../../../jobs/define.js";
import { lockEachVisible } from "../../../../reader/rows.js";
import { Lead } from "../../lead.entity.js";
import { leadReopened } from "../../lead.events.js";
import { leadQueues } from "../../lead.policy.js";
import { moveTo } from "../../commands/move-lead.js";
import { LeadStatus } from "../../rules/lead-status.js";
import { settingsOf } from "../settings.js";

const LEADS_AT_ONCE = 500;

/** Every hour, since it is a new day somewhere: leads whose day has come in their workspace's zone. */
export const resumeJob = defineJob({
  name: "nurture.resume",
  cron: "3 * * * *",
  handle: resumeLeads,
});

/** The day to look at them again has come: they are inquiries, for marketing to look at. */
export async function resumeLeads(ctx: Context): Promise<Again | void> {
  const { timezone } = await settingsOf(ctx);
  const due: { id: string; begins_at: Date }[] = await ctx.db.run((manager) =>
    manager.query(DUE, [ctx.actor.workspaceId, ctx.clock.now(), timezone, LEADS_AT_ONCE]),
  );
  const begins = new Map(due.map(({ id, begins_at }) => [`lead_${id}`, begins_at]));
  const leads = await lockEachVisible(ctx, Lead, [...begins.keys()]);
  await together(ctx, async (ctx) => {
    for (const lead of leads.values()) await resume(ctx, lead, begins.get(lead.id) ?? null);
  });
  return due.length === LEADS_AT_ONCE ? ctx.clock.now() : undefined;
}

async function resume(ctx: Context, lead: Lead, resumeAt: Date | null): Promise<void> {
  const from = lead.status;
  if (from !== LeadStatus.NURTURING || lead.resumeOn === null) return; // moved on meanwhile
  await moveTo(ctx, lead, {
    to: LeadStatus.INQUIRY,
    facts: { resumeAt },
    patch: { resumeOn: null, ...(lead.ownerId === null ? { queue: leadQueues.marketing } : {}) },
    reason: { code: "RESUMED" },
  });
  await emit(ctx, leadReopened({ leadId: lead.id, from }));
}

const DUE = `
  SELECT l.id, l.resume_on::timestamp AT TIME ZONE $3 AS begins_at FROM lead l
   WHERE l.workspace_id = $1 AND l.status = 'NURTURING'
     AND l.resume_on <= ($2::timestamptz AT TIME ZONE $3)::date
   ORDER BY l.resume_on, l.id LIMIT $4 FOR UPDATE OF l SKIP LOCKED`;
