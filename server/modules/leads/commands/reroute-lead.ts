import type { Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { changeRow, together, type Reason } from "../../../history/write.js";
import type { HandOff } from "../hand-off.entity.js";
import { HandOffState } from "../hand-off.enums.js";
import { Lead } from "../lead.entity.js";
import { currentRules } from "../routing/current-policy.js";
import { openRouting } from "../routing/commands/open-routing.js";
import { RoutingDecision } from "../routing-decision.entity.js";
import { toQueue, type RoutingDecision as Decision } from "../rules/route.js";
import { LeadStatus } from "../rules/lead-status.js";
import { RoutingRule } from "../rules/route-facts.js";
import { isWithSales } from "../rules/status.js";
import { followAnswers } from "../sla/commands/lead-clocks.js";
import { answerPending, findPending, openHandOff, recordRouting } from "./hand-over-lead.js";

export type Rerouting = {
  /** Who is not to get it, such as whoever let it lapse. */
  readonly exclude?: readonly string[];
  readonly reason: Reason;
};

/** `handOff`: the new one, of a lead that waits for an answer and has changed hands. */
export type Rerouted = { readonly routing: RoutingDecision; readonly handOff: HandOff | null };

/** What keeps a lead from being routed again, or null. */
export function rerouteProblem({ status }: Pick<Lead, "status">): AppError | null {
  if (isWithSales(status)) return null;
  const why = `A lead that is ${status} is not with sales.`;
  return new AppError("TRANSITION_GUARD", why, { from: status, to: status, guard: "with-sales" });
}

/**
 * Asks the rules again who gets a lead that sales has, and gives it to them. The lead keeps its status.
 * One that waits for an answer waits for the new owner's, from now on; where it stays with whom it is,
 * only the decision is kept.
 */
export async function rerouteLead(
  ctx: Context,
  lead: Lead,
  rerouting: Rerouting,
): Promise<Rerouted> {
  const problem = rerouteProblem(lead);
  if (problem !== null) throw problem;
  const [rerouted] = await rerouteLeads(ctx, [lead], rerouting);
  if (rerouted === undefined) throw new Error("One lead in is one decision out");
  return rerouted;
}

/** The same for many, locked by the caller: as many statements for two hundred as for one. */
export async function rerouteLeads(
  ctx: Context,
  leads: readonly Lead[],
  { exclude = [], reason }: Rerouting,
): Promise<Rerouted[]> {
  if (leads.length === 0) return [];
  const routing = await openRouting(ctx, leads);
  const decided = leads.map((lead) => {
    const decision = routing.decide(lead, { exclude, holderId: lead.ownerId });
    return { lead, decision };
  });
  await routing.close(ctx);
  return giveAnew(ctx, decided, reason);
}

/**
 * After facts have changed, whoever knows the person or works the territory: nobody's turn is taken,
 * and what somebody has said by hand holds. Null, and nothing written, where nobody is named.
 */
export async function reconsiderOwner(ctx: Context, lead: Lead): Promise<Rerouted | null> {
  if (lead.ownerId !== null && (await isGivenByHand(ctx, lead))) return null;
  const routing = await openRouting(ctx, [lead], { withoutTurns: true });
  const decision = routing.decide(lead, { holderId: lead.ownerId });
  if (decision.chosenUserId === null) return null;
  const [rerouted] = await giveAnew(ctx, [{ lead, decision }], { code: decision.rule });
  return rerouted ?? null;
}

/** To the queue under all the rules, whoever there may be. */
export async function queueLead(ctx: Context, lead: Lead, reason: Reason): Promise<Rerouted> {
  const rules = await currentRules(ctx);
  const decision = toQueue(rules, rules.fallbackQueueId);
  const [queued] = await giveAnew(ctx, [{ lead, decision }], reason);
  if (queued === undefined) throw new Error("One lead in is one decision out");
  return queued;
}

type Decided = { readonly lead: Lead; readonly decision: Decision };

/** First all answers are taken back, then new ones are waited for: a lead waits for one at a time. */
async function giveAnew(
  ctx: Context,
  decided: readonly Decided[],
  reason: Reason,
): Promise<Rerouted[]> {
  const moving = decided.filter(isMoving).map(({ lead }) => lead);
  const waiting = await findPending(
    ctx,
    moving.filter(({ status }) => status === LeadStatus.MQL),
  );
  const note = reason.note ?? null;
  await together(ctx, async (ctx) => {
    for (const handOff of waiting.values()) {
      await answerPending(ctx, handOff, { state: HandOffState.WITHDRAWN, note });
    }
  });
  const answered = decided.filter(({ lead }) => waiting.has(lead.id));
  const given = answered.map(({ lead, decision }) => ({
    id: lead.id,
    ownerId: decision.chosenUserId,
  }));
  await followAnswers(ctx, given, HandOffState.WITHDRAWN);
  return together(ctx, async (ctx) => {
    const rerouted: Rerouted[] = [];
    for (const each of decided) {
      const { lead, decision } = each;
      const { chosenUserId: ownerId, queueId: queue } = decision;
      if (isMoving(each)) await changeRow(ctx, Lead, lead, { ownerId, queue }, reason);
      const routing = await recordRouting(ctx, lead, decision);
      const isAsked = waiting.has(lead.id);
      rerouted.push({ routing, handOff: isAsked ? await openHandOff(ctx, lead) : null });
    }
    return rerouted;
  });
}

function isMoving({ lead, decision }: Decided): boolean {
  return lead.ownerId !== decision.chosenUserId || lead.queue !== decision.queueId;
}

async function isGivenByHand(ctx: Context, lead: Lead): Promise<boolean> {
  const { workspaceId } = ctx.actor;
  const latest = await ctx.db.run((manager) =>
    manager.findOne(RoutingDecision, {
      where: { workspaceId, leadId: lead.id },
      order: { decidedAt: "DESC", id: "DESC" },
    }),
  );
  return latest?.rule === RoutingRule.BY_HAND;
}
