/** How a field is asked for. */
export type FieldLook = {
  readonly label: string;
  readonly kind: "input" | "text" | "country" | "check";
  readonly type?: "email" | "tel" | "number" | "text";
  /** What browsers fill in by themselves, from the HTML standard's list. */
  readonly autocomplete?: string;
  readonly max: number;
};

const LINE = 500;

/** The fields a person can be asked for; the others a program sends. */
export const fieldLooks: Readonly<Record<string, FieldLook>> = {
  name: { label: "Name", kind: "input", type: "text", autocomplete: "name", max: LINE },
  givenName: line("First name", "given-name"),
  familyName: line("Last name", "family-name"),
  email: { label: "E-mail", kind: "input", type: "email", autocomplete: "email", max: 254 },
  phone: { label: "Telephone", kind: "input", type: "tel", autocomplete: "tel", max: 100 },
  company: line("Company", "organization"),
  title: line("Job title", "organization-title"),
  city: line("City", "address-level2"),
  region: line("State or region", "address-level1"),
  postcode: {
    label: "Postcode",
    kind: "input",
    type: "text",
    autocomplete: "postal-code",
    max: 20,
  },
  countryCode: { label: "Country", kind: "country", autocomplete: "country", max: 2 },
  employees: { label: "Number of employees", kind: "input", type: "number", max: 10 },
  problem: { label: "How can we help?", kind: "text", max: 20_000 },
  handRaised: { label: "Please call me back", kind: "check", max: 4 },
};

export const usualFields = ["name", "email", "company", "problem"];

/** What a form asks: its own fields that the source allows, then what else the source requires. */
export function askedFields(
  wanted: readonly string[],
  source: { readonly allowedFields: readonly string[]; readonly requiredFields: readonly string[] },
): string[] {
  const allowed = (field: string) => source.allowedFields.includes(field) && field in fieldLooks;
  return [...new Set([...wanted, ...source.requiredFields].filter(allowed))];
}

function line(label: string, autocomplete: string): FieldLook {
  return { label, kind: "input", type: "text", autocomplete, max: LINE };
}
