import { defineEvent } from "../events/define.js";

export const mailSettled = defineEvent({
  name: "mail.settled",
  version: 1,
  description: "It is known what became of a mail, or that nobody can know.",
  subject: "mailId",
  shape: { mailId: "id", purpose: "text", state: "text", failure: "text?" },
});
