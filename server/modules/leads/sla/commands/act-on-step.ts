import type { Context } from "../../../../context.js";
import { liveStates } from "../../../clocks/rules/clock-machine.js";
import type { SlaStepKind } from "../../../clocks/rules/ladder.js";
import { EscalationAction } from "../../../clocks/rules/sla.js";
import { SlaClock } from "../../../clocks/sla-clock.entity.js";
import { lockAnywhere } from "../../commands/capture-lead.js";
import { noticeOf } from "../../rules/duty-words.js";
import { notifyDuty } from "./notify-duty.js";
import { reassignLead, sendToQueue } from "./reassign-lead.js";

export type ReachedStep = {
  readonly clockId: string;
  readonly kind: SlaStepKind;
  readonly action: EscalationAction | null;
};

/**
 * Does about a lead what a step of its clock asks for. What was done meanwhile needs nobody's attention
 * any more: the lead is locked first, as every command does, and then the clock is looked at again.
 */
export async function actOnStep(
  ctx: Context,
  { clockId, kind, action }: ReachedStep,
): Promise<void> {
  const { workspaceId } = ctx.actor;
  const where = { workspaceId, id: clockId };
  const { leadId } = await ctx.db.run((manager) => manager.findOneByOrFail(SlaClock, where));
  if (leadId === null) return;
  const lead = await lockAnywhere(ctx, leadId);
  const lock = { mode: "pessimistic_write" } as const;
  const clock = await ctx.db.run((manager) => manager.findOneOrFail(SlaClock, { where, lock }));
  if (!liveStates.includes(clock.state)) return;
  const notice = noticeOf(kind, action);
  if (notice !== null) await notifyDuty(ctx, clock, lead, notice);
  else if (action === EscalationAction.REASSIGN) await reassignLead(ctx, lead);
  else if (action === EscalationAction.TO_QUEUE) await sendToQueue(ctx, lead);
}
