import type { Context } from "../../../../context.js";
import type { Lead } from "../../lead.entity.js";
import { LeadStatus } from "../../rules/lead-status.js";
import { LeaseState } from "../../rules/work-lease.js";
import { freeLead, isHolder } from "./end-lease.js";
import { lockLatest } from "./lock-latest.js";

const closed: readonly LeadStatus[] = [LeadStatus.CONVERTED, LeadStatus.DISQUALIFIED];

/**
 * A lead that was just closed is nobody's to work on: what others hold it for is over. Whoever closed it
 * keeps their own lease, since closing may be what they did with it, and completes it as ever.
 */
export async function endLeasesOfClosed(ctx: Context, lead: Lead): Promise<void> {
  if (!closed.includes(lead.status)) return;
  for (const lease of await lockLatest(ctx, [lead])) {
    if (lease.state !== LeaseState.HELD || isHolder(ctx, lease)) continue;
    await freeLead(ctx, lease, { code: lead.status });
  }
}
