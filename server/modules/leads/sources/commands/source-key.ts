import type { Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { HOUR_MS } from "../../../../spans.js";
import { newApiKey, SOURCE_KEY } from "../../../people/api-key.js";
import { LeadSource, LeadSourceKey } from "../lead-source.entity.js";
import { leadSourceKeyIssued } from "../lead-source.events.js";
import type { LeadSourceKeyRotateInput } from "../lead-source.inputs.js";

const DEFAULT_OVERLAP_HOURS = 24;

export type NewSourceKey = { sourceKey: LeadSourceKey; key: string };

/** Issues a new key. Those before it end when the overlap does, so that senders can change in between. */
export async function rotateSourceKey(
  ctx: Context,
  input: LeadSourceKeyRotateInput,
): Promise<{ source: LeadSource } & NewSourceKey> {
  const source = await lockVisible(ctx, LeadSource, input.sourceId);
  const overlapMs = (input.overlapHours ?? DEFAULT_OVERLAP_HOURS) * HOUR_MS;
  const until = new Date(ctx.clock.now().getTime() + overlapMs);
  for (const old of await keysOf(ctx, source)) {
    const isOver = old.expiresAt !== null && old.expiresAt <= until;
    if (!isOver) await changeRow(ctx, LeadSourceKey, old, { expiresAt: until });
  }
  return { source, ...(await issueSourceKey(ctx, source, until)) };
}

/** The secret leaves here once and is not kept. */
export async function issueSourceKey(
  ctx: Context,
  source: LeadSource,
  overlapUntil: Date | null,
): Promise<NewSourceKey> {
  const { key, secretHash, hint } = newApiKey(ctx.actor.workspaceId, SOURCE_KEY);
  const sealedKey = ctx.secrets?.seal(key, source.id) ?? null;
  const values = { sourceId: source.id, hint, secretHash, sealedKey, expiresAt: null };
  const sourceKey = await insertRow(ctx, LeadSourceKey, values);
  await emit(
    ctx,
    leadSourceKeyIssued({
      sourceId: source.id,
      keyId: sourceKey.id,
      overlapUntil: overlapUntil?.toISOString() ?? null,
    }),
  );
  return { sourceKey, key };
}

function keysOf({ db, actor: { workspaceId } }: Context, source: LeadSource) {
  const where = { workspaceId, sourceId: source.id };
  return db.run((manager) => manager.find(LeadSourceKey, { where, order: { id: "ASC" } }));
}
