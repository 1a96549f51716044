import { defineEvent } from "../../../events/define.js";

export const intakeRefused = defineEvent({
  name: "intake.refused",
  version: 1,
  description: "A source refused a payload, which is kept.",
  subject: "payloadId",
  shape: { payloadId: "id", sourceId: "id", reasonCode: "text" },
});

export const intakeMended = defineEvent({
  name: "intake.mended",
  version: 1,
  description: "Somebody mended a refused payload.",
  subject: "payloadId",
  shape: { payloadId: "id", sourceId: "id" },
});

export const intakeReplayed = defineEvent({
  name: "intake.replayed",
  version: 1,
  description: "A refused payload was taken in after all.",
  subject: "payloadId",
  shape: { payloadId: "id", sourceId: "id", leadId: "id" },
});

export const intakeDiscarded = defineEvent({
  name: "intake.discarded",
  version: 1,
  description: "A refused payload was given up, and its contents with it.",
  subject: "payloadId",
  shape: { payloadId: "id", sourceId: "id" },
});

export const intakeErased = defineEvent({
  name: "intake.erased",
  version: 1,
  description: "What was kept of a person's refused payloads was erased.",
  subject: "payloadId",
  shape: { payloadId: "id", sourceId: "id" },
});

export const intakeDropped = defineEvent({
  name: "intake.dropped",
  version: 1,
  description: "The oldest refused payloads of a source made room for newer ones.",
  subject: "sourceId",
  shape: { sourceId: "id", count: "int" },
});
