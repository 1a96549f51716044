import type { Context } from "../../../context.js";
import { lockVisible } from "../../../reader/rows.js";
import { HandOffState } from "../hand-off.enums.js";
import type { LeadDisqualifyInput } from "../lead-move.inputs.js";
import { Lead } from "../lead.entity.js";
import { LeadStatus } from "../rules/lead-status.js";
import { RejectDisposition } from "../rules/reject-reason.js";
import { answerHandOff } from "./hand-over-lead.js";
import { leadActor } from "./lead-actor.js";
import { moveToDisqualified, rejectionOf } from "./leave-lead.js";

/** Closes a lead, with a coded reason. One that waits for sales' answer gets it with that. */
export async function disqualifyLead(
  ctx: Context,
  input: LeadDisqualifyInput,
): Promise<{ lead: Lead }> {
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  const { reasonCode, note } = input;
  const isWaiting = lead.status === LeadStatus.MQL;
  const actor = await leadActor(ctx, lead);
  const rejection = await rejectionOf(ctx, reasonCode, input);
  const facts = { actor, ownerId: lead.ownerId, rejection };
  await moveToDisqualified(ctx, lead, { facts, reasonCode, note });
  if (isWaiting) {
    const state = actor.isOnSalesTeam ? HandOffState.REJECTED : HandOffState.WITHDRAWN;
    const disposition = RejectDisposition.DISQUALIFY;
    await answerHandOff(ctx, lead, { state, reasonCode, disposition, note });
  }
  return { lead };
}
