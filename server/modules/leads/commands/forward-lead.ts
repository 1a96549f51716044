import type { Context } from "../../../context.js";
import { lockVisible } from "../../../reader/rows.js";
import type { LeadForwardInput } from "../lead-move.inputs.js";
import { Lead } from "../lead.entity.js";
import { agreedLine } from "../scoring/models-in-use.js";
import { handOver, type HandedOver } from "./hand-over-lead.js";
import { dayBegins } from "./move-lead.js";

/**
 * Hands over by decision, with a reason. A nurtured lead needs more than a decision: its day, or a
 * score above the agreed line.
 */
export async function forwardLead(
  ctx: Context,
  input: LeadForwardInput,
): Promise<{ lead: Lead } & HandedOver> {
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  const { fitPoints: threshold, leastBand } = await agreedLine(ctx);
  const basis = {
    override: { reason: input.reason },
    score: { points: lead.fitScore, threshold, band: lead.fitBand, leastBand },
    resumeAt: dayBegins(lead.resumeOn),
  };
  const reason = { code: "OVERRIDE", note: input.reason };
  return { lead, ...(await handOver(ctx, lead, basis, { reason })) };
}
