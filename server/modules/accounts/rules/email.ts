import { asciiHost } from "./domain.js";

/**
 * An e-mail address as written by its owner (`address`, lower case, domain in ASCII) and as compared
 * (`key`: without `+tag`; for Gmail without dots and always at gmail.com).
 */
export type Email = { readonly address: string; readonly key: string; readonly domain: string };

export type EmailProblem = {
  readonly code: "EMAIL_MALFORMED" | "EMAIL_DOMAIN_MALFORMED" | "EMAIL_TOO_LONG";
  readonly why: string;
};

export type EmailResult =
  | { readonly ok: true; readonly email: Email }
  | { readonly ok: false; readonly problem: EmailProblem };

/** RFC 5321, 4.5.3.1: octets before the at sign, and of the whole address (erratum 1690). */
const MAX_LOCAL_BYTES = 64;
const MAX_ADDRESS_BYTES = 254;

/** A dot-atom of RFC 5322 or RFC 6531; quoted local parts are refused, nobody types them. */
const LOCAL_PART = /^[^\s\p{C}"(),:;<>@[\\\].]+(\.[^\s\p{C}"(),:;<>@[\\\].]+)*$/u;

/** Google Mail is one provider with two names, and ignores dots: support.google.com/mail/answer/7436150 */
const GMAIL_DOMAINS: ReadonlySet<string> = new Set(["gmail.com", "googlemail.com"]);

export function normaliseEmail(text: string): EmailResult {
  const whole = text.trim().normalize("NFC").toLowerCase().normalize("NFC");
  const at = whole.lastIndexOf("@");
  const local = whole.slice(0, Math.max(at, 0));
  if (!LOCAL_PART.test(local)) {
    return refused("EMAIL_MALFORMED", "An e-mail address reads name@domain, without spaces.");
  }
  const domain = asciiHost(whole.slice(at + 1));
  if (domain === null) {
    return refused("EMAIL_DOMAIN_MALFORMED", "What follows the @ is no domain name.");
  }
  const address = `${local}@${domain}`;
  if (bytes(local) > MAX_LOCAL_BYTES || bytes(address) > MAX_ADDRESS_BYTES) {
    return refused("EMAIL_TOO_LONG", "No mail server takes an address this long.");
  }
  return { ok: true, email: { address, key: keyOf(local, domain), domain } };
}

function keyOf(local: string, domain: string): string {
  const plus = local.indexOf("+");
  const untagged = plus > 0 ? local.slice(0, plus).replace(/\.$/u, "") : local;
  if (!GMAIL_DOMAINS.has(domain)) return `${untagged}@${domain}`;
  return `${untagged.replaceAll(".", "")}@gmail.com`;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function refused(code: EmailProblem["code"], why: string): EmailResult {
  return { ok: false, problem: { code, why } };
}
