import { defineEvent } from "../../../events/define.js";

export const touchRecorded = defineEvent({
  name: "touch.recorded",
  version: 1,
  description:
    "A touch of somebody known was recorded. Of one that came with a lead, `lead.captured` tells.",
  subject: "touchId",
  shape: {
    touchId: "id",
    leadId: "id?",
    contactId: "id?",
    accountId: "id?",
    campaignId: "id?",
    type: "text",
    channel: "text",
    direction: "text",
    occurredAt: "instant",
  },
});
