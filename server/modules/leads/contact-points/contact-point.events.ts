import { defineEvent } from "../../../events/define.js";

export const contactPointCreated = defineEvent({
  name: "contact_point.created",
  version: 1,
  description: "A way to reach the company was written down.",
  subject: "contactPointId",
  shape: { contactPointId: "id", published: "boolean" },
});

export const contactPointChanged = defineEvent({
  name: "contact_point.changed",
  version: 1,
  description: "A way to reach the company changed, was published or taken back.",
  subject: "contactPointId",
  shape: { contactPointId: "id", published: "boolean", changed: "text[]" },
});
