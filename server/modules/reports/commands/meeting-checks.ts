import type { Context } from "../../../context.js";
import { invalidInput, type Problem } from "../../../errors.js";
import { getVisible } from "../../../reader/rows.js";
import { Opportunity } from "../../accounts/opportunity.entity.js";
import { isTimezone } from "../../people/rules/time-zone.js";

type When = { readonly startsAt: Date; readonly endsAt: Date; readonly timezone: string };

export function checkWhen({ startsAt, endsAt, timezone }: When): void {
  const problems: Problem[] = [];
  if (endsAt.getTime() <= startsAt.getTime()) {
    problems.push({ path: "input.endsAt", message: "must be after startsAt" });
  }
  if (!isTimezone(timezone)) {
    problems.push({ path: "input.timezone", message: "is no IANA time zone" });
  }
  if (problems.length > 0) throw invalidInput(problems);
}

/** A meeting about a deal is a meeting with whoever would buy. */
export async function checkOpportunity(
  ctx: Context,
  opportunityId: string | null | undefined,
  accountId: string,
): Promise<void> {
  if (opportunityId == null) return;
  const opportunity = await getVisible(ctx, Opportunity, opportunityId);
  if (opportunity.accountId !== accountId) {
    throw invalidInput([{ path: "input.opportunityId", message: "belongs to another account" }]);
  }
}
