import type { Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import { changedSince, snapshot } from "../../accounts/given-values.js";
import { campaignColumns } from "../campaign-columns.js";
import { Campaign } from "../campaign.entity.js";
import type { CampaignUpdateInput } from "../campaign.inputs.js";
import { campaignChanged } from "../programmes.events.js";
import { mayMoveCampaign } from "../rules/campaign-status.js";

/** Changes what is known of a campaign, and moves it along rules/campaign-status.ts. */
export async function updateCampaign(
  ctx: Context,
  input: CampaignUpdateInput,
): Promise<{ campaign: Campaign }> {
  const campaign = await lockVisible(ctx, Campaign, input.campaignId, input.expectedVersion);
  const before = snapshot(Campaign, campaign);
  const columns = await campaignColumns(ctx, campaign, input);
  const { status: from } = campaign;
  const to = columns.status ?? from;
  if (!mayMoveCampaign(from, to)) {
    throw new AppError("ILLEGAL_TRANSITION", `${from} never moves to ${to}.`, { from, to });
  }

  await changeRow(ctx, Campaign, campaign, columns);
  const changed = changedSince(before, Campaign, campaign);
  if (changed.length > 0) {
    await emit(ctx, campaignChanged({ campaignId: campaign.id, status: to, changed }));
  }
  return { campaign };
}
