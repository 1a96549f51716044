import { defineEvent } from "../../events/define.js";

export const meetingPlanned = defineEvent({
  name: "meeting.planned",
  version: 1,
  description: "A customer meeting was planned.",
  subject: "meetingId",
  shape: { meetingId: "id", accountId: "id", organiserId: "id", startsAt: "instant" },
});

export const meetingChanged = defineEvent({
  name: "meeting.changed",
  version: 1,
  description: "A meeting's time, place, subject or attendees changed.",
  subject: "meetingId",
  shape: { meetingId: "id", accountId: "id", changed: "text[]" },
});

export const meetingHeld = defineEvent({
  name: "meeting.held",
  version: 1,
  description: "A meeting took place: trip reports may be filed.",
  subject: "meetingId",
  shape: { meetingId: "id", accountId: "id", endsAt: "instant" },
});

export const meetingCancelled = defineEvent({
  name: "meeting.cancelled",
  version: 1,
  description: "A meeting was called off.",
  subject: "meetingId",
  shape: { meetingId: "id", accountId: "id" },
});

export const meetingMissed = defineEvent({
  name: "meeting.missed",
  version: 1,
  description: "The customer did not come to a meeting.",
  subject: "meetingId",
  shape: { meetingId: "id", accountId: "id" },
});

const reportShape = { reportId: "id", meetingId: "id", accountId: "id", authorId: "id" } as const;

export const reportDrafted = defineEvent({
  name: "report.drafted",
  version: 1,
  description: "A trip report was begun.",
  subject: "reportId",
  shape: reportShape,
});

export const reportChanged = defineEvent({
  name: "report.changed",
  version: 1,
  description: "A draft was changed by its author.",
  subject: "reportId",
  shape: { ...reportShape, changed: "text[]" },
});

export const reportSubmitted = defineEvent({
  name: "report.submitted",
  version: 1,
  description: "A trip report was submitted, complete.",
  subject: "reportId",
  shape: reportShape,
});

export const reportDistributed = defineEvent({
  name: "report.distributed",
  version: 1,
  description: "An edition of a trip report went out; the first, or what an amendment changed.",
  subject: "reportId",
  shape: { ...reportShape, editionId: "id", reportVersion: "int", recipientIds: "id[]" },
});

export const reportAmended = defineEvent({
  name: "report.amended",
  version: 1,
  description: "A trip report was changed after it had gone out.",
  subject: "reportId",
  shape: { ...reportShape, changed: "text[]" },
});

export const reportDiscarded = defineEvent({
  name: "report.discarded",
  version: 1,
  description: "A draft was given up.",
  subject: "reportId",
  shape: reportShape,
});

export const reportRetracted = defineEvent({
  name: "report.retracted",
  version: 1,
  description: "A manager took a trip report back.",
  subject: "reportId",
  shape: reportShape,
});

export const receiptRead = defineEvent({
  name: "receipt.read",
  version: 1,
  description: "A recipient opened a trip report.",
  subject: "receiptId",
  shape: { receiptId: "id", reportId: "id", reportVersion: "int", recipientId: "id" },
});

export const receiptAcknowledged = defineEvent({
  name: "receipt.acknowledged",
  version: 1,
  description: "A recipient acknowledged a trip report.",
  subject: "receiptId",
  shape: { receiptId: "id", reportId: "id", reportVersion: "int", recipientId: "id" },
});

export const followUpMoved = defineEvent({
  name: "follow_up.moved",
  version: 1,
  description: "A promised follow-up was begun, kept or dropped.",
  subject: "followUpId",
  shape: { followUpId: "id", reportId: "id", ownerId: "id", fromState: "text", toState: "text" },
});

export const followUpChanged = defineEvent({
  name: "follow_up.changed",
  version: 1,
  description: "A follow-up's text, owner, date or evidence changed.",
  subject: "followUpId",
  shape: { followUpId: "id", reportId: "id", ownerId: "id", changed: "text[]" },
});
