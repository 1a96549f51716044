import { normaliseEmail, type EmailProblem } from "../../../accounts/rules/email.js";
import { personKey } from "../../../accounts/rules/person-key.js";
import { normalisePhone, type PhoneProblem } from "../../../accounts/rules/phone.js";

/** What came in about a person, as given. */
export type GivenPerson = {
  readonly externalReferences: readonly ExternalReference[];
  readonly email: string | null;
  readonly phone: string | null;
  /** ISO 3166-1 alpha-2: where the number was written down. */
  readonly countryCode: string | null;
  /** Given and family name in any order. */
  readonly name: string | null;
};

export type ExternalReference = { readonly system: string; readonly externalId: string };

/** An agreement on one of these is an exact match: the same person, without a human look. */
export type IdentityKey =
  | { readonly kind: "EXTERNAL_REFERENCE"; readonly system: string; readonly externalId: string }
  | { readonly kind: "EMAIL"; readonly emailKey: string }
  | { readonly kind: "PHONE_AND_NAME"; readonly e164: string; readonly nameKey: string };

export type IdentityProblem =
  ({ readonly path: "email" } & EmailProblem) | ({ readonly path: "phone" } & PhoneProblem);

/** `keys` strongest first. A bad e-mail or number costs its key, not the lead: it is a problem told. */
export type PersonIdentity = {
  readonly keys: readonly IdentityKey[];
  readonly problems: readonly IdentityProblem[];
};

/**
 * The exact keys of a person: each external reference, then the e-mail, then the telephone number
 * together with the name. A number alone is shared by an office, a name alone by namesakes.
 */
export function identityKeys(person: GivenPerson): PersonIdentity {
  const email = present(person.email) ? normaliseEmail(person.email) : null;
  const phone = present(person.phone) ? normalisePhone(person.phone, person.countryCode) : null;
  const nameKey = personKey(person.name ?? "");

  const keys: IdentityKey[] = person.externalReferences.map(({ system, externalId }) => ({
    kind: "EXTERNAL_REFERENCE",
    system,
    externalId,
  }));
  if (email?.ok) keys.push({ kind: "EMAIL", emailKey: email.email.key });
  if (phone?.ok && nameKey !== null) {
    keys.push({ kind: "PHONE_AND_NAME", e164: phone.phone.e164, nameKey });
  }

  const problems: IdentityProblem[] = [];
  if (email?.ok === false) problems.push({ path: "email", ...email.problem });
  if (phone?.ok === false) problems.push({ path: "phone", ...phone.problem });
  return { keys, problems };
}

function present(text: string | null): text is string {
  return text !== null && text.trim() !== "";
}
