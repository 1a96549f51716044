import { inTransaction, type Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { changeRow, insertRow, type NewRow } from "../../../../history/write.js";
import { mustBeAllowed } from "../../../people/allowed-move.js";
import { lockValues } from "../../../people/lock-values.js";
import type { ConsentAct } from "../../rules/consent.js";
import { ConsentState, moveConsent } from "../../rules/consent.js";
import { Consent, ConsentProof } from "../consent.entity.js";
import type { ConsentBasis, ConsentChannel } from "../consent.enums.js";
import { consentChanged } from "../consent.events.js";
import { isSuppressed } from "../may-write-to.js";

/** What a consent is about. */
export type ConsentPlace = {
  readonly addressKey: string;
  readonly channel: ConsentChannel;
  readonly topic: string;
};

export type ConsentStep = {
  readonly to: ConsentState;
  readonly act: ConsentAct;
  readonly basis: ConsentBasis;
  readonly proof: Omit<NewRow<ConsentProof>, "consentId" | "state" | "act" | "basis">;
};

/**
 * Makes or moves the consent of an address, with its proof. The same state again adds a proof and moves
 * nothing. Throws TRANSITION_GUARD where only the person may.
 */
export function writeConsent(
  ctx: Context,
  place: ConsentPlace,
  step: ConsentStep,
): Promise<Consent> {
  return inTransaction(ctx, async (ctx) => {
    const known = await lockConsent(ctx, place);
    const consent = known ?? (await makeConsent(ctx, place, step));
    if (known !== null && known.state !== step.to) await move(ctx, known, step);
    await insertRow(ctx, ConsentProof, {
      actedAt: ctx.clock.now(),
      ...step.proof,
      consentId: consent.id,
      state: step.to,
      act: step.act,
      basis: step.basis,
    });
    return consent;
  });
}

/** The consent of that place, if any; nobody else changes it until this transaction ends. */
export async function lockConsent(ctx: Context, place: ConsentPlace): Promise<Consent | null> {
  const { addressKey, channel, topic } = place;
  await lockValues(ctx, "consent", [`${channel} ${addressKey}`]);
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) =>
    manager.findOneBy(Consent, { workspaceId, addressKey, channel, topic }),
  );
}

/** An address that is suppressed has said no to what it was never asked, too. */
async function makeConsent(
  ctx: Context,
  place: ConsentPlace,
  { to, act, basis }: ConsentStep,
): Promise<Consent> {
  if (to === ConsentState.GRANTED && (await isSuppressed(ctx, place))) {
    mustBeAllowed(moveConsent({ state: ConsentState.REVOKED, act }, to));
  }
  const stateSince = ctx.clock.now();
  const consent = await insertRow(ctx, Consent, { ...place, basis, state: to, stateSince });
  await announce(ctx, consent, null, act);
  return consent;
}

async function move(ctx: Context, consent: Consent, step: ConsentStep): Promise<void> {
  const from = consent.state;
  const { to, act, basis } = step;
  mustBeAllowed(moveConsent({ state: from, act }, to));
  const stateSince = ctx.clock.now();
  await changeRow(ctx, Consent, consent, { state: to, basis, stateSince }, { code: act });
  await announce(ctx, consent, from, act);
}

function announce(
  ctx: Context,
  { id: consentId, channel, topic, state: to }: Consent,
  from: ConsentState | null,
  act: ConsentAct,
): Promise<void> {
  return emit(ctx, consentChanged({ consentId, channel, topic, from, to, act }));
}
