import { defineEvent } from "../../../events/define.js";

const subject = "sourceId";

export const leadSourceCreated = defineEvent({
  name: "lead_source.created",
  version: 1,
  description: "A door for leads was made.",
  subject,
  shape: { sourceId: "id", key: "text", kind: "text" },
});

export const leadSourceChanged = defineEvent({
  name: "lead_source.changed",
  version: 1,
  description: "Rules, defaults or name of a door changed.",
  subject,
  shape: { sourceId: "id", changed: "text[]" },
});

export const leadSourceKeyIssued = defineEvent({
  name: "lead_source.key_issued",
  version: 1,
  description: "A door got a new key; those before it work until `overlapUntil`.",
  subject,
  shape: { sourceId: "id", keyId: "id", overlapUntil: "instant?" },
});

export const leadSourcePaused = defineEvent({
  name: "lead_source.paused",
  version: 1,
  description: "A door takes nobody in any more.",
  subject,
  shape: { sourceId: "id" },
});

export const leadSourceResumed = defineEvent({
  name: "lead_source.resumed",
  version: 1,
  description: "A paused door takes people in again.",
  subject,
  shape: { sourceId: "id" },
});
