import type { Context } from "../context.js";
import { emit } from "../events/emit.js";
import { changeRow } from "../history/write.js";
import { mailReplied, namedIn } from "./mail.events.js";
import { OutgoingMail } from "./outgoing-mail.entity.js";

/** A person answered the mail; only the first answer is told. The row is locked. */
export async function recordReply(ctx: Context, mail: OutgoingMail): Promise<void> {
  if (mail.repliedAt !== null) return;
  await changeRow(ctx, OutgoingMail, mail, { repliedAt: ctx.clock.now() });
  await emit(ctx, mailReplied(namedIn(mail)));
}
