import type { Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { changeRow, type Reason } from "../../../history/write.js";
import { mustBeAllowed } from "../../people/allowed-move.js";
import { Lead } from "../lead.entity.js";
import type { LeadFacts } from "../rules/lead-facts.js";
import type { LeadStatus } from "../rules/lead-status.js";
import { moveLead } from "../rules/status.js";
import { followMove } from "../sla/commands/lead-clocks.js";
import { endLeasesOfClosed } from "../work/commands/end-leases-of-closed.js";

export type LeadPatch = Partial<
  Omit<Lead, "id" | "workspaceId" | "version" | "createdAt" | "updatedAt" | "status">
>;

export type Move = {
  readonly to: LeadStatus;
  /** What the guards ask for. The status and the instant are added here. */
  readonly facts?: Omit<LeadFacts, "status" | "at">;
  /** What else changes with the status. */
  readonly patch?: LeadPatch;
  readonly reason?: Reason;
};

/**
 * The one place where a lead's status changes. Throws ILLEGAL_TRANSITION or TRANSITION_GUARD, and
 * writes nothing then.
 */
export async function moveTo(ctx: Context, lead: Lead, move: Move): Promise<void> {
  const { to, patch = {}, reason = {} } = move;
  const now = ctx.clock.now();
  mustBeMovable(ctx, lead, move);
  const was = { status: lead.status, handRaised: lead.handRaised };
  await changeRow(ctx, Lead, lead, { ...patch, status: to, statusSince: now }, reason);
  await followMove(ctx, lead, was);
  await endLeasesOfClosed(ctx, lead);
}

/** Asks the machine alone, for a command that has more to do before it moves the lead. */
export function mustBeMovable(ctx: Context, lead: Lead, { to, facts = {} }: Move): void {
  mustBeAllowed(moveLead({ ...facts, status: lead.status, at: ctx.clock.now() }, to));
}

/** For mutations that begin at certain statuses only, though the machine knows the move elsewhere. */
export function mustBeIn(lead: Lead, statuses: readonly LeadStatus[], to: LeadStatus): void {
  if (statuses.includes(lead.status)) return;
  const why = `This begins at ${statuses.join(" or ")}, not at ${lead.status}.`;
  throw new AppError("ILLEGAL_TRANSITION", why, { from: lead.status, to });
}

/** A calendar day as the instant it begins, UTC. */
export function dayBegins(day: string | null | undefined): Date | null {
  return day == null ? null : new Date(`${day}T00:00:00.000Z`);
}
