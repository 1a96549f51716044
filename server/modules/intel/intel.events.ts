import { defineEvent } from "../../events/define.js";

export const competitorCreated = defineEvent({
  name: "competitor.created",
  version: 1,
  description: "A competitor is known from now on.",
  subject: "competitorId",
  shape: { competitorId: "id" },
});

export const competitorChanged = defineEvent({
  name: "competitor.changed",
  version: 1,
  description: "A competitor's names, domains, tier or status changed.",
  subject: "competitorId",
  shape: { competitorId: "id", changed: "text[]" },
});

export const intelObserved = defineEvent({
  name: "intel.observed",
  version: 1,
  description: "Something was seen or heard of a competitor.",
  subject: "intelId",
  shape: {
    intelId: "id",
    competitorId: "id",
    origin: "text",
    kind: "text",
    reportedById: "id?",
    accountId: "id?",
    opportunityId: "id?",
    leadId: "id?",
    reportId: "id?",
  },
});

export const intelMoved = defineEvent({
  name: "intel.moved",
  version: 1,
  description:
    "An observation was triaged, corroborated, contradicted, expired or left unconfirmed.",
  subject: "intelId",
  shape: {
    intelId: "id",
    competitorId: "id",
    fromState: "text",
    toState: "text",
    grade: "text?",
    bothSides: "boolean",
  },
});

export const intelRejected = defineEvent({
  name: "intel.rejected",
  version: 1,
  description: "An observation was judged not worth keeping in mind.",
  subject: "intelId",
  shape: { intelId: "id", competitorId: "id", fromState: "text" },
});
