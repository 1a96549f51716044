import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { changeRow } from "../history/write.js";
import { enqueue } from "../jobs/enqueue.js";
import { lockVisible } from "../reader/rows.js";
import type { MailResolveInput } from "./mail.inputs.js";
import { MailResolution, MailState } from "./mail-state.js";
import { OutgoingMail } from "./outgoing-mail.entity.js";
import { mailSend } from "./mail.jobs.js";
import { settleMail } from "./settle-mail.js";

/** Somebody looked what became of a mail: only then does it move on from UNKNOWN. */
export async function resolveMail(
  ctx: Context,
  input: MailResolveInput,
): Promise<{ mail: OutgoingMail }> {
  const mail = await lockVisible(ctx, OutgoingMail, input.mailId, input.expectedVersion);
  const { resolution, note = null } = input;
  if (mail.state !== MailState.UNKNOWN) {
    const why = `Its fate is known: ${mail.state}.`;
    throw new AppError("ILLEGAL_TRANSITION", why, { from: mail.state, to: targets[resolution] });
  }
  const reason = { code: "RESOLVED", note };
  const state = targets[resolution];
  if (state === MailState.QUEUED) {
    await changeRow(ctx, OutgoingMail, mail, { state, notBeforeAt: ctx.clock.now() }, reason);
    await enqueue(ctx, mailSend, { mailId: mail.id });
  } else {
    await settleMail(ctx, mail, { state, failure: mail.failure }, reason);
  }
  return { mail };
}

const targets: Readonly<Record<MailResolution, MailState>> = {
  [MailResolution.SENT]: MailState.SENT,
  [MailResolution.SEND_AGAIN]: MailState.QUEUED,
  [MailResolution.GIVE_UP]: MailState.REFUSED,
};
