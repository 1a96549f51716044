import { createHmac, timingSafeEqual } from "node:crypto";

/** Standard Webhooks 1.0: what is signed and where it stands. https://www.standardwebhooks.com */
export type Signed = {
  readonly id: string;
  /** Seconds since 1970, as sent. */
  readonly timestamp: string;
  /** `v1,<base64>`, several apart by blanks. */
  readonly signatures: string;
  readonly body: Buffer;
};

const MAX_SIGNATURES = 10;
const TOLERANCE_SECONDS = 300;

/** The signature of a body as its sender makes it. */
export function signatureOf(
  secret: string,
  { id, timestamp, body }: Omit<Signed, "signatures">,
): Buffer {
  return createHmac("sha256", secret).update(`${id}.${timestamp}.`).update(body).digest();
}

/** Compared in constant time. */
export function isSignedWith(secret: string, signed: Signed): boolean {
  const expected = signatureOf(secret, signed);
  const given = signed.signatures.split(" ").slice(0, MAX_SIGNATURES);
  return given.some((each) => {
    const [, base64] = /^v1,([A-Za-z0-9+/]{43}=)$/.exec(each) ?? [];
    return base64 !== undefined && timingSafeEqual(Buffer.from(base64, "base64"), expected);
  });
}

/** Within five minutes of our clock: what was overheard is of no use later. */
export function isRecent({ timestamp }: Pick<Signed, "timestamp">, now: Date): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  return Math.abs(now.getTime() / 1_000 - Number(timestamp)) <= TOLERANCE_SECONDS;
}
