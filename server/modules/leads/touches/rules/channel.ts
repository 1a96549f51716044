import { MarketingChannel } from "../../../programmes/rules/marketing-channel.js";
import type { LeadChannel } from "../../lead.enums.js";
import type { TouchType } from "./touch-type.js";
import type { Utm } from "./utm.js";

/** What tells the channel of a touch. */
export type ChannelFacts = {
  readonly utm: Utm | null;
  /** The channel of its campaign; null without one. */
  readonly campaignChannel: MarketingChannel | null;
  readonly type: TouchType;
  readonly receivedVia: LeadChannel;
};

/**
 * Names of `utm_medium` by channel, after Google Analytics' default channel groups
 * (support.google.com/analytics/answer/9756891), written without separators.
 */
const media: readonly (readonly [RegExp, MarketingChannel])[] = [
  [/^(cpc|ppc|sem|paidsearch|retargeting)$/, MarketingChannel.PAID_SEARCH],
  [/^(paidsocial|socialpaid|socialads)$/, MarketingChannel.PAID_SOCIAL],
  [/^(social|socialnetwork|socialmedia|sm|organicsocial)$/, MarketingChannel.ORGANIC_SOCIAL],
  [/^(display|banner|expandable|interstitial|cpm|video)$/, MarketingChannel.DISPLAY],
  [/^(organic|seo)$/, MarketingChannel.ORGANIC_SEARCH],
  [/^(email|mail|newsletter)$/, MarketingChannel.EMAIL],
  [/^(affiliate|partner)$/, MarketingChannel.PARTNER],
  [/^(event|tradeshow|fair|webinar|symposium|qr)$/, MarketingChannel.EVENT],
  [/^(referral|app|link)$/, MarketingChannel.REFERRAL],
  [/^(phone|call)$/, MarketingChannel.PHONE],
];

/** Sources whose paid clicks are social, whatever the medium says. */
const SOCIAL = /^(facebook|fb|instagram|ig|linkedin|twitter|x|tiktok|youtube|reddit|xing)\b/;

const byType: Readonly<Record<TouchType, MarketingChannel>> = {
  AD_CLICK: MarketingChannel.DISPLAY,
  PAGE_VIEW: MarketingChannel.DIRECT,
  FORM_SUBMIT: MarketingChannel.DIRECT,
  CONTENT_VIEW: MarketingChannel.DIRECT,
  EMAIL_CLICK: MarketingChannel.EMAIL,
  EMAIL_REPLY: MarketingChannel.EMAIL,
  EMAIL: MarketingChannel.EMAIL,
  CALL: MarketingChannel.PHONE,
  CHAT: MarketingChannel.DIRECT,
  MEETING: MarketingChannel.OTHER,
  EVENT_ATTENDED: MarketingChannel.EVENT,
  REFERRAL: MarketingChannel.REFERRAL,
  IMPORT: MarketingChannel.OTHER,
  OTHER: MarketingChannel.OTHER,
};

/** The link's own word first, then its campaign's, then what the kind of touch makes likely. */
export function channelOf(facts: ChannelFacts): MarketingChannel {
  const { utm, campaignChannel, type, receivedVia } = facts;
  const told = utm === null ? null : channelOfLink(utm);
  if (told !== null) return told;
  if (campaignChannel !== null) return campaignChannel;
  return receivedVia === "PARTNER" ? MarketingChannel.PARTNER : byType[type];
}

function channelOfLink({ medium, source }: Utm): MarketingChannel | null {
  const word = (medium ?? "").toLowerCase().replaceAll(/[^a-z]/g, "");
  const channel = media.find(([pattern]) => pattern.test(word))?.[1] ?? null;
  const isPaidSocial = channel === MarketingChannel.PAID_SEARCH && SOCIAL.test(lower(source));
  return isPaidSocial ? MarketingChannel.PAID_SOCIAL : channel;
}

function lower(text: string | null): string {
  return (text ?? "").trim().toLowerCase();
}
