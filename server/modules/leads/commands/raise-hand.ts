import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import type { LeadHandRaiseInput } from "../lead-move.inputs.js";
import { Lead } from "../lead.entity.js";
import { leadHandRaised, leadReopened } from "../lead.events.js";
import { leadQueues } from "../lead.policy.js";
import type { Routing } from "../routing/commands/open-routing.js";
import { LeadStatus } from "../rules/lead-status.js";
import { isEnd, isWithSales } from "../rules/status.js";
import { followRaisedHand } from "../sla/commands/lead-clocks.js";
import { handOver, type HandedOver } from "./hand-over-lead.js";
import { moveTo } from "./move-lead.js";

type Raised = HandedOver | { routing: null; handOff: null };

/** Somebody asked for a call, a demo or a price: to sales, whatever the score. */
export async function raiseHand(
  ctx: Context,
  input: LeadHandRaiseInput,
): Promise<{ lead: Lead } & Raised> {
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  return { lead, ...(await raiseHandOf(ctx, lead, { note: input.note })) };
}

/** Whether a raised hand would bring the lead to somebody it is not with yet. */
export function isRoutedByHand({ status }: Lead): boolean {
  return !isWithSales(status) && !isEnd(status);
}

/** A lead that sales has already stays where it is, marked. A closed one is opened by the hand itself. */
export async function raiseHandOf(
  ctx: Context,
  lead: Lead,
  { note = null, routing }: { readonly note?: string | null; readonly routing?: Routing } = {},
): Promise<Raised> {
  const handRaised = true;
  const reason = { code: "HAND_RAISED", note };
  const wasRaised = lead.handRaised;
  const raised = async (result: Raised): Promise<Raised> => {
    await followRaisedHand(ctx, lead, wasRaised);
    await emit(ctx, leadHandRaised({ leadId: lead.id, status: lead.status }));
    return result;
  };
  if (isWithSales(lead.status)) {
    await changeRow(ctx, Lead, lead, { handRaised });
    return raised({ routing: null, handOff: null });
  }
  if (lead.status === LeadStatus.DISQUALIFIED) await reopenByHand(ctx, lead, reason);
  const options = { reason, patch: { handRaised }, ...(routing === undefined ? {} : { routing }) };
  return raised(await handOver(ctx, lead, { handRaised }, options));
}

/** The person acts, through the server: no manager is asked. */
async function reopenByHand(
  ctx: Context,
  lead: Lead,
  reason: { code: string; note: string | null },
): Promise<void> {
  const from = lead.status;
  const server = {
    kind: "SYSTEM",
    userId: null,
    department: null,
    isManager: false,
    isOnSalesTeam: false,
  } as const;
  await moveTo(ctx, lead, {
    to: LeadStatus.INQUIRY,
    facts: { actor: server, handRaised: true },
    patch: { queue: leadQueues.marketing },
    reason,
  });
  await emit(ctx, leadReopened({ leadId: lead.id, from }));
}
