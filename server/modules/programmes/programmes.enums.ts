import { describeEnum } from "../../graphql/enums.js";
import { CampaignStatus } from "./rules/campaign-status.js";
import { MarketingChannel } from "./rules/marketing-channel.js";

describeEnum(CampaignStatus, "CampaignStatus", "Where a campaign stands.", {
  PLANNING: "Being prepared.",
  ACTIVE: "Runs.",
  INACTIVE: "Stopped, or laid aside before it ran.",
  COMPLETE: "Over.",
});

describeEnum(MarketingChannel, "MarketingChannel", "How somebody comes to us, or we to them.", {
  DIRECT: "They came by themselves: typed our address, or nothing says how.",
  ORGANIC_SEARCH: "A search engine, unpaid.",
  PAID_SEARCH: "An advertisement beside search results.",
  ORGANIC_SOCIAL: "A social network, unpaid.",
  PAID_SOCIAL: "An advertisement in a social network.",
  DISPLAY: "Any other advertisement on a page or in a film.",
  EMAIL: "E-mail, ours or theirs.",
  REFERRAL: "Somebody or some page sent them.",
  PARTNER: "A partner or affiliate.",
  EVENT: "A trade show, a symposium, a webinar.",
  PHONE: "The telephone.",
  OTHER: "None of these, or not known: a file, another program.",
});
