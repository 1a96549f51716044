import { ImportTarget } from "./preset.js";

/** How the text of a cell becomes the value of a field. */
export type FieldKind =
  | "text"
  /** Several, between semicolons, commas or spaces. */
  | "list"
  | "integer"
  | "decimal"
  | "boolean"
  | "date"
  | "instant"
  | "country"
  /** One of fixed values, whatever its case, spaces and dashes. */
  | { readonly oneOf: readonly string[] };

export type FieldSet = Readonly<Record<string, FieldKind>>;

const person: FieldSet = {
  id: "text",
  externalId: "text",
  name: "text",
  givenName: "text",
  familyName: "text",
  email: "text",
  phone: "text",
  title: "text",
};

const buyingRoles = [
  "CHAMPION",
  "ECONOMIC_BUYER",
  "TECHNICAL_EVALUATOR",
  "USER",
  "BLOCKER",
  "INFLUENCER",
  "UNKNOWN",
];

const stages = [
  "PROSPECTING",
  "QUALIFICATION",
  "PROPOSAL",
  "NEGOTIATION",
  "CLOSED_WON",
  "CLOSED_LOST",
];

/**
 * What a column may be mapped to. `id` is ours, as exports write it. `accountName`, `parentName` and
 * `ownerName` are looked up: a row refers to others by what people call them.
 */
export const importFields: Readonly<Record<ImportTarget, FieldSet>> = {
  [ImportTarget.LEADS]: {
    ...person,
    company: "text",
    countryCode: "country",
    city: "text",
    region: "text",
    postcode: "text",
    industry: "text",
    employees: "integer",
    problem: "text",
    productLine: "text",
    sourceDetail: "text",
  },
  [ImportTarget.ACCOUNTS]: {
    id: "text",
    externalId: "text",
    name: "text",
    legalName: "text",
    domains: "list",
    parentName: "text",
    industry: "text",
    employees: "integer",
    annualRevenue: "decimal",
    currency: "text",
    tier: { oneOf: ["STRATEGIC", "KEY", "STANDARD", "LONG_TAIL"] },
    type: { oneOf: ["PROSPECT", "CUSTOMER", "PARTNER", "COMPETITOR", "OTHER"] },
    countryCode: "country",
    ownerName: "text",
    yearEstablished: "integer",
  },
  [ImportTarget.CONTACTS]: {
    ...person,
    accountName: "text",
    buyingRole: { oneOf: buyingRoles },
  },
  [ImportTarget.OPPORTUNITIES]: {
    id: "text",
    externalId: "text",
    name: "text",
    accountName: "text",
    stage: { oneOf: stages },
    amount: "decimal",
    currency: "text",
    closeOn: "date",
    engagedOn: "date",
    openedAt: "instant",
    closedAt: "instant",
    ownerName: "text",
    product: "text",
    lossReason: "text",
  },
};

const ATTRIBUTE = /^attributes(?:\.(.+))?$/;

/** `attributes` keeps a column's text under its header, `attributes.x` under `x`; null for a field. */
export function attributeKey(field: string, column: string): string | null {
  const match = ATTRIBUTE.exec(field);
  return match === null ? null : (match[1] ?? column);
}

export function fieldKind(target: ImportTarget, field: string): FieldKind | null {
  const fields = importFields[target];
  return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
}
