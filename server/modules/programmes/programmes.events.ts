import { defineEvent } from "../../events/define.js";

export const campaignCreated = defineEvent({
  name: "campaign.created",
  version: 1,
  description: "A campaign was made.",
  subject: "campaignId",
  shape: { campaignId: "id", channel: "text", status: "text" },
});

export const campaignChanged = defineEvent({
  name: "campaign.changed",
  version: 1,
  description: "A campaign's fields changed, its status among them.",
  subject: "campaignId",
  shape: { campaignId: "id", status: "text", changed: "text[]" },
});
