import { inTransaction, type Context } from "../../../../context.js";
import { isUuid } from "../../../../ids.js";
import { findMailByMessageId } from "../../../../mail/find-mail.js";
import { OutgoingMail } from "../../../../mail/outgoing-mail.entity.js";
import { recordBounce } from "../../../../mail/record-bounce.js";
import { recordReply } from "../../../../mail/record-reply.js";
import { findVisible, lockVisible } from "../../../../reader/rows.js";
import { normaliseEmail } from "../../../accounts/rules/email.js";
import { campaignOfStep } from "../../nurture/campaign-of-step.js";
import type { Answered } from "../../sources/commands/capture-of.js";
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

/** The mail of ours that a person's message answers: nobody else knows its Message-ID. */
export async function findAnswered(
  ctx: Context,
  { refers }: Message,
): Promise<OutgoingMail | null> {
  return refers.length === 0 ? null : findMailByMessageId(ctx, refers);
}

/** What the touch of the message tells of the mail it answers. */
export async function answeredBy(ctx: Context, mail: OutgoingMail): Promise<Answered> {
  return { evidence: mail.about ?? mail.id, campaignId: await campaignOfStep(ctx, mail) };
}

/** The mail was answered. */
export async function heedReply(ctx: Context, { id, repliedAt }: OutgoingMail): Promise<void> {
  if (repliedAt !== null) return;
  await inTransaction(ctx, async (ctx) =>
    recordReply(ctx, await lockVisible(ctx, OutgoingMail, id)),
  );
}

async function findByEnvelope(ctx: Context, id: string | null): Promise<OutgoingMail | null> {
  return id !== null && isUuid(id) ? findVisible(ctx, OutgoingMail, `mail_${id}`) : null;
}
