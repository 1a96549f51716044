import MailComposer from "nodemailer/lib/mail-composer";

import type { OutgoingMail } from "./outgoing-mail.entity.js";
import { ORIGIN, UNSUBSCRIBE } from "./origin.js";

/** What a mail is sent with beside its own words. */
export type Letterhead = { readonly from: string; readonly origin: string; readonly date: Date };

/** RFC 5322 text of a mail: text and HTML, and how to unsubscribe in one click (RFC 8058). */
export function compose(mail: OutgoingMail, { from, origin, date }: Letterhead): Promise<Buffer> {
  const { unsubscribeUrl, topic } = mail;
  const located = (text: string | null) =>
    (text ?? "")
      .replaceAll(UNSUBSCRIBE, () => unsubscribeUrl ?? "")
      .replaceAll(ORIGIN, () => origin);
  const list: Record<string, string> =
    unsubscribeUrl === null
      ? {}
      : {
          "List-Unsubscribe": `<${located(unsubscribeUrl)}>`,
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        };
  const composer = new MailComposer({
    from,
    to: { name: "", address: mail.toAddress },
    subject: mail.subject,
    messageId: `<${mail.messageId ?? mail.id}>`,
    date,
    text: located(mail.textBody),
    html: located(mail.htmlBody),
    headers: {
      ...list,
      // Other servers' robots do not answer what says that a robot sent it (RFC 3834).
      "Auto-Submitted": "auto-generated",
      ...(topic === null ? {} : { Precedence: "bulk" }),
    },
    disableUrlAccess: true,
    disableFileAccess: true,
  });
  return composer.compile().build();
}
