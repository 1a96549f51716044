import { defineEvent } from "../../events/define.js";

export const accountCreated = defineEvent({
  name: "account.created",
  version: 1,
  description: "An account was made.",
  subject: "accountId",
  shape: { accountId: "id", type: "text", tier: "text", ownerId: "id?" },
});

export const accountChanged = defineEvent({
  name: "account.changed",
  version: 1,
  description: "An account's fields changed, its owner aside.",
  subject: "accountId",
  shape: { accountId: "id", changed: "text[]" },
});

export const accountOwnerChanged = defineEvent({
  name: "account.owner_changed",
  version: 1,
  description: "An account was handed from one person to another, or to nobody.",
  subject: "accountId",
  shape: { accountId: "id", ownerId: "id?", previousOwnerId: "id?" },
});

export const accountMemberJoined = defineEvent({
  name: "account.member_joined",
  version: 1,
  description: "Somebody joined an account's team; `fromAt` may lie ahead.",
  subject: "accountId",
  shape: {
    accountId: "id",
    memberId: "id",
    userId: "id",
    role: "text",
    department: "text",
    fromAt: "instant",
    toAt: "instant?",
  },
});

export const accountMemberLeft = defineEvent({
  name: "account.member_left",
  version: 1,
  description: "The end of somebody's time on an account's team was set; `toAt` may lie ahead.",
  subject: "accountId",
  shape: { accountId: "id", memberId: "id", userId: "id", role: "text", toAt: "instant" },
});

export const contactCreated = defineEvent({
  name: "contact.created",
  version: 1,
  description: "A contact was made.",
  subject: "contactId",
  shape: { contactId: "id", accountId: "id" },
});

export const contactChanged = defineEvent({
  name: "contact.changed",
  version: 1,
  description: "A contact's fields changed.",
  subject: "contactId",
  shape: { contactId: "id", accountId: "id", changed: "text[]" },
});

export const opportunityCreated = defineEvent({
  name: "opportunity.created",
  version: 1,
  description: "An opportunity was made.",
  subject: "opportunityId",
  shape: { opportunityId: "id", accountId: "id?", ownerId: "id?", stage: "text" },
});

export const opportunityChanged = defineEvent({
  name: "opportunity.changed",
  version: 1,
  description: "An opportunity's fields changed, its stage aside.",
  subject: "opportunityId",
  shape: { opportunityId: "id", accountId: "id?", changed: "text[]" },
});

export const opportunityMoved = defineEvent({
  name: "opportunity.moved",
  version: 1,
  description: "An opportunity went from one stage to another.",
  subject: "opportunityId",
  shape: { opportunityId: "id", accountId: "id?", fromStage: "text", toStage: "text" },
});

export const liaisonAssigned = defineEvent({
  name: "liaison.assigned",
  version: 1,
  description: "A liaison was attached to a team or an account.",
  subject: "assignmentId",
  shape: { assignmentId: "id", userId: "id", scope: "text", accountId: "id?", teamId: "id?" },
});

export const liaisonUnassigned = defineEvent({
  name: "liaison.unassigned",
  version: 1,
  description: "The end of a liaison's assignment was set; `toAt` may lie ahead.",
  subject: "assignmentId",
  shape: { assignmentId: "id", userId: "id", toAt: "instant" },
});
