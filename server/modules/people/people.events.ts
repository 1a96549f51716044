import { defineEvent } from "../../events/define.js";

export const userCreated = defineEvent({
  name: "user.created",
  version: 1,
  description: "Somebody joined the workspace.",
  subject: "userId",
  shape: { userId: "id", department: "text", functionLevel: "text" },
});

export const userChanged = defineEvent({
  name: "user.changed",
  version: 1,
  description: "Somebody's department, level, capacity or availability changed.",
  subject: "userId",
  shape: { userId: "id", changed: "text[]" },
});

export const absenceRecorded = defineEvent({
  name: "absence.recorded",
  version: 1,
  description: "Somebody gets no leads for a time.",
  subject: "userId",
  shape: { userId: "id", absenceId: "id", kind: "text", fromAt: "instant", toAt: "instant" },
});

export const absenceCancelled = defineEvent({
  name: "absence.cancelled",
  version: 1,
  description: "An absence ended early, or was taken back before it began.",
  subject: "userId",
  shape: { userId: "id", absenceId: "id" },
});

export const teamCreated = defineEvent({
  name: "team.created",
  version: 1,
  description: "A team was made.",
  subject: "teamId",
  shape: { teamId: "id", department: "text" },
});

export const teamMemberJoined = defineEvent({
  name: "team.member_joined",
  version: 1,
  description: "Somebody joined a team.",
  subject: "teamId",
  shape: { teamId: "id", userId: "id" },
});

export const teamMemberLeft = defineEvent({
  name: "team.member_left",
  version: 1,
  description: "Somebody left a team.",
  subject: "teamId",
  shape: { teamId: "id", userId: "id" },
});

export const apiClientCreated = defineEvent({
  name: "api_client.created",
  version: 1,
  description: "A program was given access.",
  subject: "clientId",
  shape: { clientId: "id", scopes: "text[]", userId: "id?" },
});

export const apiKeyIssued = defineEvent({
  name: "api_key.issued",
  version: 1,
  description: "A client got a further key.",
  subject: "clientId",
  shape: { clientId: "id", keyId: "id" },
});

export const apiKeyRevoked = defineEvent({
  name: "api_key.revoked",
  version: 1,
  description: "A key stopped working.",
  subject: "clientId",
  shape: { clientId: "id", keyId: "id" },
});
