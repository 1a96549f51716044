import { defineEvent } from "../../../events/define.js";

const subject = "duplicateId";
const version = 1;

export const duplicateFound = defineEvent({
  name: "duplicate.found",
  version,
  description: "Two leads may be one person, and somebody should look: a new case, or one again.",
  subject,
  shape: { duplicateId: "id", olderId: "id", newerId: "id", score: "decimal", band: "text" },
});

export const duplicateDecided = defineEvent({
  name: "duplicate.decided",
  version,
  description: "Somebody decided on a duplicate case, or took a decision back.",
  subject,
  shape: { duplicateId: "id", olderId: "id", newerId: "id", state: "text" },
});

export const duplicateWithdrawn = defineEvent({
  name: "duplicate.withdrawn",
  version,
  description: "A duplicate case is no question any more.",
  subject,
  shape: { duplicateId: "id", olderId: "id", newerId: "id" },
});
