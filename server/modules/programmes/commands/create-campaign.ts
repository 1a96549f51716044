import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { insertRow } from "../../../history/write.js";
import { campaignColumns } from "../campaign-columns.js";
import { Campaign } from "../campaign.entity.js";
import type { CampaignCreateInput } from "../campaign.inputs.js";
import { campaignCreated } from "../programmes.events.js";
import { CampaignStatus } from "../rules/campaign-status.js";

/** Makes a campaign. CONFLICT, naming the other, when a name reads alike: touches are found by it. */
export async function createCampaign(
  ctx: Context,
  input: CampaignCreateInput,
): Promise<{ campaign: Campaign }> {
  const columns = await campaignColumns(ctx, null, input);
  const status = columns.status ?? CampaignStatus.PLANNING;

  const campaign = await insertRow(ctx, Campaign, { ...columns, status });
  const { id: campaignId, channel } = campaign;
  await emit(ctx, campaignCreated({ campaignId, channel, status }));
  return { campaign };
}
