import type { Context } from "../../../context.js";
import { lockVisible } from "../../../reader/rows.js";
import type { LeadNurtureInput, LeadRecycleInput } from "../lead-move.inputs.js";
import { Lead } from "../lead.entity.js";
import { LeadStatus } from "../rules/lead-status.js";
import { leadActor } from "./lead-actor.js";
import { moveToNurture, rejectionOf } from "./leave-lead.js";
import { mustBeIn } from "./move-lead.js";

/** An inquiry that is not ready: kept in touch with until it is. */
export async function nurtureLead(ctx: Context, input: LeadNurtureInput): Promise<{ lead: Lead }> {
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  const { note, resumeOn } = input;
  mustBeIn(lead, [LeadStatus.INQUIRY], LeadStatus.NURTURING);
  await moveToNurture(ctx, lead, { note, resumeOn });
  return { lead };
}

/** Sales gives back what it had accepted, with a coded reason. */
export async function recycleLead(ctx: Context, input: LeadRecycleInput): Promise<{ lead: Lead }> {
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  const { reasonCode, note, resumeOn } = input;
  mustBeIn(lead, [LeadStatus.SAL, LeadStatus.SQL], LeadStatus.NURTURING);
  const rejection = await rejectionOf(ctx, reasonCode, input);
  const facts = { actor: await leadActor(ctx, lead), ownerId: lead.ownerId, rejection };
  await moveToNurture(ctx, lead, { facts, reasonCode, note, resumeOn });
  return { lead };
}
