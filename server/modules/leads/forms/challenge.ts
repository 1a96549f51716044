import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

import { HOUR_MS } from "../../../spans.js";
import type { WebForm } from "./web-form.entity.js";

/** A page may be left open for so long. */
const LIFE_MS = 4 * HOUR_MS;

export type ChallengeFault = "TOKEN" | "EXPIRED" | "TOO_FAST" | "NO_WORK";
export type Answered = { readonly nonce: string } | { readonly fault: ChallengeFault };

/**
 * A small signed challenge: when it was given, a number used once and how much work it asks for. Signed,
 * so that a page asked for costs no row; used once, because the nonce is the delivery's id.
 */
export function newChallenge({ secret, workBits }: WebForm, now: Date): string {
  const nonce = randomBytes(12).toString("base64url");
  const text = `${now.getTime().toString(36)}.${nonce}.${workBits}`;
  return `${text}.${sign(secret, text)}`;
}

/** The nonce of a challenge that was met, or what is wrong with it. */
export function checkChallenge(
  form: WebForm,
  { token, work }: { readonly token: string; readonly work: string },
  now: Date,
): Answered {
  const [, text = "", given = "", nonce = "", bits = "", mac = ""] =
    /^(([0-9a-z]{1,12})\.([A-Za-z0-9_-]{16})\.(\d{1,2}))\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  const isOurs = timingSafeEqual(digest(mac), digest(sign(form.secret, text)));
  if (text === "" || !isOurs) return { fault: "TOKEN" };
  const ageMs = now.getTime() - parseInt(given, 36);
  if (ageMs > LIFE_MS || ageMs < 0) return { fault: "EXPIRED" };
  if (ageMs < form.minSeconds * 1_000) return { fault: "TOO_FAST" };
  if (!isWorked(`${token}:${work}`, Number(bits)) || !/^\d{0,12}$/.test(work)) {
    return { fault: "NO_WORK" };
  }
  return { nonce };
}

/** SHA-256 of token and answer begins with so many zero bits. */
function isWorked(text: string, bits: number): boolean {
  const hash = createHash("sha256").update(text).digest();
  return bits === 0 || Math.clz32(hash.readUInt32BE(0)) >= bits;
}

function sign(secret: Buffer, text: string): string {
  return createHmac("sha256", secret).update(text).digest("base64url");
}

/** Of one length, whatever somebody sends. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
