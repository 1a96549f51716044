import { defineEvent } from "../../../events/define.js";

const lease = { leaseId: "id", leadId: "id", purpose: "text", attempt: "int" } as const;

/** The lease as its events name it. */
export function namedIn(row: { id: string; leadId: string; purpose: string; attempt: number }) {
  return { leaseId: row.id, leadId: row.leadId, purpose: row.purpose, attempt: row.attempt };
}

export const leadLeased = defineEvent({
  name: "lead.leased",
  version: 1,
  description: "A worker has a lead to itself for a while, for one purpose.",
  subject: "leadId",
  shape: { ...lease, expiresAt: "instant" },
});

export const leadWorkCompleted = defineEvent({
  name: "lead.work_completed",
  version: 1,
  description: "What a lead was leased for is done.",
  subject: "leadId",
  shape: { ...lease, outcome: "text" },
});

export const leadWorkReleased = defineEvent({
  name: "lead.work_released",
  version: 1,
  description: "A lead was given back undone, taken back, closed, or became part of another.",
  subject: "leadId",
  shape: { ...lease, reasonCode: "text" },
});
