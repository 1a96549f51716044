import type { Mailer } from "./send-mail.js";

/** For a server without a mail server: mail waits in the outbox. */
export const noMail: Omit<Mailer, "permit"> = {
  send: null,
  from: "Liaison <liaison@localhost>",
  origin: () => "",
};
