import { inTransaction, type Context } from "../../../../context.js";
import { isUuid } from "../../../../ids.js";
import { findMailByMessageId } from "../../../../mail/find-mail.js";
import { OutgoingMail } from "../../../../mail/outgoing-mail.entity.js";
import { recordBounce } from "../../../../mail/record-bounce.js";
import { recordReply } from "../../../../mail/record-reply.js";
import { findVisible, lockVisible } from "../../../../reader/rows.js";
import { normaliseEmail } from "../../../accounts/rules/email.js";
import type { Message } from "../read-message.js";

/** A report that a mail of ours did not arrive. Believed only about a mail to that very address: anybody can write one. */
export async function heedBounce(ctx: Context, { bounce, refers }: Message): Promise<void> {
  if (bounce === null) return;
  const recipient = normaliseEmail(bounce.recipient);
  const ours =
    (await findByEnvelope(ctx, bounce.envelopeId)) ?? (await findMailByMessageId(ctx, refers));
  if (ours === null || !recipient.ok || recipient.email.key !== ours.toKey) return;
  await recordBounce(ctx, await lockVisible(ctx, OutgoingMail, ours.id), bounce.status);
}

/** A person's message that answers a mail of ours: nobody else knows its Message-ID. */
export async function heedReply(ctx: Context, { refers }: Message): Promise<void> {
  const ours = refers.length === 0 ? null : await findMailByMessageId(ctx, refers);
  if (ours === null || ours.repliedAt !== null) return;
  await inTransaction(ctx, async (ctx) =>
    recordReply(ctx, await lockVisible(ctx, OutgoingMail, ours.id)),
  );
}

async function findByEnvelope(ctx: Context, id: string | null): Promise<OutgoingMail | null> {
  return id !== null && isUuid(id) ? findVisible(ctx, OutgoingMail, `mail_${id}`) : null;
}
