import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import * as inputs from "./campaign.inputs.js";
import * as payloads from "./campaign.payloads.js";
import { createCampaign } from "./commands/create-campaign.js";
import { updateCampaign } from "./commands/update-campaign.js";

@Resolver()
export class CampaignResolver {
  @Allow("campaign:write")
  @Mutation(() => payloads.CampaignCreatePayload, {
    description: "Makes a campaign. CONFLICT names the one whose name reads alike.",
  })
  campaignCreate(
    @Arg("input", () => inputs.CampaignCreateInput) input: inputs.CampaignCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.CampaignCreatePayload> {
    return once(ctx, "campaignCreate", input, createCampaign);
  }

  @Allow("campaign:write")
  @Mutation(() => payloads.CampaignUpdatePayload, {
    description: "Changes a campaign; ILLEGAL_TRANSITION when it cannot go where it is sent.",
  })
  campaignUpdate(
    @Arg("input", () => inputs.CampaignUpdateInput) input: inputs.CampaignUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.CampaignUpdatePayload> {
    return once(ctx, "campaignUpdate", input, updateCampaign);
  }
}
