import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from "libphonenumber-js/min";

/** A number as it is dialled from anywhere (E.164), with the extension apart. */
export type Phone = { readonly e164: string; readonly extension: string | null };

export type PhoneProblem = {
  readonly code: "PHONE_MALFORMED" | "PHONE_NEEDS_COUNTRY" | "PHONE_TOO_SHORT" | "PHONE_TOO_LONG";
  readonly why: string;
};

export type PhoneResult =
  | { readonly ok: true; readonly phone: Phone }
  | { readonly ok: false; readonly problem: PhoneProblem };

/**
 * Reads a number written for humans. `region` (ISO 3166-1 alpha-2) is where it was written down, used
 * when it does not begin with `+`. Length decides, not whether the number is in service: numbering
 * plans change faster than any library, and a number refused here is a lead lost.
 */
export function normalisePhone(text: string, region: string | null): PhoneResult {
  const upper = region?.toUpperCase() ?? "";
  const country = isSupportedCountry(upper) ? upper : undefined;
  const parsed = parsePhoneNumberFromString(text.trim(), {
    defaultCountry: country,
    extract: false,
  });
  if (parsed === undefined || !parsed.isPossible()) {
    return { ok: false, problem: problemOf(validatePhoneNumberLength(text.trim(), country)) };
  }
  if (parsePhoneNumberFromString(parsed.number)?.number !== parsed.number) {
    return { ok: false, problem: problemOf(undefined) }; // "00000000000" loses a zero at each reading
  }
  return { ok: true, phone: { e164: parsed.number, extension: parsed.ext ?? null } };
}

function problemOf(reason: ReturnType<typeof validatePhoneNumberLength>): PhoneProblem {
  switch (reason) {
    case "TOO_SHORT":
      return { code: "PHONE_TOO_SHORT", why: "The number has too few digits for its country." };
    case "TOO_LONG":
      return { code: "PHONE_TOO_LONG", why: "The number has too many digits for its country." };
    case "INVALID_COUNTRY":
      return {
        code: "PHONE_NEEDS_COUNTRY",
        why: "Begin with + and the country, or name a region.",
      };
    default:
      return { code: "PHONE_MALFORMED", why: "This is no telephone number." };
  }
}
