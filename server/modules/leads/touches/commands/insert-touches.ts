import type { Context } from "../../../../context.js";
import { insertRows } from "../../../../history/write.js";
import type { NewTouch } from "../new-touch.js";
import { channelOf } from "../rules/channel.js";
import { Touch } from "../touch.entity.js";

/** Writes touches, all in one statement. */
export function insertTouches(ctx: Context, touches: readonly NewTouch[]): Promise<Touch[]> {
  const rows = touches.map(({ campaign, ...touch }) => {
    const { utm, type, receivedVia } = touch;
    const facts = { utm, type, receivedVia, campaignChannel: campaign?.channel ?? null };
    const channel = touch.channel ?? channelOf(facts);
    return { ...touch, channel, campaignId: campaign?.id ?? null };
  });
  return insertRows(ctx, Touch, rows);
}
