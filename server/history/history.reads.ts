import { declareEchoes } from "../auth/visibility.js";
import { defineList } from "../reader/list.js";
import { declareReads } from "../reader/roots.js";
import { AuditEntry } from "./audit-entry.entity.js";
import { StateChange } from "./state-change.entity.js";

export const stateChangeList = defineList(StateChange, {
  filter: ["field", "toState", "actorKind", "occurredAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "ASC"],
});

const auditList = defineList(AuditEntry, {
  filter: ["entity", "subjectId", "action", "actorId", "correlationId", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});

// A draft is its author's alone, in the log too.
declareEchoes(AuditEntry);

export const auditReads = [
  declareReads(auditList, {
    one: "auditEntry",
    many: "auditEntries",
    allow: "audit:read",
    description: "Every write of every row, newest first.",
  }),
];
