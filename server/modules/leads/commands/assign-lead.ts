import type { Context } from "../../../context.js";
import { AppError, invalidInput } from "../../../errors.js";
import { changeRow } from "../../../history/write.js";
import { getVisible, lockVisible } from "../../../reader/rows.js";
import { User } from "../../people/user.entity.js";
import type { HandOff } from "../hand-off.entity.js";
import { HandOffState } from "../hand-off.enums.js";
import type { LeadAssignInput } from "../lead-move.inputs.js";
import { Lead } from "../lead.entity.js";
import { currentRules } from "../routing/current-policy.js";
import type { RoutingDecision } from "../routing-decision.entity.js";
import { LeadStatus } from "../rules/lead-status.js";
import { RoutingRule } from "../rules/route-facts.js";
import { answerHandOff, openHandOff, recordRouting } from "./hand-over-lead.js";

type Assigned = { lead: Lead; routing: RoutingDecision; handOff: HandOff | null };

const open: readonly LeadStatus[] = [
  LeadStatus.INQUIRY,
  LeadStatus.NURTURING,
  LeadStatus.MQL,
  LeadStatus.SAL,
  LeadStatus.SQL,
];

/** Routes by hand. A lead that waits for sales' answer then waits for the new owner's. */
export async function assignLead(ctx: Context, input: LeadAssignInput): Promise<Assigned> {
  const { ownerId = null, queue = null } = input;
  if ((ownerId === null) === (queue === null)) {
    throw invalidInput([{ path: "input", message: "needs an owner or a queue, and not both" }]);
  }
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  mustBeOpen(lead);
  if (ownerId !== null) await mustBeActive(ctx, ownerId);

  await changeRow(ctx, Lead, lead, { ownerId, queue }, { code: RoutingRule.BY_HAND });
  const reason = "Somebody said so.";
  const chosen = { rule: RoutingRule.BY_HAND, eligible: true, obstacle: null, reason };
  const routing = await recordRouting(ctx, lead, {
    rule: RoutingRule.BY_HAND,
    ruleVersion: (await currentRules(ctx)).version,
    chosenUserId: ownerId,
    queueId: queue,
    territoryId: null,
    poolKey: null,
    candidates: ownerId === null ? [] : [{ ...chosen, userId: ownerId }],
    others: [],
    turn: null,
  });
  if (lead.status !== LeadStatus.MQL) return { lead, routing, handOff: null };
  await answerHandOff(ctx, lead, { state: HandOffState.WITHDRAWN, note: input.note ?? null });
  return { lead, routing, handOff: await openHandOff(ctx, lead) };
}

function mustBeOpen({ status }: Lead): void {
  if (open.includes(status)) return;
  const why = `A lead that is ${status} is assigned to nobody.`;
  throw new AppError("TRANSITION_GUARD", why, { from: status, to: status, guard: "lead-open" });
}

async function mustBeActive(ctx: Context, userId: string): Promise<void> {
  const user = await getVisible(ctx, User, userId);
  if (user.active) return;
  throw invalidInput([{ path: "input.ownerId", message: "does not work here any more" }]);
}
