/** How people come to know of us. After Google Analytics' default channel groups, and the trade's own. */
export enum MarketingChannel {
  DIRECT = "DIRECT",
  ORGANIC_SEARCH = "ORGANIC_SEARCH",
  PAID_SEARCH = "PAID_SEARCH",
  ORGANIC_SOCIAL = "ORGANIC_SOCIAL",
  PAID_SOCIAL = "PAID_SOCIAL",
  DISPLAY = "DISPLAY",
  EMAIL = "EMAIL",
  REFERRAL = "REFERRAL",
  PARTNER = "PARTNER",
  EVENT = "EVENT",
  PHONE = "PHONE",
  OTHER = "OTHER",
}
