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

/** What a statement calls workspace, address, channel and topic. */
type PlaceSql = {
  readonly workspace: string;
  readonly address: string;
  readonly channel: string;
  readonly topic: string;
};

function consentSql({ workspace, address, channel, topic }: PlaceSql): string {
  return `SELECT c.basis FROM consent c WHERE c.workspace_id = ${workspace} AND c.address_key = ${address}
    AND c.channel = ${channel} AND c.topic = ${topic} AND c.state = 'GRANTED'`;
}

/** The same questions as conditions, for who asks of many addresses in one statement. */
export function grantedSql(place: PlaceSql): string {
  return `EXISTS (${consentSql(place)})`;
}

/** A later grant outweighs an earlier suppression: after one, only the person's own link grants. */
export function suppressedSql(place: PlaceSql): string {
  const { workspace, address, channel, topic } = place;
  return `EXISTS (
    SELECT 1 FROM suppression s WHERE s.workspace_id = ${workspace} AND s.address_key = ${address}
       AND s.channel = ${channel} AND (s.topic IS NULL OR s.topic = ${topic})
       AND NOT EXISTS (${consentSql(place)} AND c.state_since > s.created_at))`;
}

const asked: PlaceSql = { workspace: "$1", address: "$2", channel: "$3", topic: "$4" };
const CONSENT = consentSql(asked);
const SUPPRESSED = suppressedSql(asked);
