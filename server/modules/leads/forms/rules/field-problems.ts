import { normaliseEmail } from "../../../accounts/rules/email.js";
import { normalisePhone } from "../../../accounts/rules/phone.js";
import { fieldLooks } from "./form-fields.js";

type Asked = {
  readonly requiredFields: readonly string[];
  readonly defaultCountryCode: string | null;
};

/** What a person can mend, by field, in words for them. */
export function fieldProblems(
  fields: readonly string[],
  source: Asked,
  sent: Readonly<Record<string, string>>,
): Record<string, string> {
  const found = fields.flatMap((field) => {
    const text = (sent[field] ?? "").trim();
    const isNeeded = source.requiredFields.includes(field);
    const problem =
      text === "" ? (isNeeded ? "is needed." : null) : problemOf(field, text, source, sent);
    return problem === null ? [] : [[field, problem] as const];
  });
  return Object.fromEntries(found);
}

function problemOf(
  field: string,
  text: string,
  { defaultCountryCode }: Asked,
  sent: Readonly<Record<string, string>>,
): string | null {
  const max = fieldLooks[field]?.max ?? 0;
  if (text.length > max) return `has at most ${max} characters.`;
  // A tab and a line break are typed; other control characters are not.
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u.test(text))
    return "has characters nobody types.";
  switch (field) {
    case "email": {
      const result = normaliseEmail(text);
      return result.ok ? null : result.problem.why;
    }
    case "phone": {
      const region = sent["countryCode"]?.trim() || defaultCountryCode;
      const result = normalisePhone(text, region);
      // Without a country nobody can tell: the lead keeps it as written.
      return result.ok || result.problem.code === "PHONE_NEEDS_COUNTRY" ? null : result.problem.why;
    }
    case "countryCode":
      return /^[A-Za-z]{2}$/.test(text) ? null : "is no country.";
    case "employees":
      return /^\d{1,9}$/.test(text) ? null : "is a whole number.";
    default:
      return null;
  }
}
