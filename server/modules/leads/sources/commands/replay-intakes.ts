import { attempt, type Context } from "../../../../context.js";
import { getVisible } from "../../../../reader/rows.js";
import type { Lead } from "../../lead.entity.js";
import type { LeadOutcome } from "../../lead.enums.js";
import type { Occasion } from "./capture-of.js";
import type { IntakeReplayInput } from "../intake.inputs.js";
import type { IntakePayload } from "../intake-payload.entity.js";
import { IntakeState } from "../intake.enums.js";
import { LeadSource } from "../lead-source.entity.js";
import { isObject } from "../rules/paths.js";
import { settlePayload, takeIn } from "./capture-through-source.js";
import { settleDelivery } from "./claim-delivery.js";
import { keepRefused } from "./keep-refused.js";
import { lockRefused } from "./mend-intake.js";

type Replayed = { payload: IntakePayload; lead: Lead | null; outcome: LeadOutcome | null };

/**
 * Tries refused payloads again, as mended, each by itself: one that is refused again stays, with its
 * new reason. They are of the moment they first came.
 */
export async function replayIntakes(
  ctx: Context,
  { payloadIds }: IntakeReplayInput,
): Promise<{ results: Replayed[] }> {
  const results = new Map<string, Replayed>();
  // In the order of their ids, so that two who replay the same do not lock each other out.
  for (const id of [...new Set(payloadIds)].sort()) results.set(id, await replayOne(ctx, id));
  return { results: payloadIds.flatMap((id) => results.get(id) ?? []) };
}

async function replayOne(ctx: Context, id: string): Promise<Replayed> {
  const payload = await lockRefused(ctx, id, IntakeState.REPLAYED);
  const source = await getVisible(ctx, LeadSource, payload.sourceId);
  const occasion = occasionOf(payload);
  const taken = await attempt(ctx, (ctx) => takeIn(ctx, source, payload.body, occasion));
  if (!taken.ok) {
    const { body, delivery } = payload;
    const { error } = taken;
    await keepRefused(ctx, source, { payload: body, occasion, error, delivery, known: payload });
    return { payload, lead: null, outcome: null };
  }
  const { lead, outcome } = taken.value;
  await settlePayload(ctx, payload, lead);
  if (payload.delivery !== null) {
    const settled = { leadId: lead.id, payloadId: null };
    await settleDelivery(ctx, source, payload.delivery, settled);
  }
  return { payload, lead, outcome };
}

function occasionOf({ occasion, createdAt }: IntakePayload): Occasion {
  const { occurredAt, sourceDetail, attributes } = occasion;
  return {
    occurredAt: typeof occurredAt === "string" ? new Date(occurredAt) : createdAt,
    sourceDetail: typeof sourceDetail === "string" ? sourceDetail : null,
    attributes: isObject(attributes) ? attributes : {},
  };
}
