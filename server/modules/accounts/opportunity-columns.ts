import { neverNull } from "../../errors.js";
import type { Context } from "../../context.js";
import { getVisible } from "../../reader/rows.js";
import { activeUser } from "./account-owner.js";
import { Account } from "./account.entity.js";
import { attributesAfter, moneyColumns } from "./given-values.js";
import type { Opportunity } from "./opportunity.entity.js";
import type { OpportunityFields } from "./opportunity.inputs.js";
import type { OpportunityStage } from "./rules/opportunity-stage.js";

export type OpportunityGiven = OpportunityFields & {
  readonly name?: string | null;
  readonly stage?: OpportunityStage | null;
};
type Columns = Partial<
  Omit<Opportunity, "id" | "workspaceId" | "version" | "createdAt" | "updatedAt">
>;

/** What is said about a deal as columns, its stage aside; what is absent is undefined. */
export async function opportunityColumns(
  ctx: Context,
  opportunity: Opportunity | null,
  fields: OpportunityGiven,
  at: string,
): Promise<Columns> {
  const { accountId, ownerId, closeOn, engagedOn, product } = fields;
  if (accountId != null) await getVisible(ctx, Account, accountId);
  if (ownerId != null && ownerId !== opportunity?.ownerId) {
    await activeUser(ctx, ownerId, `${at}.ownerId`);
  }
  const { amount, currency } = moneyColumns(fields.amount, `${at}.amount`);
  return {
    name: neverNull(fields.name, `${at}.name`),
    openedAt: neverNull(fields.openedAt, `${at}.openedAt`),
    amount,
    amountCurrency: currency,
    accountId,
    ownerId,
    closeOn,
    engagedOn,
    product,
    attributes: attributesAfter(
      opportunity?.attributes ?? {},
      fields.attributes,
      `${at}.attributes`,
    ),
  };
}
