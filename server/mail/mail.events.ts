import { defineEvent } from "../events/define.js";

/** What every event of a mail names: the mail, what it was for, and the row it is about. No address. */
const mail = { mailId: "id", purpose: "text", about: "id?" } as const;

/** The mail as its events name it. */
export function namedIn(row: { id: string; purpose: string; about: string | null }) {
  return { mailId: row.id, purpose: row.purpose, about: row.about };
}

export const mailSettled = defineEvent({
  name: "mail.settled",
  version: 1,
  description: "It is known what became of a mail, or that nobody can know.",
  subject: "mailId",
  shape: { ...mail, state: "text", failure: "text?" },
});

export const mailSent = defineEvent({
  name: "mail.sent",
  version: 1,
  description: "A mail left: the mail server took it.",
  subject: "mailId",
  shape: mail,
});

export const mailDelivered = defineEvent({
  name: "mail.delivered",
  version: 1,
  description:
    "The next hop answers for a mail. That is as much as SMTP tells; `mail.bounced` takes it back.",
  subject: "mailId",
  shape: mail,
});

export const mailOpened = defineEvent({
  name: "mail.opened",
  version: 1,
  description: "Somebody opened a mail, for the first time that we know of. Machines do not count.",
  subject: "mailId",
  shape: mail,
});

export const mailClicked = defineEvent({
  name: "mail.clicked",
  version: 1,
  description:
    "Somebody followed a link of a mail, each link once. `link` is its address without query. Machines do not count.",
  subject: "mailId",
  shape: { ...mail, link: "text" },
});

export const mailReplied = defineEvent({
  name: "mail.replied",
  version: 1,
  description: "A person answered a mail, for the first time. Automatic answers do not count.",
  subject: "mailId",
  shape: mail,
});

export const mailBounced = defineEvent({
  name: "mail.bounced",
  version: 1,
  description:
    "A mail server refused a mail, or reported later that it could not deliver it. `status` such as `550 5.1.1`.",
  subject: "mailId",
  shape: { ...mail, kind: "text", status: "text" },
});
