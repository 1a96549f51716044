import { companyKey } from "../accounts/rules/company-key.js";
import { accountDomainKey } from "../accounts/rules/domain.js";
import { normaliseEmail } from "../accounts/rules/email.js";
import { personKey } from "../accounts/rules/person-key.js";
import { normalisePhone } from "../accounts/rules/phone.js";
import type { Lead } from "./lead.entity.js";
import type { PersonFields } from "./person.inputs.js";

/** Columns that say who somebody is. */
export type PersonColumns = Pick<
  Lead,
  | "givenName"
  | "familyName"
  | "name"
  | "nameKey"
  | "email"
  | "emailKey"
  | "phone"
  | "phoneExtension"
  | "title"
  | "company"
  | "companyKey"
  | "domainKey"
  | "countryCode"
  | "city"
  | "region"
  | "postcode"
  | "industry"
  | "employees"
  | "problem"
  | "productLine"
>;

/**
 * A person as given, read into columns: only what was given, null where null was given. What cannot
 * be read costs its column, not the lead: `unread` keeps it, and identityKeys tells the problem.
 */
export type ReadPerson = {
  readonly columns: Partial<PersonColumns>;
  readonly unread: Readonly<Record<string, string>>;
};

type Part = { columns: Partial<PersonColumns>; unread?: string };

/** `region`: the country a number without `+` was written down in. `known`: the lead as it is. */
export function readPerson(
  given: PersonFields,
  region: string | null,
  known: Pick<Lead, "givenName" | "familyName"> | null = null,
): ReadPerson {
  const { title, city, region: area, postcode, industry, employees, problem, productLine } = given;
  const email = readEmail(given.email);
  const phone = readPhone(given.phone, region);
  const columns = {
    ...withoutAbsent({
      title,
      city,
      region: area,
      postcode,
      industry,
      employees,
      problem,
      productLine,
    }),
    ...withoutAbsent({ countryCode: given.countryCode?.toUpperCase() ?? given.countryCode }),
    ...readName(given, known),
    ...readCompany(given.company),
    ...email.columns,
    ...phone.columns,
  };
  const unread = withoutAbsent({ unreadEmail: email.unread, unreadPhone: phone.unread });
  return { columns, unread };
}

function readEmail(text: string | null | undefined): Part {
  if (text === undefined) return { columns: {} };
  if (text === null) return { columns: { email: null, emailKey: null, domainKey: null } };
  const result = normaliseEmail(text);
  if (!result.ok) return { columns: {}, unread: text };
  const { address, key, domain } = result.email;
  return { columns: { email: address, emailKey: key, domainKey: accountDomainKey(domain) } };
}

function readPhone(text: string | null | undefined, region: string | null): Part {
  if (text === undefined) return { columns: {} };
  if (text === null) return { columns: { phone: null, phoneExtension: null } };
  const result = normalisePhone(text, region);
  if (!result.ok) return { columns: {}, unread: text };
  return { columns: { phone: result.phone.e164, phoneExtension: result.phone.extension } };
}

/** Without a full name, one is made of its parts. */
function readName(
  { name, givenName, familyName }: PersonFields,
  known: Pick<Lead, "givenName" | "familyName"> | null,
): Partial<PersonColumns> {
  const parts = withoutAbsent({ givenName, familyName });
  if (name === undefined && givenName === undefined && familyName === undefined) return {};
  const both = { givenName: null, familyName: null, ...known, ...parts };
  const joined = [both.givenName, both.familyName].filter((part) => part !== null).join(" ");
  const full = name === undefined ? joined || null : name;
  return { ...parts, name: full, nameKey: full === null ? null : personKey(full) };
}

function readCompany(company: string | null | undefined): Partial<PersonColumns> {
  if (company === undefined) return {};
  return { company, companyKey: company === null ? null : companyKey(company) };
}

/** The same without the keys that hold undefined. */
export function withoutAbsent<T extends object>(values: T): Partial<T> {
  const kept: Partial<T> = { ...values };
  for (const [name, value] of Object.entries(kept)) {
    if (value === undefined) Reflect.deleteProperty(kept, name);
  }
  return kept;
}
