import type { Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { DAY_MS } from "../../../spans.js";
import type { HandOff } from "../hand-off.entity.js";
import type { Lead } from "../lead.entity.js";
import type { RoutingDecision } from "../routing-decision.entity.js";
import { LeadStatus } from "../rules/lead-status.js";
import { Verdict } from "../rules/qualification-answers.js";
import { isWithSales } from "../rules/status.js";
import { handOver } from "./hand-over-lead.js";
import { moveToDisqualified, moveToNurture } from "./leave-lead.js";
import { reengageLead } from "./reengage-lead.js";

export type Ruled = {
  readonly verdict: Verdict;
  readonly timeframeDays: number | null;
  readonly horizonDays: number;
};

type Followed = { routing: RoutingDecision | null; handOff: HandOff | null };

const nothing: Followed = { routing: null, handOff: null };
const marketings: readonly LeadStatus[] = [LeadStatus.INQUIRY, LeadStatus.NURTURING];

const goesTo: Readonly<Record<Verdict, LeadStatus>> = {
  [Verdict.FORWARD]: LeadStatus.MQL,
  [Verdict.NURTURE]: LeadStatus.NURTURING,
  [Verdict.DISQUALIFY]: LeadStatus.DISQUALIFIED,
  [Verdict.INCOMPLETE]: LeadStatus.INQUIRY,
};

/** Takes the lead where the verdict says. Throws ILLEGAL_TRANSITION for one that nobody qualifies any more. */
export async function followVerdict(ctx: Context, lead: Lead, ruled: Ruled): Promise<Followed> {
  const { verdict } = ruled;
  if (isWithSales(lead.status)) return nothing;
  if (!marketings.includes(lead.status)) {
    const why = `A lead that is ${lead.status} is not qualified.`;
    throw new AppError("ILLEGAL_TRANSITION", why, { from: lead.status, to: goesTo[verdict] });
  }
  const facts = { verdict };
  const reasonCode = null;
  switch (verdict) {
    case Verdict.FORWARD:
      await reengageLead(ctx, lead);
      return handOver(ctx, lead, facts, { reason: { code: "VERDICT_FORWARD" } });
    case Verdict.NURTURE:
      if (lead.status === LeadStatus.INQUIRY) {
        await moveToNurture(ctx, lead, { facts, reasonCode, resumeOn: resumeOn(ctx, ruled) });
      }
      return nothing;
    case Verdict.DISQUALIFY:
      await moveToDisqualified(ctx, lead, { facts, reasonCode });
      return nothing;
    case Verdict.INCOMPLETE:
      return nothing;
  }
}

/** The day their time to buy comes within the horizon; none when they did not name one. */
function resumeOn(ctx: Context, { timeframeDays, horizonDays }: Ruled): string | null {
  if (timeframeDays === null || timeframeDays <= horizonDays) return null;
  const at = ctx.clock.now().getTime() + (timeframeDays - horizonDays) * DAY_MS;
  return new Date(at).toISOString().slice(0, 10);
}
