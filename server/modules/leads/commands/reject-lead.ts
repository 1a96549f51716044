import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { lockVisible } from "../../../reader/rows.js";
import type { HandOff } from "../hand-off.entity.js";
import { HandOffState } from "../hand-off.enums.js";
import type { LeadRejectInput } from "../lead-move.inputs.js";
import { Lead } from "../lead.entity.js";
import { leadRejected } from "../lead.events.js";
import { leadQueues } from "../lead.policy.js";
import type { RoutingDecision } from "../routing-decision.entity.js";
import { dispositionTarget } from "../rules/lead-guards.js";
import type { Rejection } from "../rules/lead-facts.js";
import { LeadStatus } from "../rules/lead-status.js";
import { RejectDisposition } from "../rules/reject-reason.js";
import { answerHandOff, handOver } from "./hand-over-lead.js";
import { leadActor } from "./lead-actor.js";
import { moveToDisqualified, moveToNurture, rejectionOf } from "./leave-lead.js";
import { moveTo, mustBeIn } from "./move-lead.js";

type Rejected = {
  lead: Lead;
  handOff: HandOff;
  routing: RoutingDecision | null;
  nextHandOff: HandOff | null;
};

/**
 * Sales sends the lead back with a coded reason, and the reason's disposition says where it goes: to
 * be kept in touch with, to be closed, or to the next salesperson. It never rests as rejected.
 */
export async function rejectLead(ctx: Context, input: LeadRejectInput): Promise<Rejected> {
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  const { reasonCode, note = null } = input;
  const rejection = await rejectionOf(ctx, reasonCode, input);
  const { disposition } = rejection.reason;
  mustBeIn(lead, [LeadStatus.MQL], dispositionTarget[disposition]);
  await leave(ctx, lead, input, rejection);
  const answer = { state: HandOffState.REJECTED, reasonCode, disposition, note } as const;
  const handOff = await answerHandOff(ctx, lead, answer);
  await emit(
    ctx,
    leadRejected({ leadId: lead.id, handOffId: handOff.id, reasonCode, disposition }),
  );
  if (disposition !== RejectDisposition.RE_ROUTE) {
    return { lead, handOff, routing: null, nextHandOff: null };
  }
  const code = `RE_ROUTED_${reasonCode}`;
  const basis = { override: { reason: code } };
  const next = await handOver(ctx, lead, basis, { reason: { code, note } });
  return { lead, handOff, routing: next.routing, nextHandOff: next.handOff };
}

async function leave(
  ctx: Context,
  lead: Lead,
  input: LeadRejectInput,
  rejection: Rejection,
): Promise<void> {
  const { reasonCode, note = null, resumeOn = null } = input;
  const facts = { actor: await leadActor(ctx, lead), ownerId: lead.ownerId, rejection };
  switch (rejection.reason.disposition) {
    case RejectDisposition.NURTURE:
      return moveToNurture(ctx, lead, { facts, reasonCode, note, resumeOn });
    case RejectDisposition.DISQUALIFY:
      return moveToDisqualified(ctx, lead, { facts, reasonCode, note });
    case RejectDisposition.RE_ROUTE:
      return moveTo(ctx, lead, {
        to: LeadStatus.INQUIRY,
        facts,
        patch: { ownerId: null, queue: leadQueues.marketing },
        reason: { code: reasonCode, note },
      });
  }
}
