import { defineEvent } from "../../../events/define.js";

export const consentChanged = defineEvent({
  name: "consent.changed",
  version: 1,
  description: "An address may be written to on a topic, may not any more, or was asked.",
  subject: "consentId",
  shape: {
    consentId: "id",
    channel: "text",
    topic: "text",
    from: "text?",
    to: "text",
    act: "text",
  },
});

export const addressSuppressed = defineEvent({
  name: "address.suppressed",
  version: 1,
  description: "An address is not written to any more, on a topic or at all.",
  subject: "suppressionId",
  shape: { suppressionId: "id", channel: "text", topic: "text?", reason: "text" },
});
