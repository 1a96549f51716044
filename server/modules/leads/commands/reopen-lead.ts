import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { lockVisible } from "../../../reader/rows.js";
import type { LeadReopenInput } from "../lead-move.inputs.js";
import { Lead } from "../lead.entity.js";
import { leadReopened } from "../lead.events.js";
import { leadQueues } from "../lead.policy.js";
import { LeadStatus } from "../rules/lead-status.js";
import { leadActor } from "./lead-actor.js";
import { moveTo, mustBeIn } from "./move-lead.js";

/** A manager opens a closed lead again: an inquiry. */
export async function reopenLead(ctx: Context, input: LeadReopenInput): Promise<{ lead: Lead }> {
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  const { reason } = input;
  const from = lead.status;
  mustBeIn(lead, [LeadStatus.DISQUALIFIED], LeadStatus.INQUIRY);
  const actor = await leadActor(ctx, lead);
  await moveTo(ctx, lead, {
    to: LeadStatus.INQUIRY,
    facts: { actor, reopening: { reason } },
    patch: { ownerId: null, queue: leadQueues.marketing },
    reason: { code: "REOPENED", note: reason },
  });
  await emit(ctx, leadReopened({ leadId: lead.id, from }));
  return { lead };
}
