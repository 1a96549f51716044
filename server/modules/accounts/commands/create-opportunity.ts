import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { insertRow } from "../../../history/write.js";
import { opportunityCreated } from "../accounts.events.js";
import { linkExternalReferences } from "../external-references.js";
import { checkTimes, firstClosing } from "../opportunity-closing.js";
import { opportunityColumns } from "../opportunity-columns.js";
import { Opportunity } from "../opportunity.entity.js";
import type { OpportunityCreateInput } from "../opportunity.inputs.js";

/**
 * Makes an opportunity. One that is over already may be recorded so: its moves happened elsewhere and
 * none are made up.
 */
export async function createOpportunity(
  ctx: Context,
  input: OpportunityCreateInput,
  at = "input",
): Promise<{ opportunity: Opportunity }> {
  const columns = await opportunityColumns(ctx, null, input, at);
  const closing = firstClosing(ctx, input, at);
  const now = ctx.clock.now();
  const { closedAt } = closing;
  // Of a past deal whose beginning nobody knows, only the end is sure.
  const openedAt = columns.openedAt ?? (closedAt !== null && closedAt < now ? closedAt : now);
  checkTimes(openedAt, closedAt, at);

  const opportunity = await insertRow(ctx, Opportunity, { ...columns, ...closing, openedAt });
  await linkExternalReferences(ctx, Opportunity, opportunity, input.externalRefs ?? []);
  const { id: opportunityId, accountId, ownerId, stage } = opportunity;
  await emit(ctx, opportunityCreated({ opportunityId, accountId, ownerId, stage }));
  return { opportunity };
}
