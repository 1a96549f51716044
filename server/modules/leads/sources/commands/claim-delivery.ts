import { createHash } from "node:crypto";

import { canonicalJson } from "../../../../canonical-json.js";
import type { Context } from "../../../../context.js";
import { entityDeclaration } from "../../../../database/declarations.js";
import { uuidOf } from "../../../../ids.js";
import { Lead } from "../../lead.entity.js";
import { DELIVERY_LIFE_MS, SAME_PAYLOAD_MS } from "../intake.policy.js";
import { IntakePayload } from "../intake-payload.entity.js";
import type { LeadSource } from "../lead-source.entity.js";
import type { Json } from "../rules/paths.js";

/** One delivery of a source, by the sender's id or else by what it holds. */
export type Delivery = { readonly key: string; readonly rememberedSince: Date };

/** What came of a delivery before; both null for one that is new, or whose capture failed. */
export type Claim = { readonly leadId: string | null; readonly payloadId: string | null };

export function deliveryOf(ctx: Context, payload: Json, id: string | null): Delivery {
  const life = id === null ? SAME_PAYLOAD_MS : DELIVERY_LIFE_MS;
  const hash = createHash("sha256").update(id ?? canonicalJson(payload));
  const key = `${id === null ? "payload" : "id"}:${hash.digest("base64url")}`;
  return { key, rememberedSince: new Date(ctx.clock.now().getTime() - life) };
}

/**
 * Claims a delivery for this transaction. A duplicate that comes meanwhile waits here until the first
 * is done, and is told what came of it. Forgets what is over its time on the way.
 */
export async function claimDelivery(
  ctx: Context,
  source: LeadSource,
  { key, rememberedSince }: Delivery,
): Promise<Claim> {
  const now = ctx.clock.now();
  const values = [ctx.actor.workspaceId, uuidOf(source.id), key, now, rememberedSince];
  const claimed: unknown[] = await ctx.db.run((manager) => manager.query(CLAIM, values));
  if (claimed.length === 1) {
    await forgetOld(ctx, new Date(now.getTime() - DELIVERY_LIFE_MS));
    return { leadId: null, payloadId: null };
  }
  const [known]: { lead_id: string | null; payload_id: string | null }[] = await ctx.db.run(
    (manager) => manager.query(KNOWN, values.slice(0, 3)),
  );
  return {
    leadId: prefixed(Lead, known?.lead_id ?? null),
    payloadId: prefixed(IntakePayload, known?.payload_id ?? null),
  };
}

/** Writes down what came of it, for the next time it comes. */
export async function settleDelivery(
  { db, actor }: Context,
  source: LeadSource,
  key: string,
  { leadId, payloadId }: Claim,
): Promise<void> {
  const ids = [leadId, payloadId].map((id) => (id === null ? null : uuidOf(id)));
  const values = [actor.workspaceId, uuidOf(source.id), key, ...ids];
  await db.run((manager) => manager.query(SETTLE, values));
}

function prefixed(entity: Function, uuid: string | null): string | null {
  return uuid === null ? null : `${entityDeclaration(entity).prefix}_${uuid}`;
}

const CLAIM = `
  INSERT INTO intake_delivery AS d (workspace_id, source_id, delivery, received_at)
  VALUES ($1, $2, $3, $4)
  ON CONFLICT (workspace_id, source_id, delivery) DO UPDATE
     SET received_at = excluded.received_at, lead_id = NULL, payload_id = NULL
   WHERE d.received_at <= $5
  RETURNING 1`;

const KNOWN = `
  SELECT lead_id, payload_id FROM intake_delivery
   WHERE workspace_id = $1 AND source_id = $2 AND delivery = $3 FOR UPDATE`;

const SETTLE = `
  UPDATE intake_delivery SET lead_id = $4, payload_id = $5
   WHERE workspace_id = $1 AND source_id = $2 AND delivery = $3`;

/** A few at a time, whoever comes: the table stays as long as a week is. */
async function forgetOld({ db, actor }: Context, before: Date): Promise<void> {
  await db.run((manager) =>
    manager.query(
      `DELETE FROM intake_delivery WHERE workspace_id = $1 AND (source_id, delivery) IN (
         SELECT source_id, delivery FROM intake_delivery
          WHERE workspace_id = $1 AND received_at < $2
          ORDER BY received_at LIMIT 20 FOR UPDATE SKIP LOCKED)`,
      [actor.workspaceId, before],
    ),
  );
}
