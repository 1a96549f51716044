import { inTransaction, type Context } from "../../../../context.js";
import { AppError } from "../../../../errors.js";
import { OutgoingMail } from "../../../../mail/outgoing-mail.entity.js";
import { ConsentAct } from "../../rules/consent.js";
import { ConsentChannel, SuppressionReason } from "../consent.enums.js";
import { lockConsent } from "./write-consent.js";
import { suppressAddress } from "./suppress-address.js";

/** The mail whose link it is. @throws AppError LINK_EXPIRED */
export async function findMailByLink(ctx: Context, unsubscribeHash: Buffer): Promise<OutgoingMail> {
  const { workspaceId } = ctx.actor;
  const found = await ctx.db.run((manager) =>
    manager.findOneBy(OutgoingMail, { workspaceId, unsubscribeHash }),
  );
  if (found !== null) return found;
  throw new AppError("LINK_EXPIRED", "This link is of no mail of ours.");
}

/** Holds at once, for what is queued too. A second time changes nothing. */
export function unsubscribe(ctx: Context, hash: Buffer, isAll: boolean): Promise<OutgoingMail> {
  return inTransaction(ctx, async (ctx) => {
    const mail = await findMailByLink(ctx, hash);
    const topic = isAll ? null : mail.topic;
    const place = { addressKey: mail.toKey, channel: ConsentChannel.EMAIL };
    await lockConsent(ctx, { ...place, topic: mail.topic ?? "" });
    if (!(await isDone(ctx, mail, topic))) {
      const reason = SuppressionReason.UNSUBSCRIBED;
      await suppressAddress(ctx, { ...place, topic, reason, act: ConsentAct.LINK, note: null });
    }
    return mail;
  });
}

/** The same link again, later than which nothing was granted: mail readers and people click twice. */
async function isDone(ctx: Context, mail: OutgoingMail, topic: string | null): Promise<boolean> {
  const { workspaceId } = ctx.actor;
  const rows: unknown[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT 1 FROM suppression s WHERE s.workspace_id = $1 AND s.address_key = $2
          AND s.channel = 'EMAIL' AND s.topic IS NOT DISTINCT FROM $3
          AND NOT EXISTS (SELECT 1 FROM consent c WHERE c.workspace_id = $1 AND c.address_key = $2
            AND c.channel = 'EMAIL' AND c.state = 'GRANTED' AND c.state_since > s.created_at)
        LIMIT 1`,
      [workspaceId, mail.toKey, topic],
    ),
  );
  return rows.length > 0;
}
