import type { Context } from "../../../../context.js";
import { ConsentAct } from "../../rules/consent.js";
import { addressKeyOf } from "./consent-address.js";
import type { Consent, Suppression } from "../consent.entity.js";
import { SuppressionReason } from "../consent.enums.js";
import type { ConsentRevokeInput } from "../consent.inputs.js";
import { suppressAddress } from "./suppress-address.js";

/** They told one of us: at once, and for good until they themselves decide otherwise. */
export async function revokeConsent(
  ctx: Context,
  input: ConsentRevokeInput,
): Promise<{ consents: Consent[]; suppression: Suppression }> {
  const { channel, topic = null, note = null } = input;
  const addressKey = await addressKeyOf(ctx, input);
  return suppressAddress(ctx, {
    addressKey,
    channel,
    topic,
    note,
    reason: SuppressionReason.BY_HAND,
    act: ConsentAct.RECORDED,
  });
}
