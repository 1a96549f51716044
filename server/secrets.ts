import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";

/** Keeps what has to be read again, such as secrets that sign: encrypted, and bound to what it is about. It signs what leaves and comes back, too. */
export type SecretBox = {
  seal(text: string, about: string): Buffer;
  /** Null when it was sealed with another key or about something else, or was changed. */
  open(sealed: Buffer, about: string): string | null;
  /** 16 bytes that nobody without the key can make, for what anybody may read. */
  sign(content: Buffer, about: string): Buffer;
  isSigned(content: Buffer, about: string, signature: Buffer): boolean;
};

const CIPHER = "aes-256-gcm";
export const SECRET_KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const SIGNATURE_BYTES = 16;

/** `key`: 32 bytes that stand in no database and no dump. Sealed: nonce, tag, cipher text. */
export function openSecretBox(key: Buffer): SecretBox {
  if (key.length !== SECRET_KEY_BYTES) throw new TypeError("A secret key has 32 bytes");
  const signingKey = Buffer.from(hkdfSync("sha256", key, "", "liaison signatures", 32));
  const sign = (content: Buffer, about: string) =>
    createHmac("sha256", signingKey)
      .update(`${about}\0`)
      .update(content)
      .digest()
      .subarray(0, SIGNATURE_BYTES);
  return {
    sign,
    isSigned: (content, about, signature) =>
      signature.length === SIGNATURE_BYTES && timingSafeEqual(sign(content, about), signature),
    seal(text, about) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
    },
    open(sealed, about) {
      try {
        const tag = sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
        const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, IV_BYTES));
        decipher.setAAD(Buffer.from(about)).setAuthTag(tag);
        const text = decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES));
        return Buffer.concat([text, decipher.final()]).toString("utf8");
      } catch {
        return null; // which of them it was, nobody need know
      }
    },
  };
}
