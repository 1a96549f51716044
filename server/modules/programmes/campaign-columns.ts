import type { Context } from "../../context.js";
import { AppError, invalidInput, neverNull } from "../../errors.js";
import { activeUser } from "../accounts/account-owner.js";
import { moneyColumns } from "../accounts/given-values.js";
import { lockValues } from "../people/lock-values.js";
import { Campaign } from "./campaign.entity.js";
import type { CampaignFields } from "./campaign.inputs.js";
import { campaignKey } from "./rules/campaign-key.js";
import type { MarketingChannel } from "./rules/marketing-channel.js";

type Given = CampaignFields & {
  readonly name?: string | null;
  readonly channel?: MarketingChannel | null;
};
type Columns = Partial<
  Omit<Campaign, "id" | "workspaceId" | "version" | "createdAt" | "updatedAt">
>;

/** What is said about a campaign as columns; what is absent is undefined. */
export async function campaignColumns(
  ctx: Context,
  campaign: Campaign | null,
  fields: Given,
): Promise<Columns> {
  const { startsOn, endsOn, ownerId } = fields;
  const name = neverNull(fields.name, "input.name");
  const nameKey = name === undefined ? undefined : keyOf(name);
  if (nameKey !== undefined) await mustBeFree(ctx, nameKey, campaign);
  if (ownerId != null && ownerId !== campaign?.ownerId) {
    await activeUser(ctx, ownerId, "input.ownerId");
  }
  mustBeInOrder(startsOn ?? campaign?.startsOn, endsOn ?? campaign?.endsOn, fields);
  const { amount, currency } = moneyColumns(fields.cost, "input.cost");
  return {
    name,
    nameKey,
    channel: neverNull(fields.channel, "input.channel"),
    status: neverNull(fields.status, "input.status"),
    cost: amount,
    costCurrency: currency,
    startsOn,
    endsOn,
    ownerId,
  };
}

function keyOf(name: string): string {
  const key = campaignKey(name);
  if (key !== null) return key;
  throw invalidInput([{ path: "input.name", message: "needs a letter or a digit" }]);
}

async function mustBeFree(ctx: Context, nameKey: string, own: Campaign | null): Promise<void> {
  await lockValues(ctx, "campaign", [nameKey]);
  const { workspaceId } = ctx.actor;
  const held = await ctx.db.run((manager) => manager.findOneBy(Campaign, { workspaceId, nameKey }));
  if (held === null || held.id === own?.id) return;
  const data = { field: "name", nameKey, heldBy: held.id };
  throw new AppError("CONFLICT", "Another campaign's name reads alike.", data);
}

/** A day that is cleared binds nothing. */
function mustBeInOrder(
  startsOn: string | null | undefined,
  endsOn: string | null | undefined,
  given: Given,
): void {
  if (given.startsOn === null || given.endsOn === null) return;
  if (startsOn == null || endsOn == null || startsOn <= endsOn) return;
  throw invalidInput([{ path: "input.endsOn", message: "is before the first day" }]);
}
