import type { Context } from "../../../../context.js";
import { changeRow } from "../../../../history/write.js";
import type { Lead } from "../../lead.entity.js";
import { LeaseState } from "../../rules/work-lease.js";
import { WorkLease } from "../work-lease.entity.js";
import { freeLead } from "./end-lease.js";
import { lockLatest } from "./lock-latest.js";

/** Keeps rows as they are before they change, so that the merge can be undone. */
type Keep = (ids: readonly string[]) => Promise<void>;

/**
 * Leads become one: a lease of a lead that becomes part of another is over, and of what is left one
 * lease a purpose stays the latest. What was completed for any of them is done for the person.
 */
export async function endLeasesOfMerged(
  ctx: Context,
  [survivor, ...merged]: readonly [Lead, ...Lead[]],
  keep: Keep,
): Promise<void> {
  const latest = await lockLatest(ctx, [survivor, ...merged]);
  await keep(latest.map(({ id }) => id));
  const winners = new Map<string, WorkLease>();
  for (const lease of latest) {
    const known = winners.get(lease.purpose);
    const rank = rankOf(lease, survivor);
    if (known === undefined || rank < rankOf(known, survivor)) winners.set(lease.purpose, lease);
  }
  for (const lease of latest) {
    if (winners.get(lease.purpose) !== lease) {
      await changeRow(ctx, WorkLease, lease, { isLatest: false });
    }
    if (lease.state === LeaseState.HELD && lease.leadId !== survivor.id) {
      await freeLead(ctx, lease, { code: "MERGED" });
    }
  }
}

/** Who is at it goes on; else what is done is done; else the survivor's own. */
function rankOf({ leadId, state }: WorkLease, survivor: Lead): number {
  const isOwn = leadId === survivor.id;
  if (isOwn && state === LeaseState.HELD) return 0;
  if (state === LeaseState.COMPLETED) return 1;
  return isOwn ? 2 : 3;
}
