import type { Role } from "../../auth/actor.js";
import type { Context } from "../../context.js";
import { neverNull } from "../../errors.js";
import { mustBeAllowed } from "../people/allowed-move.js";
import { refused } from "./given-values.js";
import type { Opportunity } from "./opportunity.entity.js";
import type { OpportunityGiven } from "./opportunity-columns.js";
import { isOpen, moveOpportunity, OpportunityStage } from "./rules/opportunity-stage.js";

/** What changes together when a deal moves. */
type Closing = Pick<Opportunity, "stage" | "lossReason" | "closedAt">;

/**
 * A program may reopen: it mirrors a decision taken in its own system, under the rights there. Of
 * people, staff may not.
 */
const reopeners: ReadonlySet<Role> = new Set([
  "SALES_MANAGER",
  "MARKETING_MANAGER",
  "EXECUTIVE",
  "OPS",
  "ADMIN",
  "INTEGRATION",
]);

/** Stage, loss reason and closing time of a new deal, which may be over already. */
export function firstClosing(ctx: Context, fields: OpportunityGiven, at: string): Closing {
  const stage = fields.stage ?? OpportunityStage.PROSPECTING;
  const { lossReason = null } = fields;
  return checked({ stage, lossReason, closedAt: closedAtOf(ctx, stage, fields) }, at);
}

/**
 * The same after a change. A new stage is reached by a move of the machine, else ILLEGAL_TRANSITION or
 * TRANSITION_GUARD. Reopening forgets why and when it was closed; the audit log does not.
 */
export function nextClosing(
  ctx: Context,
  opportunity: Opportunity,
  fields: OpportunityGiven,
  at: string,
): Closing {
  const { stage: from } = opportunity;
  const stage = neverNull(fields.stage, `${at}.stage`) ?? from;
  if (stage === from) {
    const { lossReason = opportunity.lossReason, closedAt = opportunity.closedAt } = fields;
    return checked({ stage, lossReason, closedAt }, at);
  }
  const { lossReason = null } = fields;
  checkMove(ctx, from, { stage, lossReason });
  return checked({ stage, lossReason, closedAt: closedAtOf(ctx, stage, fields) }, at);
}

/** Asks the machine, which knows no move from a stage to itself. */
export function checkMove(
  ctx: Context,
  from: OpportunityStage,
  { stage, lossReason }: Pick<Closing, "stage" | "lossReason">,
): void {
  const byManager = reopeners.has(ctx.actor.role);
  mustBeAllowed(moveOpportunity({ stage: from, lossReason, byManager }, stage));
}

/** Refuses a deal that was over before it began. */
export function checkTimes(openedAt: Date, closedAt: Date | null, at: string): void {
  if (closedAt !== null && closedAt < openedAt) {
    throw refused(`${at}.closedAt`, "lies before the deal was opened");
  }
}

function closedAtOf(ctx: Context, stage: OpportunityStage, fields: OpportunityGiven): Date | null {
  return fields.closedAt ?? (isOpen(stage) ? null : ctx.clock.now());
}

function checked(closing: Closing, at: string): Closing {
  const { stage, lossReason, closedAt } = closing;
  const isLost = stage === OpportunityStage.CLOSED_LOST;
  if (isLost && lossReason === null) {
    throw refused(`${at}.lossReason`, "is needed: a lost deal says why it was lost");
  }
  if (!isLost && lossReason !== null) {
    throw refused(`${at}.lossReason`, "belongs to a lost deal only");
  }
  if (isOpen(stage) && closedAt !== null) {
    throw refused(`${at}.closedAt`, "belongs to a closed deal only");
  }
  if (!isOpen(stage) && closedAt === null) throw refused(`${at}.closedAt`, "cannot be cleared");
  return closing;
}
