import type { Context } from "../context.js";
import { emit } from "../events/emit.js";
import { changeRow } from "../history/write.js";
import { BounceKind, bounceKindOf } from "./bounce-kind.js";
import { mailBounced, namedIn } from "./mail.events.js";
import { OutgoingMail } from "./outgoing-mail.entity.js";

/**
 * A mail came back: refused at the door, or reported later. The same report again changes nothing; one
 * that there is no such mailbox outweighs an earlier that there was no room. The row is locked.
 */
export async function recordBounce(
  ctx: Context,
  mail: OutgoingMail,
  status: string,
): Promise<void> {
  const kind = bounceKindOf(status);
  if (mail.bounceKind !== null && (mail.bounceKind === kind || kind === BounceKind.SOFT)) return;
  const bouncedAt = ctx.clock.now();
  const patch = { bouncedAt, bounceKind: kind, failure: status, deliveredAt: null };
  await changeRow(ctx, OutgoingMail, mail, patch);
  await emit(ctx, mailBounced({ ...namedIn(mail), kind, status }));
}
