import { In } from "typeorm";

import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { changeRow, insertRow, together, type Reason } from "../../../history/write.js";
import { HandOff } from "../hand-off.entity.js";
import { HandOffState } from "../hand-off.enums.js";
import type { Lead } from "../lead.entity.js";
import { leadHandedOver, leadRouted } from "../lead.events.js";
import { openRouting, type Routing } from "../routing/commands/open-routing.js";
import { RoutingDecision, type RotationPlace } from "../routing-decision.entity.js";
import type { LeadFacts } from "../rules/lead-facts.js";
import { LeadStatus } from "../rules/lead-status.js";
import type { RejectDisposition } from "../rules/reject-reason.js";
import type { RoutingDecision as Decision } from "../rules/route.js";
import { housePool } from "../rules/route-facts.js";
import { followAnswers, followHandOff } from "../sla/commands/lead-clocks.js";
import { moveTo, type LeadPatch } from "./move-lead.js";

export type HandedOver = { readonly routing: RoutingDecision; readonly handOff: HandOff };

export type HandOverOptions = {
  readonly reason?: Reason;
  readonly patch?: LeadPatch;
  /** A sitting opened for this lead among others, which the caller closes; one of its own if not given. */
  readonly routing?: Routing;
};

/**
 * To sales: routed, moved to MQL and handed over in one step, so that no lead waits without an owner
 * or a queue. `basis` is what entitles it: a verdict, a raised hand, a score, a decision.
 */
export async function handOver(
  ctx: Context,
  lead: Lead,
  basis: Omit<LeadFacts, "status" | "at">,
  options: HandOverOptions = {},
): Promise<HandedOver> {
  const routing = options.routing ?? (await openRouting(ctx, [lead]));
  const decision = routing.decide(lead);
  const { chosenUserId: ownerId, queueId: queue } = decision;
  const handedOver = await together(ctx, async (ctx) => {
    await moveTo(ctx, lead, {
      to: LeadStatus.MQL,
      facts: { ...basis, ownerId, queueId: queue },
      patch: { ...options.patch, ownerId, queue, mqlAt: ctx.clock.now(), resumeOn: null },
      ...(options.reason === undefined ? {} : { reason: options.reason }),
    });
    const recorded = await recordRouting(ctx, lead, decision);
    return { routing: recorded, handOff: await openHandOff(ctx, lead) };
  });
  if (options.routing === undefined) await routing.close(ctx);
  return handedOver;
}

/** Keeps who got the lead and why, and tells it. */
export async function recordRouting(
  ctx: Context,
  lead: Lead,
  decision: Decision,
): Promise<RoutingDecision> {
  const { rule, ruleVersion, chosenUserId, queueId: queue, territoryId, poolKey } = decision;
  const routing = await insertRow(ctx, RoutingDecision, {
    leadId: lead.id,
    rule,
    ruleVersion,
    chosenUserId,
    queue,
    territoryId,
    poolId: poolKey === housePool.key ? null : poolKey,
    candidates: [...decision.candidates],
    others: [...decision.others],
    strategyState: placeAfter(decision),
    decidedAt: ctx.clock.now(),
  });
  const routed = { leadId: lead.id, routingId: routing.id, rule, ownerId: chosenUserId, queue };
  await emit(ctx, leadRouted(routed));
  return routing;
}

/** As much of the pool's state as the record names people. */
function placeAfter({ turn, candidates }: Decision): RotationPlace {
  const named = candidates.flatMap(({ userId }) => {
    const credit = turn?.credits[userId];
    return credit === undefined ? [] : [{ userId, credit }];
  });
  return { lastUserId: turn?.lastUserId ?? null, credits: named };
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
  await followHandOff(ctx, lead);
  await emit(ctx, leadHandedOver({ leadId, handOffId: handOff.id, ownerId, queue }));
  return handOff;
}

export type Answer = {
  readonly state: HandOffState.ACCEPTED | HandOffState.REJECTED | HandOffState.WITHDRAWN;
  readonly reasonCode?: string;
  readonly disposition?: RejectDisposition;
  readonly note?: string | null;
};

/** Puts the answer to the hand-off on record. A lead at MQL always waits for one. */
export async function answerHandOff(ctx: Context, lead: Lead, answer: Answer): Promise<HandOff> {
  const pending = (await findPending(ctx, [lead])).get(lead.id);
  if (pending === undefined) throw new Error("A lead at MQL waits for an answer");
  const handOff = await answerPending(ctx, pending, answer);
  await followAnswers(ctx, [lead], handOff.state);
  return handOff;
}

/** The hand-off each of these leads waits for an answer to, by the lead's id. */
export async function findPending(
  ctx: Context,
  leads: readonly Lead[],
): Promise<Map<string, HandOff>> {
  if (leads.length === 0) return new Map();
  const { workspaceId } = ctx.actor;
  const leadId = In(leads.map(({ id }) => id));
  const where = { workspaceId, leadId, state: HandOffState.PENDING };
  const pending = await ctx.db.run((manager) => manager.findBy(HandOff, where));
  return new Map(pending.map((handOff) => [handOff.leadId, handOff]));
}

export async function answerPending(
  ctx: Context,
  handOff: HandOff,
  answer: Answer,
): Promise<HandOff> {
  const { state, reasonCode = null, disposition = null, note = null } = answer;
  const decided = { decidedAt: ctx.clock.now(), decidedById: ctx.actor.userId };
  const patch = { state, reasonCode, disposition, note, ...decided };
  await changeRow(ctx, HandOff, handOff, patch, { code: reasonCode, note });
  return handOff;
}
