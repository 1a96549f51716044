import type { Context } from "../../../../context.js";
import { refused } from "../../given-values.js";
import { ConsentAct, ConsentState } from "../../rules/consent.js";
import { addressKeyOf } from "./consent-address.js";
import type { Consent } from "../consent.entity.js";
import { ConsentBasis } from "../consent.enums.js";
import type { ConsentRecordInput } from "../consent.inputs.js";
import { writeConsent } from "./write-consent.js";

/** Writes down a consent that was given elsewhere. Without anything to prove it, it is none. */
export async function recordConsent(
  ctx: Context,
  input: ConsentRecordInput,
): Promise<{ consent: Consent }> {
  const { channel, topic, basis, shownText = null, textVersion = null, note = null } = input;
  const now = ctx.clock.now();
  const actedAt = input.actedAt ?? now;
  if (actedAt > now) throw refused("input.actedAt", "is in the future");
  if (basis === ConsentBasis.CONSENT && shownText === null && note === null) {
    throw refused("input.shownText", "or a note is needed: a consent that nothing proves is none");
  }
  const addressKey = await addressKeyOf(ctx, input);
  const place = { addressKey, channel, topic };
  const proof = { actedAt, shownText, textVersion, note, source: input.source ?? null };
  const { GRANTED: to } = ConsentState;
  const { RECORDED: act } = ConsentAct;
  return { consent: await writeConsent(ctx, place, { to, act, basis, proof }) };
}
