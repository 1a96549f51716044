import {
  decideMove,
  movesFrom,
  type Edge,
  type Machine,
  type Move,
} from "../../people/rules/machine.js";
import type { LeadFacts } from "./lead-facts.js";
import { leadGuards, type LeadGuard } from "./lead-guards.js";
import { LeadStatus } from "./lead-status.js";

export type LeadMove = Move<LeadStatus, LeadGuard>;

const { RAW, INQUIRY, MQL, SAL, SQL, CONVERTED, NURTURING, DISQUALIFIED, MERGED } = LeadStatus;

/**
 * The one machine of leads. A refused lead does not rest: the reason's disposition says whether it is
 * nurtured, disqualified or routed again, so leads in = leads out + leads open over any period.
 * An unmerge restores rows as they were and is no move; nor is it one that the survivor of a merge
 * takes over the standing of the lead furthest along.
 */
export const leadMachine: Machine<LeadStatus, LeadGuard, LeadFacts> = {
  edges: [
    edge(RAW, INQUIRY, "identity-resolved", "opt-in-confirmed"),
    edge(RAW, DISQUALIFIED, "intake-reason"),
    edge(RAW, MERGED, "survivor-named"),

    edge(INQUIRY, MQL, "ready-for-sales", "owner-or-queue-set"),
    edge(INQUIRY, NURTURING),
    edge(INQUIRY, DISQUALIFIED, "disqualifying-reason"),
    edge(INQUIRY, MERGED, "survivor-named"),

    edge(MQL, SAL, "owner-or-sales-team"),
    edge(MQL, NURTURING, "may-send-back", "reason-leads-there"),
    edge(MQL, DISQUALIFIED, "may-send-back", "reason-leads-there"),
    edge(MQL, INQUIRY, "may-send-back", "reason-leads-there"),
    edge(MQL, MERGED, "survivor-named"),

    edge(SAL, SQL, "qualification-complete"),
    edge(SAL, NURTURING, "owner-or-sales-team", "reason-leads-there"),
    edge(SAL, DISQUALIFIED, "owner-or-sales-team", "reason-leads-there"),
    edge(SAL, MERGED, "survivor-named"),

    edge(SQL, CONVERTED, "may-convert", "conversion-planned"),
    edge(SQL, NURTURING, "owner-or-sales-team", "reason-leads-there"),
    edge(SQL, DISQUALIFIED, "owner-or-sales-team", "reason-leads-there"),
    edge(SQL, MERGED, "survivor-named"),

    edge(NURTURING, MQL, "reactivated", "owner-or-queue-set"),
    edge(NURTURING, INQUIRY, "re-engaged"),
    edge(NURTURING, DISQUALIFIED, "disqualifying-reason"),
    edge(NURTURING, MERGED, "survivor-named"),

    edge(DISQUALIFIED, INQUIRY, "may-reopen"),
    edge(DISQUALIFIED, MERGED, "survivor-named"),
  ],
  guards: leadGuards,
};

/** May this lead move there now? Illegal moves and refusing guards are told apart by `code`. */
export function moveLead(facts: LeadFacts, to: LeadStatus): LeadMove {
  return decideMove(leadMachine, { from: facts.status, to }, facts);
}

/** Handed over, accepted or qualified: sales has it. */
export function isWithSales(status: LeadStatus): boolean {
  return status === MQL || status === SAL || status === SQL;
}

/** True at the two ends of the machine. */
export function isEnd(status: LeadStatus): boolean {
  return movesFrom(leadMachine, status).length === 0;
}

function edge(
  from: LeadStatus,
  to: LeadStatus,
  ...guards: LeadGuard[]
): Edge<LeadStatus, LeadGuard> {
  return { from, to, guards };
}
