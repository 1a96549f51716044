import { inTransaction, type Context } from "../context.js";
import { changeRow } from "../history/write.js";
import { uuidOf } from "../ids.js";
import { lockVisible } from "../reader/rows.js";
import { MINUTE_MS } from "../spans.js";
import { compose, type Letterhead } from "./compose.js";
import { MailState } from "./mail-state.js";
import { OutgoingMail } from "./outgoing-mail.entity.js";
import { recordBounce } from "./record-bounce.js";
import { settleMail } from "./settle-mail.js";
import type { SendMessage, SendOutcome } from "./smtp.js";

/** How mail leaves here. `send` is null where no mail server is set: mail then waits in the outbox. */
export type Mailer = {
  readonly send: SendMessage | null;
  /** `Name <address>` in every mail. */
  readonly from: string;
  /** Where people reach this server, `https://liaison.example.com`: what links in mail begin with. */
  origin(): string;
  /** Asked in the transaction that reserves. */
  permit(ctx: Context, mail: OutgoingMail): Promise<MailPermit>;
};

/** What one may do with a mail at this moment. `mayLeave`: false where one must not write to. */
export type MailPermit = { readonly mayLeave: boolean; readonly mayTellOpens: boolean };

/** A sender that died holds a mail this long at most; sending takes a minute at the very worst. */
const RESERVED_MS = 10 * MINUTE_MS;
const MAX_ATTEMPTS = 8;
const FIRST_PAUSE_MS = MINUTE_MS;

/**
 * Sends one mail at most once: reserved in one transaction, handed over outside any, confirmed in
 * another. What is found reserved and stale was lost with its sender and is UNKNOWN, never sent again
 * by itself. Answers with when to try again, after a refusal for now.
 */
export async function sendMail(
  ctx: Context,
  mailer: Mailer,
  mailId: string,
): Promise<Date | undefined> {
  const { send } = mailer;
  if (send === null) return undefined;
  const mail = await inTransaction(ctx, (ctx) => reserve(ctx, mailer, mailId));
  if (mail === null) return undefined;
  const message = await compose(mail, letterheadOf(ctx, mailer));
  const envelope = { from: addressIn(mailer.from), to: mail.toAddress, id: uuidOf(mail.id) };
  const outcome = await send(envelope, message);
  return inTransaction(ctx, (ctx) => confirm(ctx, mailId, outcome));
}

/** Mail whose time has come: queued and due, or reserved by a sender that is long gone. */
export async function findDueMail(ctx: Context, limit: number): Promise<string[]> {
  const now = ctx.clock.now();
  const stale = new Date(now.getTime() - RESERVED_MS);
  const rows: { id: string }[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT id FROM outgoing_mail WHERE workspace_id = $1
          AND ((state = 'QUEUED' AND not_before_at <= $2) OR (state = 'SENDING' AND reserved_at <= $3))
        ORDER BY created_at, id LIMIT $4`,
      [ctx.actor.workspaceId, now, stale, limit],
    ),
  );
  return rows.map(({ id }) => `mail_${id}`);
}

async function reserve(ctx: Context, mailer: Mailer, mailId: string): Promise<OutgoingMail | null> {
  const mail = await lockVisible(ctx, OutgoingMail, mailId);
  const now = ctx.clock.now();
  if (mail.state === MailState.SENDING) await giveUpStale(ctx, mail, now);
  if (mail.state !== MailState.QUEUED || mail.notBeforeAt > now) return null;
  const permit = await mailer.permit(ctx, mail);
  if (!permit.mayLeave) {
    await settleMail(ctx, mail, { state: MailState.SUPPRESSED, failure: null });
    return null;
  }
  const domain = addressIn(mailer.from).split("@").at(-1) ?? "localhost";
  await changeRow(ctx, OutgoingMail, mail, {
    state: MailState.SENDING,
    attempts: mail.attempts + 1,
    reservedAt: now,
    messageId: mail.messageId ?? `${uuidOf(mail.id)}@${domain}`,
    ...tellingOf(ctx, mail, permit),
  });
  return mail;
}

/** What the mail will tell of itself: what was asked for, as far as one may. Without a key it cannot sign. */
export function tellingOf(ctx: Context, mail: OutgoingMail, { mayTellOpens }: MailPermit) {
  const canSign = ctx.secrets !== null;
  return {
    tracksOpens: mail.tracksOpens && mayTellOpens && canSign,
    tracksClicks: mail.tracksClicks && canSign,
  };
}

export function letterheadOf(ctx: Context, mailer: Mailer): Letterhead {
  const { clock, secrets } = ctx;
  return { from: mailer.from, origin: mailer.origin(), date: clock.now(), secrets };
}

async function giveUpStale(ctx: Context, mail: OutgoingMail, now: Date): Promise<void> {
  const since = mail.reservedAt?.getTime() ?? 0;
  if (now.getTime() - since < RESERVED_MS) return;
  await settleMail(ctx, mail, { state: MailState.UNKNOWN, failure: "SENDER_LOST" });
}

/** A sender that was slow, and declared lost meanwhile, knows better than who declared it. */
async function confirm(
  ctx: Context,
  mailId: string,
  outcome: SendOutcome,
): Promise<Date | undefined> {
  const mail = await lockVisible(ctx, OutgoingMail, mailId);
  if (mail.state !== MailState.SENDING && mail.state !== MailState.UNKNOWN) return undefined;
  const failure = outcome.kind === "SENT" ? null : outcome.failure;
  if (outcome.kind !== "REFUSED") {
    await settleMail(ctx, mail, { state: MailState[outcome.kind], failure });
    return undefined;
  }
  if (outcome.isFinal || mail.attempts >= MAX_ATTEMPTS) {
    await settleMail(ctx, mail, { state: MailState.REFUSED, failure });
    if (outcome.isBounce) await recordBounce(ctx, mail, outcome.failure);
    return undefined;
  }
  const pauseMs = FIRST_PAUSE_MS * 2 ** (mail.attempts - 1);
  const notBeforeAt = new Date(ctx.clock.now().getTime() + pauseMs);
  await changeRow(ctx, OutgoingMail, mail, { state: MailState.QUEUED, failure, notBeforeAt });
  return notBeforeAt;
}

function addressIn(from: string): string {
  return /<([^>]+)>\s*$/.exec(from)?.[1] ?? from;
}
