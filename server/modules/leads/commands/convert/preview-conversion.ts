import type { Context } from "../../../../context.js";
import { getVisible } from "../../../../reader/rows.js";
import { ConversionAction } from "../../conversion/conversion.enums.js";
import type { LeadConversionPreview } from "../../conversion/conversion.payloads.js";
import { Lead } from "../../lead.entity.js";
import { findSuggestions } from "./find-suggestions.js";

/** What to link and what to make, for somebody to look at before `convertLead`. */
export async function previewConversion(
  ctx: Context,
  leadId: string,
): Promise<LeadConversionPreview> {
  const lead = await getVisible(ctx, Lead, leadId);
  const { account, contact, opportunity } = await findSuggestions(ctx, lead);
  return {
    lead,
    account: { action: actionFor(account), account },
    contact: { action: actionFor(contact), contact },
    opportunity: { action: actionFor(opportunity), opportunity },
  };
}

function actionFor(row: object | null): ConversionAction {
  return row === null ? ConversionAction.CREATE : ConversionAction.LINK;
}
