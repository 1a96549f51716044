import { IsNull } from "typeorm";

import type { Context } from "../../../context.js";
import { invalidInput } from "../../../errors.js";
import { validateInput } from "../../../graphql/validate-input.js";
import { createOpportunity } from "../../accounts/commands/create-opportunity.js";
import { upsertOpportunity } from "../../accounts/commands/upsert-opportunity.js";
import { ExternalRefInput } from "../../accounts/external-reference.inputs.js";
import { lockValues } from "../../people/lock-values.js";
import { Opportunity } from "../../accounts/opportunity.entity.js";
import {
  OpportunityMatchInput,
  OpportunitySetInput,
  OpportunityUpsertInput,
} from "../../accounts/opportunity.inputs.js";
import { OpportunityStage } from "../../accounts/rules/opportunity-stage.js";
import type { RowValues } from "../rules/read-row.js";
import {
  accountIdOf,
  attributesOf,
  enumOf,
  externalRefOf,
  filled,
  instantOf,
  moneyOf,
  onlyOne,
  ownerOf,
  type Batch,
  type Taken,
} from "./row.js";

/** Found by the file's id; a row without one goes by name and account. */
export async function importOpportunity(
  ctx: Context,
  values: RowValues,
  batch: Batch,
): Promise<Taken> {
  const set = setOf(values, batch);
  const match = await matchOf(ctx, values, batch, set);
  const input = filled(OpportunityUpsertInput, {
    match: match ?? new OpportunityMatchInput(),
    set,
  });
  await validateInput(input);
  if (match !== null) {
    const { opportunity, outcome } = await upsertOpportunity(ctx, input);
    return { id: opportunity.id, outcome, notes: [] };
  }
  const { name } = set;
  if (name == null) throw invalidInput([{ path: "name", message: "is needed for a new one" }]);
  const { opportunity } = await createOpportunity(ctx, { ...set, name });
  return { id: opportunity.id, outcome: "CREATED", notes: [] };
}

async function matchOf(
  ctx: Context,
  values: RowValues,
  batch: Batch,
  { name, accountId }: OpportunitySetInput,
): Promise<OpportunityMatchInput | null> {
  const { id } = values.fields;
  if (id !== undefined) return filled(OpportunityMatchInput, { id });
  const ref = externalRefOf(values, batch);
  if (ref !== null) {
    return filled(OpportunityMatchInput, { externalRef: filled(ExternalRefInput, ref) });
  }
  if (name == null) return null;
  await lockValues(ctx, "opportunity name", [`${accountId ?? ""} ${name}`]);
  const { workspaceId } = ctx.actor;
  const where = { workspaceId, name, accountId: accountId ?? IsNull() };
  const namesakes = await ctx.db.run((manager) => manager.find(Opportunity, { where, take: 2 }));
  const known = onlyOne(namesakes, "name");
  return known === null ? null : filled(OpportunityMatchInput, { id: known.id });
}

function setOf(values: RowValues, batch: Batch): OpportunitySetInput {
  const { name, stage, amount, currency, closeOn, engagedOn, openedAt, closedAt } = values.fields;
  const { product, lossReason } = values.fields;
  const { ownerId, asText } = ownerOf(values, batch);
  return filled(OpportunitySetInput, {
    name,
    stage: enumOf(OpportunityStage, stage),
    amount: moneyOf(amount, currency ?? batch.currencyCode),
    closeOn,
    engagedOn,
    openedAt: instantOf(openedAt),
    closedAt: instantOf(closedAt),
    product,
    lossReason,
    accountId: accountIdOf(values, batch),
    ownerId,
    attributes: attributesOf(values, asText),
  });
}
