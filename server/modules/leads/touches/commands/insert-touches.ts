import type { Context } from "../../../../context.js";
import { insertRows } from "../../../../history/write.js";
import type { LeadChannel } from "../../lead.enums.js";
import { findCampaigns } from "../campaign-of.js";
import { channelOf } from "../rules/channel.js";
import { TouchDirection, type TouchType } from "../rules/touch-type.js";
import type { Utm } from "../rules/utm.js";
import { Touch } from "../touch.entity.js";
import type { MarketingChannel } from "../../../programmes/rules/marketing-channel.js";

/** A touch about to be written. Of a lead, account and contact are the lead's. */
export type NewTouch = {
  readonly leadId: string | null;
  readonly contactId: string | null;
  readonly accountId: string | null;
  readonly occurredAt: Date;
  readonly type: TouchType;
  readonly direction?: TouchDirection;
  /** Null: found by the link, the campaign or the kind of touch. */
  readonly channel?: MarketingChannel | null;
  /** Null: found by what the link calls it. */
  readonly campaignId?: string | null;
  readonly userId?: string | null;
  readonly utm: Utm | null;
  readonly receivedVia: LeadChannel;
  readonly sourceId?: string | null;
  readonly sourceDetail: string | null;
  readonly evidence?: string | null;
  readonly payload: Record<string, unknown>;
};

/** Writes touches, all in one statement, and finds their campaigns in another when one is named. */
export async function insertTouches(ctx: Context, drafts: readonly NewTouch[]): Promise<Touch[]> {
  const hints = drafts.map(({ campaignId = null, utm }) => ({ campaignId, utm }));
  const campaignOf = await findCampaigns(ctx, hints);
  const rows = drafts.map((draft) => {
    const { campaignId = null, utm, type, receivedVia } = draft;
    const campaign = campaignOf({ campaignId, utm });
    const facts = { utm, type, receivedVia, campaignChannel: campaign?.channel ?? null };
    return {
      ...draft,
      direction: draft.direction ?? TouchDirection.INBOUND,
      campaignId: campaign?.id ?? null,
      channel: draft.channel ?? channelOf(facts),
    };
  });
  return insertRows(ctx, Touch, rows);
}
