import type { Context } from "../../../context.js";
import type { OutgoingMail } from "../../../mail/outgoing-mail.entity.js";
import type { MailPermit } from "../../../mail/send-mail.js";
import { ConsentBasis, ConsentChannel } from "./consent.enums.js";

type Place = {
  readonly addressKey: string;
  readonly channel: ConsentChannel;
  readonly topic: string;
};

/**
 * The lawful basis to write to the address on that topic; null for none, and when it is suppressed.
 * Ask it in the transaction that reserves a send: an unsubscription then holds for what is queued.
 */
export async function basisToWrite(ctx: Context, place: Place): Promise<ConsentBasis | null> {
  const [row]: { basis: ConsentBasis }[] = await ask(
    ctx,
    `${CONSENT} AND NOT ${SUPPRESSED}`,
    place,
  );
  return row?.basis ?? null;
}

export async function mayWriteTo(ctx: Context, place: Place): Promise<boolean> {
  return (await basisToWrite(ctx, place)) !== null;
}

/**
 * Mail without a topic answers what the person asked for just now: it needs no consent, and tells
 * nothing. That somebody opens a mail may be told only when they said yes to it, since the picture
 * that tells is fetched unasked (ePrivacy directive, article 5.3); to follow a link is their own act.
 */
export async function permitMail(ctx: Context, mail: OutgoingMail): Promise<MailPermit> {
  const { toKey: addressKey, topic } = mail;
  if (topic === null) return { mayLeave: true, mayTellOpens: false };
  const basis = await basisToWrite(ctx, { addressKey, channel: ConsentChannel.EMAIL, topic });
  return { mayLeave: basis !== null, mayTellOpens: basis === ConsentBasis.CONSENT };
}

export async function isSuppressed(ctx: Context, place: Place): Promise<boolean> {
  const rows: unknown[] = await ask(ctx, `SELECT 1 WHERE ${SUPPRESSED}`, place);
  return rows.length > 0;
}

function ask<T>(ctx: Context, text: string, place: Place): Promise<T[]> {
  const { addressKey, channel, topic } = place;
  const values = [ctx.actor.workspaceId, addressKey, channel, topic];
  return ctx.db.run((manager) => manager.query(text, values));
}

const CONSENT = `SELECT c.basis FROM consent c WHERE c.workspace_id = $1 AND c.address_key = $2
  AND c.channel = $3 AND c.topic = $4 AND c.state = 'GRANTED'`;

/** A later grant outweighs an earlier suppression: after one, only the person's own link grants. */
const SUPPRESSED = `EXISTS (
  SELECT 1 FROM suppression s WHERE s.workspace_id = $1 AND s.address_key = $2
     AND s.channel = $3 AND (s.topic IS NULL OR s.topic = $4)
     AND NOT EXISTS (${CONSENT} AND c.state_since > s.created_at))`;
