import { normaliseEmail } from "../../../accounts/rules/email.js";
import { normalisePhone } from "../../../accounts/rules/phone.js";
import { textsOf } from "./paths.js";

/** More texts than this no payload of one person has; the rest is not looked at. */
const MAX_TEXTS = 2_000;

/** Keys of the addresses and numbers anywhere in a payload: by these a person finds what is kept of them. */
export function personKeysIn(payload: unknown, countryCode: string | null): string[] {
  const texts = textsOf(payload).slice(0, MAX_TEXTS);
  const keys = texts.flatMap((text) => [...emailKeys(text), ...phoneKeys(text, countryCode)]);
  return [...new Set(keys)];
}

/** How a given address or number is compared; null when it is none. */
export function personKey(
  given: { readonly email?: string | null; readonly phone?: string | null },
  countryCode: string | null,
): string | null {
  if (given.email != null) return emailKeys(given.email)[0] ?? null;
  return given.phone == null ? null : (phoneKeys(given.phone, countryCode)[0] ?? null);
}

/** Addresses stand in free text too, as in `mail me: ana@acme.example`. */
function emailKeys(text: string): string[] {
  const words = text.split(/[\s<>,;"'()[\]]+/).filter((word) => word.includes("@"));
  return words.flatMap((word) => {
    const result = normaliseEmail(word.replace(/^mailto:/i, "").replace(/[.:!?]+$/, ""));
    return result.ok ? [result.email.key] : [];
  });
}

function phoneKeys(text: string, countryCode: string | null): string[] {
  if (text.length > 40 || !/\d{3}/.test(text)) return [];
  const result = normalisePhone(text, countryCode);
  return result.ok ? [result.phone.e164] : [];
}
