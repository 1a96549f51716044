import { inTransaction, type Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { insertRow } from "../../../../history/write.js";
import { lockValues } from "../../../people/lock-values.js";
import type { ConsentAct } from "../../rules/consent.js";
import { ConsentState } from "../../rules/consent.js";
import { Consent, Suppression } from "../consent.entity.js";
import { ConsentBasis, type ConsentChannel, type SuppressionReason } from "../consent.enums.js";
import { addressSuppressed } from "../consent.events.js";
import { writeConsent } from "./write-consent.js";

export type SuppressionOrder = {
  readonly addressKey: string;
  readonly channel: ConsentChannel;
  /** Null: every topic. */
  readonly topic: string | null;
  readonly reason: SuppressionReason;
  readonly act: ConsentAct;
  readonly note: string | null;
};

/** Nothing is sent to the address any more, on that topic or at all; what was granted is revoked. */
export function suppressAddress(
  ctx: Context,
  order: SuppressionOrder,
): Promise<{ suppression: Suppression; consents: Consent[] }> {
  return inTransaction(ctx, async (ctx) => {
    const { addressKey, channel, topic, reason, act, note } = order;
    await lockValues(ctx, "consent", [`${channel} ${addressKey}`]);
    const columns = { addressKey, channel, topic, reason, note };
    const suppression = await insertRow(ctx, Suppression, columns);
    const event = { suppressionId: suppression.id, channel, topic, reason };
    await emit(ctx, addressSuppressed(event));
    const consents: Consent[] = [];
    for (const each of await topicsOf(ctx, order)) {
      const to = ConsentState.REVOKED;
      const { basis } = each;
      const place = { addressKey, channel, topic: each.topic };
      consents.push(await writeConsent(ctx, place, { to, act, basis, proof: { note } }));
    }
    return { suppression, consents };
  });
}

/** The topics it concerns: the one named, known or not; else all that are known and not revoked. */
async function topicsOf(
  ctx: Context,
  { addressKey, channel, topic }: SuppressionOrder,
): Promise<{ topic: string; basis: ConsentBasis }[]> {
  const { workspaceId } = ctx.actor;
  const known = await ctx.db.run((manager) =>
    manager.find(Consent, { where: { workspaceId, addressKey, channel }, order: { topic: "ASC" } }),
  );
  if (topic === null) return known.filter(({ state }) => state !== ConsentState.REVOKED);
  const named = known.find((each) => each.topic === topic);
  return [named ?? { topic, basis: ConsentBasis.CONSENT }];
}
