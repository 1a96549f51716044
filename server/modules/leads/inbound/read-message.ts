import type { Address, Email as ParsedMail } from "postal-mime";

import { readDsn, type Bounce } from "./rules/dsn.js";
import { verdictOf, type MessageVerdict } from "./rules/message-verdict.js";

/** What an e-mail says, as far as a lead needs it. */
export type Message = {
  readonly verdict: MessageVerdict;
  readonly messageId: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly sentAt: Date | null;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly bytes: number;
  }[];
  readonly bounce: Bounce | null;
  /** Message-IDs it answers or tells of. */
  readonly refers: readonly string[];
};

/** Bounds of the parser: what is nested deeper or has larger headers was made to hurt. */
const BOUNDS = { maxNestingDepth: 20, maxHeadersSize: 262_144, maxRfc822NestingDepth: 0 };
const MAX_TEXT = 20_000;

/** Reads RFC 5322 text. Null for what no parser can read. */
export async function readMessage(raw: Buffer): Promise<Message | null> {
  // Loaded by the first mail, not by every start.
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(raw, BOUNDS).catch(() => null);
  if (mail === null || mail.headers.length === 0) return null;
  const headers = new Map(mail.headers.map(({ key, value }) => [key, value.trim()]));
  headers.set("subject", mail.subject ?? ""); // decoded
  const sender = mailboxOf(mail.replyTo?.[0]) ?? mailboxOf(mail.from);
  const named = mailboxOf(mail.from);
  const isSame = sender?.address === named?.address;
  const sent = mail.date === undefined ? NaN : Date.parse(mail.date);
  return {
    verdict: verdictOf(headers),
    messageId: bareId(mail.messageId),
    name: (isSame ? named?.name : sender?.name)?.trim() || named?.name.trim() || null,
    email: sender?.address ?? null,
    subject: mail.subject?.trim() || null,
    text: textOf(mail),
    sentAt: Number.isNaN(sent) ? null : new Date(sent),
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? "",
      type: mimeType,
      bytes: typeof content === "string" ? content.length : content.byteLength,
    })),
    bounce: readDsn(mail.attachments.map(partOf)),
    refers: idsIn([mail.inReplyTo, mail.references, ...returned(mail)].join(" ")),
  };
}

function mailboxOf(address: Address | undefined): { name: string; address: string } | null {
  const mailbox = address?.group === undefined ? address : address.group[0];
  return mailbox?.address ? { name: mailbox.name, address: mailbox.address } : null;
}

/** Text as it is; of HTML alone, its text without markup. */
function textOf({ text, html }: ParsedMail): string | null {
  const plain =
    text ?? html?.replace(/<(style|script)[\s\S]*?<\/\1>/gi, " ").replace(/<[^>]*>/g, " ");
  return plain?.replace(/\0/g, "").trim().slice(0, MAX_TEXT) || null;
}

function partOf({ mimeType, content }: ParsedMail["attachments"][number]) {
  const text =
    typeof content === "string" ? content : Buffer.from(new Uint8Array(content)).toString();
  return { type: mimeType, text: text.slice(0, MAX_TEXT) };
}

/** Headers of the message that came back, which a bounce holds. */
function returned(mail: ParsedMail): string[] {
  return mail.attachments
    .map(partOf)
    .filter(({ type }) => type === "message/rfc822" || type === "text/rfc822-headers")
    .map(({ text }) => /^message-id:\s*(\S+)/im.exec(text)?.[1] ?? "");
}

function idsIn(text: string): string[] {
  return [...text.matchAll(/<([^<>\s]{1,500})>/g)].map(([, id]) => id ?? "").slice(0, 50);
}

function bareId(text: string | undefined): string | null {
  return idsIn(text ?? "")[0] ?? (text?.trim() || null);
}
