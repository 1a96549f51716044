import { defineEvent } from "../../../events/define.js";

export const rejectReasonSet = defineEvent({
  name: "reject_reason.set",
  version: 1,
  description: "A reason to send leads back was added, changed, retired or restored.",
  subject: "reasonId",
  shape: { reasonId: "id", code: "text", disposition: "text", isRetired: "boolean" },
});
