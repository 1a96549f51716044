import { defineEvent } from "../../events/define.js";

const subject = "clockId";
const clock = { clockId: "id", policyId: "id", metric: "text", leadId: "id?" } as const;

export const slaStarted = defineEvent({
  name: "sla.started",
  version: 1,
  description: "Something is owed from now on.",
  subject,
  shape: { ...clock, dueAt: "instant" },
});

export const slaPaused = defineEvent({
  name: "sla.paused",
  version: 1,
  description: "A clock does not count for a while.",
  subject,
  shape: clock,
});

export const slaResumed = defineEvent({
  name: "sla.resumed",
  version: 1,
  description: "A clock counts again, and comes due later by as much as it stood.",
  subject,
  shape: { ...clock, dueAt: "instant" },
});

export const slaWarned = defineEvent({
  name: "sla.warned",
  version: 1,
  description: "A clock comes due before long.",
  subject,
  shape: { ...clock, nth: "int", atPct: "int", dueAt: "instant" },
});

export const slaBreached = defineEvent({
  name: "sla.breached",
  version: 1,
  description: "What was owed was not done in time.",
  subject,
  shape: { ...clock, nth: "int", dueAt: "instant" },
});

export const slaEscalated = defineEvent({
  name: "sla.escalated",
  version: 1,
  description: "A clock ran on to where its policy wants something done about it.",
  subject,
  shape: { ...clock, nth: "int", atPct: "int", action: "text", dueAt: "instant" },
});

export const slaMet = defineEvent({
  name: "sla.met",
  version: 1,
  description: "What was owed was done, in time or late.",
  subject,
  shape: { ...clock, isLate: "boolean", elapsedBusinessSec: "int" },
});

export const slaCancelled = defineEvent({
  name: "sla.cancelled",
  version: 1,
  description: "Something is no longer owed.",
  subject,
  shape: { ...clock, reason: "text" },
});
