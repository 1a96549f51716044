import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { LeadChannel } from "../lead.enums.js";
import type { Lead } from "../lead.entity.js";
import { leadReopened } from "../lead.events.js";
import { leadQueues } from "../lead.policy.js";
import { LeadStatus } from "../rules/lead-status.js";
import { moveTo } from "./move-lead.js";

/** Doors a person walks through in person: whoever comes by one of them has answered us. */
const inPerson: readonly LeadChannel[] = [
  LeadChannel.WEB_FORM,
  LeadChannel.INBOUND_CALL,
  LeadChannel.EMAIL,
  LeadChannel.CHAT,
  LeadChannel.TRADE_SHOW,
  LeadChannel.SYMPOSIUM,
];

export function isAnswer(door: LeadChannel): boolean {
  return inPerson.includes(door);
}

/** A nurtured lead that answers is an inquiry again, for marketing to look at. False: it was none. */
export async function reengageLead(ctx: Context, lead: Lead): Promise<boolean> {
  const from = lead.status;
  if (from !== LeadStatus.NURTURING) return false;
  await moveTo(ctx, lead, {
    to: LeadStatus.INQUIRY,
    facts: { replied: true },
    patch: { ...(lead.ownerId === null ? { queue: leadQueues.marketing } : {}), resumeOn: null },
    reason: { code: "ANSWERED" },
  });
  await emit(ctx, leadReopened({ leadId: lead.id, from }));
  return true;
}
