import type { SecretBox } from "../secrets.js";
import type { OutgoingMail } from "./outgoing-mail.entity.js";
import { ORIGIN, UNSUBSCRIBE } from "./origin.js";
import { tellingHtml } from "./telling-html.js";

/** What a mail is sent with beside its own words. `secrets` sign what it tells by. */
export type Letterhead = {
  readonly from: string;
  readonly origin: string;
  readonly date: Date;
  readonly secrets: SecretBox | null;
};

/** Its words as they leave: addresses filled in, and in the HTML what tells of openings and clicks. */
export async function wordsOf(
  mail: OutgoingMail,
  { origin, secrets }: Letterhead,
): Promise<{ text: string; html: string | null; unsubscribeUrl: string | null }> {
  const located = (text: string) =>
    text.replaceAll(UNSUBSCRIBE, () => mail.unsubscribeUrl ?? "").replaceAll(ORIGIN, () => origin);
  const html = mail.htmlBody === null ? null : located(mail.htmlBody);
  return {
    text: located(mail.textBody ?? ""),
    html:
      html === null || secrets === null ? html : await tellingHtml(mail, html, { origin, secrets }),
    unsubscribeUrl: mail.unsubscribeUrl === null ? null : located(mail.unsubscribeUrl),
  };
}

/** RFC 5322 text of a mail: text and HTML, and how to unsubscribe in one click (RFC 8058). */
export async function compose(mail: OutgoingMail, letterhead: Letterhead): Promise<Buffer> {
  const { text, html, unsubscribeUrl } = await wordsOf(mail, letterhead);
  const list: Record<string, string> =
    unsubscribeUrl === null
      ? {}
      : {
          "List-Unsubscribe": `<${unsubscribeUrl}>`,
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        };
  // Loaded by the first mail, not by every start.
  const { default: MailComposer } = await import("nodemailer/lib/mail-composer");
  const composer = new MailComposer({
    from: letterhead.from,
    to: { name: "", address: mail.toAddress },
    subject: mail.subject,
    messageId: `<${mail.messageId ?? mail.id}>`,
    date: letterhead.date,
    text,
    ...(html === null ? {} : { html }),
    headers: {
      ...list,
      // Other servers' robots do not answer what says that a robot sent it (RFC 3834).
      "Auto-Submitted": "auto-generated",
      ...(mail.topic === null ? {} : { Precedence: "bulk" }),
    },
    disableUrlAccess: true,
    disableFileAccess: true,
  });
  return composer.compile().build();
}
