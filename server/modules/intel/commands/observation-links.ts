import type { Context } from "../../../context.js";
import { invalidInput } from "../../../errors.js";
import { getVisible, lockVisible } from "../../../reader/rows.js";
import { Account } from "../../accounts/account.entity.js";
import { Opportunity } from "../../accounts/opportunity.entity.js";
import { Lead } from "../../leads/lead.entity.js";
import { DiscussionItem, TripReport } from "../../reports/trip-report.entity.js";
import type { IntelObserveInput } from "../intel.inputs.js";
import type { IntelObservation } from "../observation.entity.js";

export type Links = Pick<
  IntelObservation,
  "accountId" | "opportunityId" | "leadId" | "reportId" | "discussionItemId"
>;

/**
 * What an observation hangs on, all of it visible to who observes. The report follows from the
 * discussion item and the account from the rest; INVALID_INPUT when two of them disagree.
 */
export async function linksOf(ctx: Context, input: IntelObserveInput): Promise<Links> {
  const { discussionItemId = null, opportunityId = null, leadId = null } = input;
  const item = await find(discussionItemId, (id) => getVisible(ctx, DiscussionItem, id));
  const reportId = agreed("reportId", input.reportId, [item?.reportId]);
  const report = await find(reportId, (id) => getVisible(ctx, TripReport, id));
  const opportunity = await find(opportunityId, (id) => getVisible(ctx, Opportunity, id));
  // Locked, so that a merge under way cannot pass it by.
  const lead = await find(leadId, (id) => lockVisible(ctx, Lead, id));
  const accountId = agreed("accountId", input.accountId, [
    report?.accountId,
    opportunity?.accountId,
    lead?.accountId,
  ]);
  await find(accountId, (id) => getVisible(ctx, Account, id));
  return { accountId, opportunityId, leadId: lead?.id ?? null, reportId, discussionItemId };
}

function find<T>(id: string | null, read: (id: string) => Promise<T>): Promise<T | null> {
  return id === null ? Promise.resolve(null) : read(id);
}

/** The one id that what is given and what follows agree on. */
function agreed(
  field: string,
  given: string | null | undefined,
  following: readonly (string | null | undefined)[],
): string | null {
  const ids = new Set([given, ...following].filter((id) => id != null));
  if (ids.size > 1) {
    throw invalidInput([{ path: `input.${field}`, message: "disagrees with what else is given" }]);
  }
  return [...ids][0] ?? null;
}
