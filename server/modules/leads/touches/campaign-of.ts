import { In } from "typeorm";

import type { Context } from "../../../context.js";
import { notFound } from "../../../errors.js";
import { Campaign } from "../../programmes/campaign.entity.js";
import { campaignKey } from "../../programmes/rules/campaign-key.js";
import type { Utm } from "./rules/utm.js";

/** What may name the campaign of a touch: its id, or what the link calls it. */
export type CampaignHint = { readonly campaignId: string | null; readonly utm: Utm | null };

/** Throws NOT_FOUND for an id that is none. */
export type FindCampaign = (hint: CampaignHint) => Campaign | null;

/** The campaign of each touch, or null: one statement for all that name one, none when nobody does. */
export async function findCampaigns(
  ctx: Context,
  hints: readonly CampaignHint[],
): Promise<FindCampaign> {
  const ids = hints.flatMap(({ campaignId }) => campaignId ?? []);
  const keys = hints.flatMap(({ utm }) => keyOf(utm) ?? []);
  if (ids.length + keys.length === 0) return () => null;
  const { workspaceId } = ctx.actor;
  const found = await ctx.db.run((manager) =>
    manager.findBy(Campaign, [
      { workspaceId, id: In([...new Set(ids)]) },
      { workspaceId, nameKey: In([...new Set(keys)]) },
    ]),
  );
  const byId = new Map(found.map((campaign) => [campaign.id, campaign]));
  const byKey = new Map(found.map((campaign) => [campaign.nameKey, campaign]));
  return ({ campaignId, utm }) => {
    if (campaignId === null) return byKey.get(keyOf(utm) ?? "") ?? null;
    const campaign = byId.get(campaignId);
    if (campaign === undefined) throw notFound("Campaign");
    return campaign;
  };
}

/** A link may name what nobody planned: that is no mistake, and makes no campaign. */
function keyOf(utm: Utm | null): string | null {
  return utm?.campaign == null ? null : campaignKey(utm.campaign);
}
