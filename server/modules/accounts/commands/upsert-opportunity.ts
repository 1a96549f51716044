import type { Context } from "../../../context.js";
import { lockVisible } from "../../../reader/rows.js";
import { UpsertOutcome } from "../accounts.enums.js";
import { findByExternalReference } from "../external-references.js";
import { refused } from "../given-values.js";
import { Opportunity } from "../opportunity.entity.js";
import type { OpportunityMatchInput, OpportunityUpsertInput } from "../opportunity.inputs.js";
import { createOpportunity } from "./create-opportunity.js";
import { reviseOpportunity } from "./update-opportunity.js";

/** Makes an opportunity or brings it up to date, as upsertAccount does for accounts. */
export async function upsertOpportunity(
  ctx: Context,
  { match, set }: OpportunityUpsertInput,
): Promise<{ opportunity: Opportunity; outcome: UpsertOutcome }> {
  const id = await findId(ctx, match);
  if (id === null) {
    const { name, ...rest } = set;
    if (name == null) throw refused("input.set.name", "is needed to make an opportunity");
    // A new one keeps the reference it was looked for by, or the next call would not find it.
    const externalRefs = [match.externalRef ?? [], set.externalRefs ?? []].flat();
    const input = { ...rest, name, externalRefs };
    const { opportunity } = await createOpportunity(ctx, input, "input.set");
    return { opportunity, outcome: UpsertOutcome.CREATED };
  }
  const opportunity = await lockVisible(ctx, Opportunity, id);
  const where = { at: "input.set", note: null };
  const isChanged = await reviseOpportunity(ctx, opportunity, set, where);
  return { opportunity, outcome: isChanged ? UpsertOutcome.UPDATED : UpsertOutcome.UNCHANGED };
}

async function findId(ctx: Context, match: OpportunityMatchInput): Promise<string | null> {
  if (match.id != null) return match.id;
  if (match.externalRef == null) throw refused("input.match", "names nothing to match by");
  return (await findByExternalReference(ctx, Opportunity, match.externalRef))?.id ?? null;
}
