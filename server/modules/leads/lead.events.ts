import { defineEvent } from "../../events/define.js";

const subject = "leadId";
const version = 1;

export const leadCaptured = defineEvent({
  name: "lead.captured",
  version,
  description: "A person reached us: a new lead, or a touch of a known one.",
  subject,
  shape: {
    leadId: "id",
    touchId: "id",
    outcome: "text",
    matchedBy: "text?",
    receivedVia: "text",
    accountId: "id?",
  },
});

export const leadUpdated = defineEvent({
  name: "lead.updated",
  version,
  description: "Something known about a lead changed.",
  subject,
  shape: { leadId: "id", changed: "text[]" },
});

export const leadScored = defineEvent({
  name: "lead.scored",
  version,
  description: "A lead's score was computed.",
  subject,
  shape: {
    leadId: "id",
    scoreId: "id",
    kind: "text",
    modelVersion: "int",
    points: "int",
    band: "text?",
    engagement: "int?",
  },
});

export const leadQualified = defineEvent({
  name: "lead.qualified",
  version,
  description: "A qualifying talk was recorded. `vendors` are those whose products they had tried.",
  subject,
  shape: {
    leadId: "id",
    qualificationId: "id",
    accountId: "id?",
    verdict: "text",
    firedRules: "text[]",
    missing: "text[]",
    vendors: "text[]",
  },
});

export const leadHandRaised = defineEvent({
  name: "lead.hand_raised",
  version,
  description: "A lead asked for a call, a demo or a price.",
  subject,
  shape: { leadId: "id", status: "text" },
});

export const leadRouted = defineEvent({
  name: "lead.routed",
  version,
  description: "A lead got an owner or a queue.",
  subject,
  shape: { leadId: "id", routingId: "id", rule: "text", ownerId: "id?", queue: "text?" },
});

export const leadHandedOver = defineEvent({
  name: "lead.handed_over",
  version,
  description: "A lead was handed to sales and waits for an answer.",
  subject,
  shape: { leadId: "id", handOffId: "id", ownerId: "id?", queue: "text?" },
});

export const leadAccepted = defineEvent({
  name: "lead.accepted",
  version,
  description: "Sales took a lead.",
  subject,
  shape: { leadId: "id", handOffId: "id", ownerId: "id" },
});

export const leadRejected = defineEvent({
  name: "lead.rejected",
  version,
  description: "Sales sent a lead back, with a coded reason.",
  subject,
  shape: { leadId: "id", handOffId: "id", reasonCode: "text", disposition: "text" },
});

export const leadWithdrawn = defineEvent({
  name: "lead.withdrawn",
  version,
  description: "Marketing took a hand-off back before sales answered.",
  subject,
  shape: { leadId: "id", handOffId: "id", status: "text" },
});

export const leadAdvanced = defineEvent({
  name: "lead.advanced",
  version,
  description: "Sales qualified a lead.",
  subject,
  shape: { leadId: "id", status: "text" },
});

export const leadNurtured = defineEvent({
  name: "lead.nurtured",
  version,
  description: "A lead is kept in touch with until it is ready.",
  subject,
  shape: { leadId: "id", from: "text", reasonCode: "text?", resumeOn: "date?" },
});

export const leadDisqualified = defineEvent({
  name: "lead.disqualified",
  version,
  description: "A lead was closed.",
  subject,
  shape: { leadId: "id", from: "text", reasonCode: "text?" },
});

export const leadConverted = defineEvent({
  name: "lead.converted",
  version,
  description: "A lead became part of an account, a contact and perhaps an opportunity.",
  subject,
  shape: {
    leadId: "id",
    accountId: "id",
    contactId: "id",
    opportunityId: "id?",
    account: "text",
    contact: "text",
    opportunity: "text",
  },
});

export const leadMerged = defineEvent({
  name: "lead.merged",
  version,
  description: "Leads became part of another, the survivor; their ids stand for it from now on.",
  subject: "survivorId",
  shape: { survivorId: "id", mergedIds: "id[]", mergeId: "id" },
});

export const leadUnmerged = defineEvent({
  name: "lead.unmerged",
  version,
  description: "A merge was undone: the leads that were merged stand for themselves again.",
  subject: "survivorId",
  shape: { survivorId: "id", mergedIds: "id[]", mergeId: "id" },
});

export const leadReopened = defineEvent({
  name: "lead.reopened",
  version,
  description: "A lead that was closed or kept in touch with is an inquiry again.",
  subject,
  shape: { leadId: "id", from: "text" },
});
