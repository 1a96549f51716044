import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { changeRow, insertRow, type Reason } from "../../../history/write.js";
import { uuidOf } from "../../../ids.js";
import { HandOff } from "../hand-off.entity.js";
import { HandOffState } from "../hand-off.enums.js";
import { Lead } from "../lead.entity.js";
import { leadHandedOver, leadRouted } from "../lead.events.js";
import { routingRules } from "../lead.policy.js";
import { RoutingDecision } from "../routing-decision.entity.js";
import type { LeadFacts } from "../rules/lead-facts.js";
import { LeadStatus } from "../rules/lead-status.js";
import type { RejectDisposition, RejectReasonCode } from "../rules/reject-reason.js";
import { routeLead, type RoutingDecision as Decision } from "../rules/route.js";
import { RoutingRule, type RotationState } from "../rules/route-facts.js";
import { moveTo, type LeadPatch } from "./move-lead.js";
import { findRouteFacts } from "./routing-facts.js";

/** The one pool there is. */
const POOL = "sales";

export type HandedOver = { readonly routing: RoutingDecision; readonly handOff: HandOff };

/**
 * To sales: routed, moved to MQL and handed over in one step, so that no lead waits without an owner
 * or a queue. `basis` is what entitles it: a verdict, a raised hand, a score, a decision.
 */
export async function handOver(
  ctx: Context,
  lead: Lead,
  basis: Omit<LeadFacts, "status" | "at">,
  options: { readonly reason?: Reason; readonly patch?: LeadPatch } = {},
): Promise<HandedOver> {
  const decision = await decideRoute(ctx, lead);
  const { chosenUserId: ownerId, queueId: queue } = decision;
  await moveTo(ctx, lead, {
    to: LeadStatus.MQL,
    facts: { ...basis, ownerId, queueId: queue },
    patch: { ...options.patch, ownerId, queue, mqlAt: ctx.clock.now(), resumeOn: null },
    ...(options.reason === undefined ? {} : { reason: options.reason }),
  });
  const routing = await recordRouting(ctx, lead, decision);
  return { routing, handOff: await openHandOff(ctx, lead) };
}

/**
 * Looks again for somebody who knows a lead that waits in the queue, and hands it to them; null, and
 * nothing written, when nobody does. Takes no turn: those belong to new hand-offs.
 */
export async function routeToAcquaintance(ctx: Context, lead: Lead): Promise<HandedOver | null> {
  const steps = routingRules.steps.filter(({ rule }) => rule !== RoutingRule.ROUND_ROBIN);
  const facts = await findRouteFacts(ctx, lead);
  const decision = routeLead(facts, { ...routingRules, steps }, { lastUserId: null });
  const { chosenUserId: ownerId, rule: code } = decision;
  if (ownerId === null) return null;
  await answerHandOff(ctx, lead, { state: HandOffState.WITHDRAWN });
  await changeRow(ctx, Lead, lead, { ownerId, queue: null }, { code });
  const routing = await recordRouting(ctx, lead, decision);
  return { routing, handOff: await openHandOff(ctx, lead) };
}

/** Whose turn it is stays locked until the transaction ends: two leads never take one turn. */
async function decideRoute(ctx: Context, lead: Lead): Promise<Decision> {
  const { workspaceId } = ctx.actor;
  const [turn]: { last: string | null }[] = await ctx.db.run((manager) =>
    manager.query(
      `INSERT INTO routing_turn (workspace_id, pool) VALUES ($1, $2)
       ON CONFLICT (workspace_id, pool) DO UPDATE SET pool = excluded.pool
       RETURNING 'user_' || last_user_id AS last`,
      [workspaceId, POOL],
    ),
  );
  const state: RotationState = { lastUserId: turn?.last ?? null };
  const decision = routeLead(await findRouteFacts(ctx, lead), routingRules, state);
  const { lastUserId } = decision.strategyState;
  if (lastUserId !== null && lastUserId !== state.lastUserId) {
    await ctx.db.run((manager) =>
      manager.query(
        "UPDATE routing_turn SET last_user_id = $3 WHERE workspace_id = $1 AND pool = $2",
        [workspaceId, POOL, uuidOf(lastUserId)],
      ),
    );
  }
  return decision;
}

export async function recordRouting(
  ctx: Context,
  lead: Lead,
  decision: Decision,
): Promise<RoutingDecision> {
  const { rule, ruleVersion, chosenUserId, queueId: queue, strategyState } = decision;
  const routing = await insertRow(ctx, RoutingDecision, {
    leadId: lead.id,
    rule,
    ruleVersion,
    chosenUserId,
    queue,
    candidates: [...decision.candidates],
    strategyState,
    decidedAt: ctx.clock.now(),
  });
  const routed = { leadId: lead.id, routingId: routing.id, rule, ownerId: chosenUserId, queue };
  await emit(ctx, leadRouted(routed));
  return routing;
}

/** The lead waits for an answer of whoever has it now. */
export async function openHandOff(ctx: Context, lead: Lead): Promise<HandOff> {
  const { id: leadId, ownerId, queue } = lead;
  const handOff = await insertRow(ctx, HandOff, {
    leadId,
    fromUserId: ctx.actor.userId,
    toUserId: ownerId,
    toQueue: queue,
    state: HandOffState.PENDING,
  });
  await emit(ctx, leadHandedOver({ leadId, handOffId: handOff.id, ownerId, queue }));
  return handOff;
}

export type Answer = {
  readonly state: HandOffState.ACCEPTED | HandOffState.REJECTED | HandOffState.WITHDRAWN;
  readonly reasonCode?: RejectReasonCode;
  readonly disposition?: RejectDisposition;
  readonly note?: string | null;
};

/** Puts the answer to the hand-off on record. A lead at MQL always waits for one. */
export async function answerHandOff(ctx: Context, lead: Lead, answer: Answer): Promise<HandOff> {
  const { workspaceId, userId } = ctx.actor;
  const where = { workspaceId, leadId: lead.id, state: HandOffState.PENDING };
  const handOff = await ctx.db.run((manager) => manager.findOneByOrFail(HandOff, where));
  const { state, reasonCode = null, disposition = null, note = null } = answer;
  const decided = { decidedAt: ctx.clock.now(), decidedById: userId };
  await changeRow(
    ctx,
    HandOff,
    handOff,
    { state, reasonCode, disposition, note, ...decided },
    { code: reasonCode, note },
  );
  return handOff;
}
