import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { lockVisible } from "../../../reader/rows.js";
import type { HandOff } from "../hand-off.entity.js";
import { HandOffState } from "../hand-off.enums.js";
import type { LeadWithdrawInput } from "../lead-move.inputs.js";
import { Lead } from "../lead.entity.js";
import { leadWithdrawn } from "../lead.events.js";
import { leadQueues } from "../lead.policy.js";
import { LeadStatus } from "../rules/lead-status.js";
import { answerHandOff } from "./hand-over-lead.js";
import { leadActor } from "./lead-actor.js";
import { moveTo, mustBeIn } from "./move-lead.js";

/** Marketing takes its hand-off back before sales answers: an inquiry again. */
export async function withdrawLead(
  ctx: Context,
  input: LeadWithdrawInput,
): Promise<{ lead: Lead; handOff: HandOff }> {
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  const { reason } = input;
  mustBeIn(lead, [LeadStatus.MQL], LeadStatus.INQUIRY);
  const actor = await leadActor(ctx, lead);
  await moveTo(ctx, lead, {
    to: LeadStatus.INQUIRY,
    facts: { actor, ownerId: lead.ownerId, withdrawal: { reason } },
    patch: { ownerId: null, queue: leadQueues.marketing },
    reason: { code: "WITHDRAWN", note: reason },
  });
  const answer = { state: HandOffState.WITHDRAWN, note: reason } as const;
  const handOff = await answerHandOff(ctx, lead, answer);
  const { status } = lead;
  await emit(ctx, leadWithdrawn({ leadId: lead.id, handOffId: handOff.id, status }));
  return { lead, handOff };
}
