import { describeEnum } from "../graphql/enums.js";

export enum BounceKind {
  HARD = "HARD",
  SOFT = "SOFT",
}
describeEnum(BounceKind, "BounceKind", "Why a mail came back.", {
  HARD: "There is no such mailbox: nothing is sent there again.",
  SOFT: "The mailbox is full, closed to us or out of reach: another time may do.",
});

/**
 * What a status such as `550 5.1.1` says of the address (RFC 3463): bad mailbox, bad system, mailbox
 * moved, or disabled. Other refusals for good, such as of what a mail says, tell nothing of the address.
 */
export function bounceKindOf(status: string): BounceKind {
  return /\b5\.(1\.[0-36]|1\.10|2\.1)$/.test(status) ? BounceKind.HARD : BounceKind.SOFT;
}
