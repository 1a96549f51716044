/** Where a step of one person stands. */
export enum NurtureSendState {
  SCHEDULED = "SCHEDULED",
  SENT = "SENT",
  DELIVERED = "DELIVERED",
  BOUNCED = "BOUNCED",
  SKIPPED = "SKIPPED",
}

export enum NurtureSkipReason {
  CONSENT = "CONSENT",
  SUPPRESSED = "SUPPRESSED",
  FREQUENCY = "FREQUENCY",
  CONDITION = "CONDITION",
  EXITED = "EXITED",
}

/** What the mail of a step tells of itself. */
export type MailNews =
  | "SENT"
  | "UNKNOWN"
  | "REFUSED"
  | "SUPPRESSED"
  | "DELIVERED"
  | "BOUNCED"
  | "OPENED"
  | "CLICKED"
  | "REPLIED";

const { SCHEDULED, SENT, DELIVERED, BOUNCED, SKIPPED } = NurtureSendState;

/**
 * Where the news moves it. News comes in any order and more than once: nothing goes backwards. Whoever
 * opens, clicks or answers has got it. A mail of unknown fate counts as sent, so that a cap holds
 * whatever became of it; a bounce that is reported late outweighs the delivery to the next hop. What was
 * left out because its person left, while a sender had it already, did happen.
 */
export function sendAfter(state: NurtureSendState, news: MailNews): NurtureSendState {
  switch (news) {
    case "SENT":
    case "UNKNOWN":
      return state === SCHEDULED || state === SKIPPED ? SENT : state;
    case "DELIVERED":
    case "OPENED":
    case "CLICKED":
    case "REPLIED":
      return state === BOUNCED && news === "DELIVERED" ? BOUNCED : DELIVERED;
    case "BOUNCED":
    case "REFUSED":
      return BOUNCED;
    case "SUPPRESSED":
      return state === SCHEDULED ? SKIPPED : state;
  }
}
