import type { Context } from "../context.js";
import { emit } from "../events/emit.js";
import { changeRow, type Reason } from "../history/write.js";
import { mailSettled } from "./mail.events.js";
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
  const sentAt = state === MailState.SENT ? ctx.clock.now() : null;
  await changeRow(ctx, OutgoingMail, mail, { state, failure, sentAt, ...text }, reason);
  await emit(ctx, mailSettled({ mailId: mail.id, purpose: mail.purpose, state, failure }));
}
