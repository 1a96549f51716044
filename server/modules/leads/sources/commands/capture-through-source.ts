import type { Actor } from "../../../../auth/actor.js";
import { attempt, inTransaction, type Context } from "../../../../context.js";
import { AppError, invalidInput } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import type { Origin } from "../../../../web/origin.js";
import { changeRow } from "../../../../history/write.js";
import { normaliseEmail } from "../../../accounts/rules/email.js";
import { captureLead, type Capture } from "../../commands/capture-lead.js";
import { askConsent } from "../../forms/commands/ask-consent.js";
import { requestOptIn, type Agreed } from "../../forms/commands/request-opt-in.js";
import { findVisible, getVisible } from "../../../../reader/rows.js";
import { User } from "../../../people/user.entity.js";
import type { Home } from "../../commands/write-lead.js";
import { Lead } from "../../lead.entity.js";
import { LeadOutcome } from "../../lead.enums.js";
import type { LeadIntakeProblem } from "../../lead.payloads.js";
import { captureOf, type Occasion } from "./capture-of.js";
import { IntakePayload } from "../intake-payload.entity.js";
import { intakeReplayed } from "../intake.events.js";
import { IntakeState } from "../intake.enums.js";
import { MAX_PAYLOAD_BYTES } from "../intake.policy.js";
import type { LeadSource } from "../lead-source.entity.js";
import { LeadSourceStatus } from "../lead-source.enums.js";
import { isObject, storable, type Json } from "../rules/paths.js";
import { admitByRate } from "./admit-by-rate.js";
import { claimDelivery, deliveryOf, settleDelivery } from "./claim-delivery.js";
import { emptied, keepRefused } from "./keep-refused.js";

export type TakenIn = {
  readonly kind: "TAKEN";
  readonly lead: Lead;
  readonly outcome: LeadOutcome;
  readonly problems: readonly LeadIntakeProblem[];
  /** True when this delivery was taken in before, and nothing happened now. */
  readonly isReplay: boolean;
};

export type Refused = {
  readonly kind: "REFUSED";
  readonly payload: IntakePayload;
  readonly error: AppError;
};

/** What a door knows of a delivery beside what came. */
export type Arriving = Occasion & {
  /** The sender's own id of it; without one, an equal payload within the hour is the same. */
  readonly deliveryId?: string | null;
  /** True where the door has counted it against the rates itself. */
  readonly isAdmitted?: boolean;
  /** What somebody agreed to on a form, and from where it was sent. */
  readonly agreed?: Agreed | null;
  readonly from?: Origin;
};

/**
 * The one way in for every named source: rate, what it may bring, its defaults, then captureLead, once
 * a delivery. What is refused is kept with its reason and answered as such, not thrown; a delivery
 * refused before is tried again.
 * @throws AppError RATE_LIMITED, PAYLOAD_TOO_LARGE: nothing is kept then
 */
export async function captureThroughSource(
  ctx: Context,
  source: LeadSource,
  given: unknown,
  arriving: Arriving = {},
): Promise<TakenIn | Refused> {
  if (arriving.isAdmitted !== true) await admitByRate(ctx, source);
  const payload = bounded(given);
  return inTransaction(ctx, async (ctx) => {
    const delivery = deliveryOf(ctx, payload, arriving.deliveryId ?? null);
    const claim = await claimDelivery(ctx, source, delivery);
    if (claim.leadId !== null) return takenBefore(ctx, claim.leadId);
    const known =
      claim.payloadId === null ? null : await findVisible(ctx, IntakePayload, claim.payloadId);
    const refused = known?.state === IntakeState.REFUSED ? known : null;
    const taken = await attempt(ctx, (ctx) => takeIn(ctx, source, payload, arriving));
    if (taken.ok) {
      const { lead } = taken.value;
      if (refused !== null) await settlePayload(ctx, refused, lead);
      await settleDelivery(ctx, source, delivery.key, { leadId: lead.id, payloadId: null });
      return taken.value;
    }
    const { error } = taken;
    const occasion = { occurredAt: ctx.clock.now(), ...arriving };
    const told = { payload, occasion, error, delivery: delivery.key, known: refused };
    const row = await keepRefused(ctx, source, told);
    await settleDelivery(ctx, source, delivery.key, { leadId: null, payloadId: row.id });
    return { kind: "REFUSED", payload: row, error };
  });
}

