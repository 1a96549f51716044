import { defineEvent } from "../../../events/define.js";

const version = 1;

export const webFormCreated = defineEvent({
  name: "web_form.created",
  version,
  description: "A source got a form.",
  subject: "formId",
  shape: { formId: "id", sourceId: "id" },
});

export const webFormChanged = defineEvent({
  name: "web_form.changed",
  version,
  description: "What a form asks, says or allows changed.",
  subject: "formId",
  shape: { formId: "id", consentVersion: "int" },
});

export const optInRequested = defineEvent({
  name: "opt_in.requested",
  version,
  description: "An address was mailed a link to confirm itself.",
  subject: "leadId",
  shape: { leadId: "id", optInId: "id", mails: "int" },
});

export const optInConfirmed = defineEvent({
  name: "opt_in.confirmed",
  version,
  description: "The link mailed to an address was followed and confirmed.",
  subject: "leadId",
  shape: { leadId: "id", optInId: "id" },
});
