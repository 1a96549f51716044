import type { Context } from "../context.js";
import { emit } from "../events/emit.js";
import { changeRow, type Reason } from "../history/write.js";
import { mailDelivered, mailSent, mailSettled, namedIn } from "./mail.events.js";
import { MailState } from "./mail-state.js";
import { OutgoingMail } from "./outgoing-mail.entity.js";

type Settled = { readonly state: MailState; readonly failure: string | null };

/** Writes what became of a mail. What was sent, or never will be, keeps no text: links open doors. */
export async function settleMail(
  ctx: Context,
  mail: OutgoingMail,
  { state, failure }: Settled,
  reason: Reason = {},
): Promise<void> {
  const isEnd = state !== MailState.UNKNOWN;
  const text = isEnd ? { textBody: null, htmlBody: null, unsubscribeUrl: null } : {};
  const isSent = state === MailState.SENT;
  const sentAt = isSent ? ctx.clock.now() : null;
  const patch = { state, failure, sentAt, deliveredAt: sentAt, ...text };
  await changeRow(ctx, OutgoingMail, mail, patch, reason);
  await emit(ctx, mailSettled({ ...namedIn(mail), state, failure }));
  if (!isSent) return;
  await emit(ctx, mailSent(namedIn(mail)));
  await emit(ctx, mailDelivered(namedIn(mail)));
}
