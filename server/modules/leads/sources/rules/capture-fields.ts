/** What a door may bring: the fields of `LeadCaptureInput` that say something about a person. */
export const captureFields = [
  "email",
  "phone",
  "name",
  "givenName",
  "familyName",
  "title",
  "company",
  "countryCode",
  "city",
  "region",
  "postcode",
  "industry",
  "employees",
  "problem",
  "productLine",
  "occurredAt",
  "sourceDetail",
  "handRaised",
  "evidence",
] as const;

export type CaptureField = (typeof captureFields)[number];

/** Beside the fields: `attributes.colour` keeps a value by a name, `externalRefs.hubspot` an id of that system. */
const ATTRIBUTES = "attributes";
const REFERENCES = "externalRefs";

/** Where a value of a payload goes. */
export type Target =
  | { readonly kind: "FIELD"; readonly field: CaptureField }
  | { readonly kind: "ATTRIBUTE"; readonly name: string }
  | { readonly kind: "REFERENCE"; readonly system: string };

/** Reads a target as people write it; null when there is no such place. */
export function targetOf(text: string): Target | null {
  const field = captureFields.find((name) => name === text);
  if (field !== undefined) return { kind: "FIELD", field };
  const [, group, name] = /^(attributes|externalRefs)\.(\S.{0,99})$/.exec(text) ?? [];
  if (name === undefined) return null;
  if (group === ATTRIBUTES) return { kind: "ATTRIBUTE", name };
  return { kind: "REFERENCE", system: name.toLowerCase() };
}

/** By which word a source allows or requires a target. */
export function allowanceOf(target: Target): string {
  switch (target.kind) {
    case "FIELD":
      return target.field;
    case "ATTRIBUTE":
      return ATTRIBUTES;
    case "REFERENCE":
      return REFERENCES;
  }
}

/** Every word that may stand in a source's `allowedFields` and `requiredFields`. */
export const allowances: readonly string[] = [...captureFields, ATTRIBUTES, REFERENCES];
