import { defineEvent } from "../../../events/define.js";

const subject = "calendarId";

export const calendarCreated = defineEvent({
  name: "calendar.created",
  version: 1,
  description: "A business calendar was made.",
  subject,
  shape: { calendarId: "id" },
});

export const calendarChanged = defineEvent({
  name: "calendar.changed",
  version: 1,
  description: "A business calendar changed; clocks that run keep the hours they started by.",
  subject,
  shape: { calendarId: "id", changed: "text[]", hoursVersion: "int" },
});
