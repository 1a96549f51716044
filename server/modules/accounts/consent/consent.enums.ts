import { describeEnum } from "../../../graphql/enums.js";
import { ConsentAct, ConsentState } from "../rules/consent.js";

/** A way to reach somebody; each has consents of its own. */
export enum ConsentChannel {
  EMAIL = "EMAIL",
  PHONE = "PHONE",
  SMS = "SMS",
}
describeEnum(ConsentChannel, "ConsentChannel", "A way to reach somebody.", {
  EMAIL: "By e-mail; the address is an e-mail address.",
  PHONE: "By telephone; the address is a number.",
  SMS: "By text message; the address is a number.",
});

export enum ConsentBasis {
  CONSENT = "CONSENT",
  LEGITIMATE_INTEREST = "LEGITIMATE_INTEREST",
  CONTRACT = "CONTRACT",
}
describeEnum(ConsentBasis, "ConsentBasis", "Why one may write to somebody (GDPR, article 6).", {
  CONSENT: "They said yes.",
  LEGITIMATE_INTEREST: "Our interest outweighs theirs, and they have not objected.",
  CONTRACT: "It is needed for a contract with them.",
});

describeEnum(ConsentState, "ConsentState", "Whether one may write to an address on a topic.", {
  PENDING_DOI: "Asked for by a form; the link mailed to the address is not followed yet.",
  GRANTED: "One may.",
  REVOKED: "One may not. Only the person brings it back, by a link mailed to them.",
});

describeEnum(ConsentAct, "ConsentAct", "How a consent came to be as it is.", {
  FORM: "Somebody sent a form.",
  LINK: "The person followed a link that was mailed to the address.",
  RECORDED: "One of us wrote it down, by hand or from another system.",
});

export enum SuppressionReason {
  UNSUBSCRIBED = "UNSUBSCRIBED",
  HARD_BOUNCE = "HARD_BOUNCE",
  SOFT_BOUNCES = "SOFT_BOUNCES",
  BY_HAND = "BY_HAND",
}
describeEnum(SuppressionReason, "SuppressionReason", "Why an address is not written to.", {
  UNSUBSCRIBED: "They unsubscribed.",
  HARD_BOUNCE: "Their mail server says that there is no such mailbox.",
  SOFT_BOUNCES: "Five mails in a row came back, though there may be such a mailbox.",
  BY_HAND: "They told one of us.",
});
