/** A mailbox that a mail server says it cannot deliver to. */
export type Bounce = {
  readonly recipient: string;
  /** Enhanced status, `5.1.1` (RFC 3463). */
  readonly status: string;
  /** There is no such mailbox: nothing is to be sent there again. */
  readonly isHard: boolean;
};

/** The first failed recipient of a delivery status notification (RFC 3464); null for none. */
export function readDsn(
  parts: readonly { readonly type: string; readonly text: string }[],
): Bounce | null {
  const status = parts.find(({ type }) => type === "message/delivery-status");
  if (status === undefined) return null;
  for (const block of status.text.split(/\r?\n\r?\n/)) {
    const field = (name: string) => new RegExp(`^${name}:\\s*(.+)$`, "im").exec(block)?.[1]?.trim();
    const recipient = field("(?:Final|Original)-Recipient")?.split(";").at(-1)?.trim();
    const code = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(field("Status") ?? "")?.[0];
    if (recipient === undefined || code === undefined) continue;
    if (!/^failed/i.test(field("Action") ?? "")) continue;
    // Bad mailbox, bad system, mailbox moved, or disabled; a full one may have room tomorrow.
    return { recipient, status: code, isHard: /^5\.(1\.[0-36]|1\.10|2\.1)$/.test(code) };
  }
  return null;
}
