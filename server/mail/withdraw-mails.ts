import type { Context } from "../context.js";
import { lockAllVisible } from "../reader/rows.js";
import { MailState } from "./mail-state.js";
import { OutgoingMail } from "./outgoing-mail.entity.js";
import { settleMail } from "./settle-mail.js";

/** Mail that is not to be sent any more. What a sender has already is past calling back. */
export async function withdrawMails(ctx: Context, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const mail of (await lockAllVisible(ctx, OutgoingMail, ids)).values()) {
    if (mail.state !== MailState.QUEUED) continue;
    const suppressed = { state: MailState.SUPPRESSED, failure: null };
    await settleMail(ctx, mail, suppressed, { code: "WITHDRAWN" });
  }
}
