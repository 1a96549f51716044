import { createHash } from "node:crypto";

import type { Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { inTransaction } from "../../../../context.js";
import { findMailByMessageId } from "../../../../mail/find-mail.js";
import { captureThroughSource } from "../../sources/commands/capture-through-source.js";
import type { Occasion } from "../../sources/commands/capture-of.js";
import type { LeadSource } from "../../sources/lead-source.entity.js";
import { mailPassedOver } from "../inbound.events.js";
import { readMessage, type Message } from "../read-message.js";
import { answeredBy, findAnswered, heedBounce, heedReply } from "./heed-answer.js";

/** What became of a message. Only LEAD made or touched a lead; REFUSED is kept to be mended. */
export type MailOutcome =
  | { readonly outcome: "LEAD"; readonly leadId: string; readonly isReplay: boolean }
  | { readonly outcome: "REFUSED"; readonly payloadId: string; readonly code: string }
  | { readonly outcome: PassedOver };

type PassedOver = "BOUNCE" | "AUTO_REPLY" | "BULK" | "LOOP";

const KEPT_BYTES = 32_768;

/** Takes one message of a mailbox in. A robot's makes no lead; a person's that cannot be one is kept. */
export async function takeMail(
  ctx: Context,
  source: LeadSource,
  raw: Buffer,
): Promise<MailOutcome> {
  const message = await readMessage(raw);
  if (message === null) return capture(ctx, source, unreadable(raw), hashOf(raw), {});
  const passed = await passOver(ctx, source, message);
  if (passed !== null) return { outcome: passed };
  const answered = await findAnswered(ctx, message);
  const { email, name, subject, text, attachments, messageId, sentAt } = message;
  const brought = { email, name, problem: text };
  const payload = Object.fromEntries(
    Object.entries(brought).filter(
      ([field, value]) => value !== null && source.allowedFields.includes(field),
    ),
  );
  const now = ctx.clock.now();
  const outcome = await capture(ctx, source, payload, messageId ?? hashOf(raw), {
    // A sender's clock may be wrong, and may be wrong on purpose.
    occurredAt: sentAt !== null && sentAt < now ? sentAt : now,
    answered: answered === null ? null : await answeredBy(ctx, answered),
    attributes: {
      ...(subject === null ? {} : { subject: subject.slice(0, 500) }),
      ...(attachments.length === 0 ? {} : { attachments: attachments.slice(0, 20) }),
    },
  });
  // Now that the touch is there which holds it: whoever hears of the answer finds it.
  if (answered !== null) await heedReply(ctx, answered);
  return outcome;
}

async function capture(
  ctx: Context,
  source: LeadSource,
  payload: Record<string, unknown>,
  deliveryId: string,
  occasion: Occasion,
): Promise<MailOutcome> {
  const taken = await captureThroughSource(ctx, source, payload, { ...occasion, deliveryId });
  if (taken.kind === "REFUSED") {
    return { outcome: "REFUSED", payloadId: taken.payload.id, code: taken.error.code };
  }
  return { outcome: "LEAD", leadId: taken.lead.id, isReplay: taken.isReplay };
}

/** Why the message makes no lead, with what follows from a bounce; null for a person's. */
async function passOver(
  ctx: Context,
  source: LeadSource,
  message: Message,
): Promise<PassedOver | null> {
  const isOwn =
    message.messageId !== null && (await findMailByMessageId(ctx, [message.messageId])) !== null;
  const verdict = isOwn ? "LOOP" : message.verdict;
  if (verdict === null) return null;
  return inTransaction(ctx, async (ctx) => {
    if (verdict === "BOUNCE") await heedBounce(ctx, message);
    await emit(ctx, mailPassedOver({ sourceId: source.id, verdict }));
    return verdict;
  });
}

/** Kept as it came, as far as there is room: somebody may read what no parser could. */
function unreadable(raw: Buffer): Record<string, unknown> {
  return { raw: raw.subarray(0, KEPT_BYTES).toString("latin1"), bytes: raw.byteLength };
}

function hashOf(raw: Buffer): string {
  return `sha256:${createHash("sha256").update(raw).digest("base64url")}`;
}
