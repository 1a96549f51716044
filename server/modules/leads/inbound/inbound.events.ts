import { defineEvent } from "../../../events/define.js";

export const mailPassedOver = defineEvent({
  name: "lead_source.mail_passed_over",
  version: 1,
  description: "A message that no person wrote came to a source's mailbox, and made no lead.",
  subject: "sourceId",
  shape: { sourceId: "id", verdict: "text" },
});
