/** A mailbox that a mail server says it cannot deliver to. */
export type Bounce = {
  readonly recipient: string;
  /** Enhanced status, `5.1.1` (RFC 3463). */
  readonly status: string;
  /** What the sender called the mail (RFC 3461), where every server on its way passed that on. */
  readonly envelopeId: string | null;
};

/** The first failed recipient of a delivery status notification (RFC 3464); null for none. */
export function readDsn(
  parts: readonly { readonly type: string; readonly text: string }[],
): Bounce | null {
  const status = parts.find(({ type }) => type === "message/delivery-status");
  if (status === undefined) return null;
  const envelopeId = fieldOf(status.text, "Original-Envelope-Id") ?? null;
  for (const block of status.text.split(/\r?\n\r?\n/)) {
    // A forwarded mail failed at another address than the one we wrote to.
    const given = fieldOf(block, "Original-Recipient") ?? fieldOf(block, "Final-Recipient");
    const recipient = given?.split(";").at(-1)?.trim();
    const code = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fieldOf(block, "Status") ?? "")?.[0];
    if (recipient === undefined || code === undefined) continue;
    if (!/^failed/i.test(fieldOf(block, "Action") ?? "")) continue;
    return { recipient, status: code, envelopeId };
  }
  return null;
}

function fieldOf(text: string, name: string): string | undefined {
  return new RegExp(`^${name}:\\s*(.+)$`, "im").exec(text)?.[1]?.trim();
}
