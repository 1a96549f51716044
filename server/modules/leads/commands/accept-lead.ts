import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { lockVisible } from "../../../reader/rows.js";
import type { HandOff } from "../hand-off.entity.js";
import { HandOffState } from "../hand-off.enums.js";
import type { LeadAcceptInput } from "../lead-move.inputs.js";
import { Lead } from "../lead.entity.js";
import { leadAccepted } from "../lead.events.js";
import { LeadStatus } from "../rules/lead-status.js";
import { answerHandOff } from "./hand-over-lead.js";
import { leadActor } from "./lead-actor.js";
import { moveTo } from "./move-lead.js";

/** Sales takes the lead. Whoever says so has it, be it the owner, a team-mate or who found it in the queue. */
export async function acceptLead(
  ctx: Context,
  input: LeadAcceptInput,
): Promise<{ lead: Lead; handOff: HandOff }> {
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  const actor = await leadActor(ctx, lead);
  const ownerId = actor.userId ?? lead.ownerId;
  await moveTo(ctx, lead, {
    to: LeadStatus.SAL,
    facts: { actor, ownerId: lead.ownerId },
    patch: { ownerId, queue: null, salAt: ctx.clock.now() },
    reason: { note: input.note ?? null },
  });
  const { note = null } = input;
  const handOff = await answerHandOff(ctx, lead, { state: HandOffState.ACCEPTED, note });
  if (ownerId === null) throw new Error("The guard lets only people accept");
  await emit(ctx, leadAccepted({ leadId: lead.id, handOffId: handOff.id, ownerId }));
  return { lead, handOff };
}
