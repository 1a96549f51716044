import type { Consumer } from "../../../events/consumers.js";
import { mailSettled } from "../../../mail/mail.events.js";
import { OutgoingMail } from "../../../mail/outgoing-mail.entity.js";
import { getVisible } from "../../../reader/rows.js";
import { ConsentAct } from "../rules/consent.js";
import { suppressAddress } from "./commands/suppress-address.js";
import { ConsentChannel, SuppressionReason } from "./consent.enums.js";

/** No such mailbox, no such domain, or moved (RFC 3463); a full mailbox may have room tomorrow. */
export const HARD_BOUNCE = /\b5\.(1\.[0-36]|1\.10|2\.1)$/;

/** A mail server that says at the door that there is no such mailbox: nothing is sent there again. */
export const bounceConsumer: Consumer = {
  name: "consent.bounces",
  on: [mailSettled.event.name],
  async handle(ctx, { payload }) {
    const { mailId, state, failure } = payload;
    if (state !== "REFUSED" || !HARD_BOUNCE.test(String(failure))) return;
    const { toKey } = await getVisible(ctx, OutgoingMail, String(mailId));
    await suppressAddress(ctx, {
      addressKey: toKey,
      channel: ConsentChannel.EMAIL,
      topic: null,
      reason: SuppressionReason.HARD_BOUNCE,
      act: ConsentAct.RECORDED,
      note: String(failure),
    });
  },
};
