import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { invalidInput } from "../../../errors.js";
import type { Lead } from "../lead.entity.js";
import { leadDisqualified, leadNurtured } from "../lead.events.js";
import { leadQueues } from "../lead.policy.js";
import type { LeadFacts, Rejection } from "../rules/lead-facts.js";
import { LeadStatus } from "../rules/lead-status.js";
import { seedRejectReasons, type RejectReasonCode } from "../rules/reject-reason.js";
import { dayBegins, moveTo } from "./move-lead.js";

type Leaving = {
  readonly facts?: Omit<LeadFacts, "status" | "at">;
  readonly reasonCode?: RejectReasonCode | null;
  readonly note?: string | null;
  readonly resumeOn?: string | null;
};

/** A coded reason as the guards see it. */
export function rejectionOf(code: RejectReasonCode, leaving: Leaving): Rejection {
  const reason = seedRejectReasons.find((each) => each.code === code);
  if (reason === undefined) {
    throw invalidInput([{ path: "input.reasonCode", message: "is no reason of this workspace" }]);
  }
  return { reason, text: leaving.note ?? null, resumeAt: dayBegins(leaving.resumeOn) };
}

const salesHadIt: readonly LeadStatus[] = [LeadStatus.MQL, LeadStatus.SAL, LeadStatus.SQL];

/** Keeps in touch: nobody owns it until its day comes, it answers or it raises a hand. */
export async function moveToNurture(ctx: Context, lead: Lead, leaving: Leaving): Promise<void> {
  const { status: from, id: leadId } = lead;
  const { reasonCode = null, note = null, resumeOn = null } = leaving;
  const cycles = salesHadIt.includes(from) ? 1 : 0;
  await moveTo(ctx, lead, {
    to: LeadStatus.NURTURING,
    ...(leaving.facts === undefined ? {} : { facts: leaving.facts }),
    patch: {
      ownerId: null,
      queue: leadQueues.nurture,
      handRaised: false,
      resumeOn,
      recycledCount: lead.recycledCount + cycles,
    },
    reason: { code: reasonCode, note },
  });
  await emit(ctx, leadNurtured({ leadId, from, reasonCode, resumeOn }));
}

/** Closes the lead. A manager or a new hand-raise may open it again. */
export async function moveToDisqualified(
  ctx: Context,
  lead: Lead,
  leaving: Leaving,
): Promise<void> {
  const { status: from, id: leadId } = lead;
  const { reasonCode = null, note = null } = leaving;
  await moveTo(ctx, lead, {
    to: LeadStatus.DISQUALIFIED,
    ...(leaving.facts === undefined ? {} : { facts: leaving.facts }),
    patch: { ownerId: null, queue: leadQueues.closed, handRaised: false, resumeOn: null },
    reason: { code: reasonCode, note },
  });
  await emit(ctx, leadDisqualified({ leadId, from, reasonCode }));
}
