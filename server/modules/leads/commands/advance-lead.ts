import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { lockVisible } from "../../../reader/rows.js";
import type { LeadAdvanceInput } from "../lead-move.inputs.js";
import { Lead } from "../lead.entity.js";
import { leadAdvanced } from "../lead.events.js";
import { asInboundCall } from "../qualification-answers.js";
import { LeadStatus } from "../rules/lead-status.js";
import { isComplete } from "../rules/qualification-answers.js";
import { moveTo } from "./move-lead.js";
import { findLatestQualification } from "./score-lead.js";

/** Sales has qualified the lead: every question is answered, and no answer rules it out. */
export async function advanceLead(ctx: Context, input: LeadAdvanceInput): Promise<{ lead: Lead }> {
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  const kept = await findLatestQualification(ctx, lead.id);
  const qualificationComplete = kept !== null && isComplete(asInboundCall(kept));
  await moveTo(ctx, lead, {
    to: LeadStatus.SQL,
    facts: { qualificationComplete },
    patch: { sqlAt: ctx.clock.now() },
    reason: { note: input.note ?? null },
  });
  await emit(ctx, leadAdvanced({ leadId: lead.id, status: lead.status }));
  return { lead };
}
