import { describeEnum } from "../graphql/enums.js";

/** Where a mail stands. SENDING is reserved by one sender; whoever finds it stale cannot tell what became of it. */
export enum MailState {
  QUEUED = "QUEUED",
  SENDING = "SENDING",
  SENT = "SENT",
  REFUSED = "REFUSED",
  SUPPRESSED = "SUPPRESSED",
  UNKNOWN = "UNKNOWN",
}
describeEnum(MailState, "MailState", "Where a mail of ours stands.", {
  QUEUED: "Waits to be sent.",
  SENDING: "Reserved by a sender, which is at it.",
  SENT: "The mail server took it. An end.",
  REFUSED: "The mail server refused it for good. An end.",
  SUPPRESSED: "Not sent: the address may not be written to. An end.",
  UNKNOWN:
    "The connection was lost while it was handed over: somebody must look what became of it.",
});

export enum MailResolution {
  SENT = "SENT",
  SEND_AGAIN = "SEND_AGAIN",
  GIVE_UP = "GIVE_UP",
}
describeEnum(
  MailResolution,
  "MailResolution",
  "What somebody found out about a mail of unknown fate.",
  {
    SENT: "It arrived.",
    SEND_AGAIN: "It did not arrive: send it, under the same Message-ID.",
    GIVE_UP: "Leave it.",
  },
);
