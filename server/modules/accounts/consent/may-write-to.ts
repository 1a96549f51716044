import type { Context } from "../../../context.js";
import type { OutgoingMail } from "../../../mail/outgoing-mail.entity.js";
import { ConsentChannel } from "./consent.enums.js";

type Place = {
  readonly addressKey: string;
  readonly channel: ConsentChannel;
  readonly topic: string;
};

/**
 * True when there is a lawful basis to write to the address on that topic, and it is not suppressed.
 * Ask it in the transaction that reserves a send: an unsubscription then holds for what is queued.
 */
export function mayWriteTo(ctx: Context, place: Place): Promise<boolean> {
  return ask(ctx, `${GRANTED} AND NOT ${SUPPRESSED}`, place);
}

/** Mail without a topic answers what the person asked for just now, and needs no consent. */
export async function mayReceiveMail(ctx: Context, mail: OutgoingMail): Promise<boolean> {
  const { toKey: addressKey, topic } = mail;
  if (topic === null) return true;
  return mayWriteTo(ctx, { addressKey, channel: ConsentChannel.EMAIL, topic });
}

export function isSuppressed(ctx: Context, place: Place): Promise<boolean> {
  return ask(ctx, SUPPRESSED, place);
}

async function ask(ctx: Context, condition: string, place: Place): Promise<boolean> {
  const { addressKey, channel, topic } = place;
  const values = [ctx.actor.workspaceId, addressKey, channel, topic];
  const [row]: { answer: boolean }[] = await ctx.db.run((manager) =>
    manager.query(`SELECT ${condition} AS answer`, values),
  );
  return row?.answer === true;
}

const CONSENT = `SELECT 1 FROM consent c WHERE c.workspace_id = $1 AND c.address_key = $2
  AND c.channel = $3 AND c.topic = $4 AND c.state = 'GRANTED'`;

const GRANTED = `EXISTS (${CONSENT})`;

/** A later grant outweighs an earlier suppression: after one, only the person's own link grants. */
const SUPPRESSED = `EXISTS (
  SELECT 1 FROM suppression s WHERE s.workspace_id = $1 AND s.address_key = $2
     AND s.channel = $3 AND (s.topic IS NULL OR s.topic = $4)
     AND NOT EXISTS (${CONSENT} AND c.state_since > s.created_at))`;
