import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { invalidInput } from "../../../errors.js";
import { findReason } from "../hand-off/commands/find-reason.js";
import type { Lead } from "../lead.entity.js";
import { leadDisqualified, leadNurtured } from "../lead.events.js";
import { leadQueues } from "../lead.policy.js";
import type { LeadFacts, Rejection } from "../rules/lead-facts.js";
import { LeadStatus } from "../rules/lead-status.js";
import { isWithSales } from "../rules/status.js";
import { dayBegins, moveTo } from "./move-lead.js";

type Leaving = {
  readonly facts?: Omit<LeadFacts, "status" | "at">;
  readonly reasonCode?: string | null;
  readonly note?: string | null;
  readonly resumeOn?: string | null;
};

/** A coded reason as the guards see it. */
export async function rejectionOf(
  ctx: Context,
  code: string,
  leaving: Leaving,
): Promise<Rejection> {
  const reason = await findReason(ctx, code);
  return { reason, text: leaving.note ?? null, resumeAt: dayBegins(leaving.resumeOn) };
}

/** Keeps in touch: nobody owns it until its day comes, it answers or it raises a hand. */
export async function moveToNurture(ctx: Context, lead: Lead, leaving: Leaving): Promise<void> {
  const { status: from, id: leadId } = lead;
  const { reasonCode = null, note = null, resumeOn = null } = leaving;
  mustBeAhead(ctx, resumeOn);
  const cycles = isWithSales(from) ? 1 : 0;
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

/** A day that has come would have the lead looked at at once, which is not what a nurtured lead is for. */
function mustBeAhead(ctx: Context, resumeOn: string | null): void {
  const at = dayBegins(resumeOn);
  if (at === null || at.getTime() > ctx.clock.now().getTime()) return;
  throw invalidInput([{ path: "input.resumeOn", message: "is not after today" }]);
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
