import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import { opportunityChanged, opportunityMoved } from "../accounts.events.js";
import { linkExternalReferences } from "../external-references.js";
import { changedSince, snapshot } from "../given-values.js";
import { checkMove, checkTimes, nextClosing } from "../opportunity-closing.js";
import { opportunityColumns, type OpportunityGiven } from "../opportunity-columns.js";
import { Opportunity } from "../opportunity.entity.js";
import type { OpportunityMoveInput, OpportunityUpdateInput } from "../opportunity.inputs.js";

/** Changes what is known of a deal, its stage aside. */
export async function updateOpportunity(
  ctx: Context,
  input: OpportunityUpdateInput,
): Promise<{ opportunity: Opportunity }> {
  const { opportunityId, expectedVersion } = input;
  const opportunity = await lockVisible(ctx, Opportunity, opportunityId, expectedVersion);
  await reviseOpportunity(ctx, opportunity, input, { at: "input", note: null });
  return { opportunity };
}

/** Moves a deal to another stage, along rules/opportunity-stage.ts. */
export async function moveOpportunityTo(
  ctx: Context,
  input: OpportunityMoveInput,
): Promise<{ opportunity: Opportunity }> {
  const { opportunityId, expectedVersion, stage, lossReason, closedAt, note } = input;
  const opportunity = await lockVisible(ctx, Opportunity, opportunityId, expectedVersion);
  checkMove(ctx, opportunity.stage, { stage, lossReason: lossReason ?? null });
  const fields = { stage, lossReason, closedAt };
  await reviseOpportunity(ctx, opportunity, fields, { at: "input", note: note ?? null });
  return { opportunity };
}

/** Both on a row already locked. False when it held all of it. */
export async function reviseOpportunity(
  ctx: Context,
  opportunity: Opportunity,
  fields: OpportunityGiven,
  { at, note }: { readonly at: string; readonly note: string | null },
): Promise<boolean> {
  const { stage: fromStage } = opportunity;
  const before = snapshot(Opportunity, opportunity);
  const columns = await opportunityColumns(ctx, opportunity, fields, at);
  const closing = nextClosing(ctx, opportunity, fields, at);
  checkTimes(columns.openedAt ?? opportunity.openedAt, closing.closedAt, at);

  const reason = { note: note ?? closing.lossReason };
  await changeRow(ctx, Opportunity, opportunity, { ...columns, ...closing }, reason);
  const refs = fields.externalRefs ?? [];
  const isLinked = await linkExternalReferences(ctx, Opportunity, opportunity, refs);

  const { id: opportunityId, accountId, stage: toStage } = opportunity;
  const isMoved = toStage !== fromStage;
  const partsOfMove = isMoved ? ["stage", "lossReason", "closedAt"] : [];
  const changed = [
    ...changedSince(before, Opportunity, opportunity).filter((name) => !partsOfMove.includes(name)),
    ...(isLinked ? ["externalRefs"] : []),
  ];
  if (isMoved) await emit(ctx, opportunityMoved({ opportunityId, accountId, fromStage, toStage }));
  if (changed.length > 0) {
    await emit(ctx, opportunityChanged({ opportunityId, accountId, changed }));
  }
  return isMoved || changed.length > 0;
}