/** Takes one payload in, or throws what is wrong with it. Nothing of it is remembered here. */
export async function takeIn(
  ctx: Context,
  source: LeadSource,
  payload: Json,
  arriving: Arriving,
): Promise<TakenIn> {
  if (source.status === LeadSourceStatus.PAUSED) {
    throw new AppError("SOURCE_PAUSED", "This source takes nobody in at present.");
  }
  const input = await captureOf(source, payload, arriving);
  const home = await homeIn(ctx, source);
  const { doubleOptIn: isUnconfirmed } = source;
  const { lead, outcome, problems } = await captureLead(ctx, { ...input, home, isUnconfirmed });
  await askThePerson(ctx, { lead, source, input, arriving });
  return { kind: "TAKEN", lead, outcome, problems, isReplay: false };
}

type Taken = {
  readonly lead: Lead;
  readonly source: LeadSource;
  readonly input: Capture;
  readonly arriving: Arriving;
};

/** Asks for what the source demands and the form asked: a link to follow, a consent. */
async function askThePerson(ctx: Context, { lead, source, input, arriving }: Taken): Promise<void> {
  const given = normaliseEmail(input.email ?? "");
  if (!given.ok) {
    if (!source.doubleOptIn) return;
    throw invalidInput([{ path: "email", message: "is needed to ask for a confirmation" }]);
  }
  const { agreed = null, from = { network: null, browser: null } } = arriving;
  const { email } = given;
  if (agreed !== null) await askConsent(ctx, { lead, source, email, agreed, from });
  const handRaised = input.handRaised === true;
  if (source.doubleOptIn) await requestOptIn(ctx, { lead, source, email, handRaised, agreed });
}

/** Who has left since the source was made owns nobody new. */
async function homeIn(ctx: Context, source: LeadSource): Promise<Home> {
  const { defaultOwnerId: ownerId, defaultQueue: queue } = source;
  const owner = ownerId === null ? null : await getVisible(ctx, User, ownerId);
  return { ownerId: owner?.active === true ? owner.id : null, queue };
}

/** A refused payload is settled by the lead it became, whose touch holds what came. */
export async function settlePayload(ctx: Context, row: IntakePayload, lead: Lead): Promise<void> {
  await changeRow(ctx, IntakePayload, row, {
    state: IntakeState.REPLAYED,
    leadId: lead.id,
    triedAt: ctx.clock.now(),
    tries: row.tries + 1,
    ...emptied,
  });
  const { id: payloadId, sourceId } = row;
  await emit(ctx, intakeReplayed({ payloadId, sourceId, leadId: lead.id }));
}

async function takenBefore(ctx: Context, leadId: string): Promise<TakenIn> {
  const actor: Actor = { ...ctx.actor, rows: ["ALL"] };
  const lead = await getVisible({ ...ctx, actor }, Lead, leadId);
  return { kind: "TAKEN", lead, outcome: LeadOutcome.UNCHANGED, problems: [], isReplay: true };
}

/** What is no object is kept as text, so that it can be seen and mended. */
function bounded(given: unknown): Json {
  const value = storable(given);
  const payload = isObject(value) ? value : { raw: value };
  if (Buffer.byteLength(JSON.stringify(payload)) <= MAX_PAYLOAD_BYTES) return payload;
  const message = `What a source brings of one person has at most ${MAX_PAYLOAD_BYTES} bytes.`;
  throw new AppError("PAYLOAD_TOO_LARGE", message, { max: MAX_PAYLOAD_BYTES });
}
