import type { Context } from "../../../context.js";
import type { Consumer } from "../../../events/consumers.js";
import { BounceKind } from "../../../mail/bounce-kind.js";
import { mailBounced } from "../../../mail/mail.events.js";
import { OutgoingMail } from "../../../mail/outgoing-mail.entity.js";
import { getVisible } from "../../../reader/rows.js";
import { ConsentAct } from "../rules/consent.js";
import { suppressAddress } from "./commands/suppress-address.js";
import { isSuppressed } from "./may-write-to.js";
import { ConsentChannel, SuppressionReason } from "./consent.enums.js";

/** Mails in a row that came back from a mailbox that is there, after which it is as good as none. */
const SOFT_BOUNCES = 5;

/** Nothing is sent again to where there is no mailbox, or to one that takes nothing time after time. */
export const bounceConsumer: Consumer = {
  name: "consent.bounces",
  on: [mailBounced.event.name],
  async handle(ctx, { payload }) {
    const { mailId, kind, status } = payload;
    const { id, toKey: addressKey } = await getVisible(ctx, OutgoingMail, String(mailId));
    const isHard = kind === BounceKind.HARD;
    const place = { addressKey, channel: ConsentChannel.EMAIL };
    if (!isHard) {
      if ((await bouncesInARow(ctx, addressKey)) < SOFT_BOUNCES) return;
      if (await isSuppressed(ctx, { ...place, topic: "" })) return;
    }
    await suppressAddress(ctx, {
      ...place,
      topic: null,
      reason: isHard ? SuppressionReason.HARD_BOUNCE : SuppressionReason.SOFT_BOUNCES,
      act: ConsentAct.RECORDED,
      note: `${String(status)} to ${id}`,
    });
  },
};

/** How many mails to the address came back since the last one that arrived. */
async function bouncesInARow(ctx: Context, addressKey: string): Promise<number> {
  const [row]: { bounces: number }[] = await ctx.db.run((manager) =>
    manager.query(BOUNCES_IN_A_ROW, [ctx.actor.workspaceId, addressKey]),
  );
  return row?.bounces ?? 0;
}

const BOUNCES_IN_A_ROW = `
  SELECT count(*)::int AS bounces FROM outgoing_mail m
   WHERE m.workspace_id = $1 AND m.to_key = $2 AND m.bounced_at IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM outgoing_mail later
       WHERE later.workspace_id = $1 AND later.to_key = $2
         AND later.delivered_at IS NOT NULL AND later.created_at > m.created_at)`;
