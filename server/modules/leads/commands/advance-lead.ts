import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { lockVisible } from "../../../reader/rows.js";
import type { LeadAdvanceInput } from "../lead-move.inputs.js";
import { Lead } from "../lead.entity.js";
import { leadAdvanced } from "../lead.events.js";
import { answersOf } from "../qualification-answers.js";
import { currentTerms } from "../qualification/commands/current-terms.js";
import { frameworkFor, requiredIn } from "../rules/frameworks.js";
import { LeadStatus } from "../rules/lead-status.js";
import { isComplete } from "../rules/qualification-answers.js";
import { moveTo } from "./move-lead.js";
import { findLatestQualification } from "./score-lead.js";

/**
 * Sales has qualified the lead: every question of the framework that applies to it is answered, under
 * whichever it was asked, and no answer rules the lead out.
 */
export async function advanceLead(ctx: Context, input: LeadAdvanceInput): Promise<{ lead: Lead }> {
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  const kept = await findLatestQualification(ctx, lead.id);
  const { sourceId } = lead;
  const lastAsked = kept?.framework ?? null;
  const framework = frameworkFor(await currentTerms(ctx), { sourceId, lastAsked });
  const qualificationComplete = isComplete(answersOf(kept), requiredIn(framework));
  await moveTo(ctx, lead, {
    to: LeadStatus.SQL,
    facts: { qualificationComplete },
    patch: { sqlAt: ctx.clock.now() },
    reason: { note: input.note ?? null },
  });
  await emit(ctx, leadAdvanced({ leadId: lead.id, status: lead.status }));
  return { lead };
}
