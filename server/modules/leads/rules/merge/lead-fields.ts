/**
 * The columns of a lead as a merge sees them. A block is one value: an address is never made of two,
 * and a key belongs to the text it was made of. Columns no block names are fields of their own, so
 * that a new one is merged by the same rules from the day it is added.
 */
export const leadBlocks = {
  name: ["name", "nameKey", "givenName", "familyName"],
  email: ["email", "emailKey", "domainKey"],
  phone: ["phone", "phoneExtension"],
  company: ["company", "companyKey"],
  address: ["countryCode", "city", "region", "postcode"],
  account: ["accountId", "contactId"],
} as const;

/** Where a lead stands, taken as a whole from the lead furthest along. */
export const standingColumns = [
  "status",
  "statusSince",
  "ownerId",
  "queue",
  "mqlAt",
  "salAt",
  "sqlAt",
  "resumeOn",
] as const;

/** The first door, taken from the lead that came first. */
export const originColumns = ["receivedVia", "sourceId", "sourceDetail"] as const;

/** Merged in ways of their own, or never. */
export const apartColumns = [
  "id",
  "workspaceId",
  "version",
  "createdAt",
  "updatedAt",
  "mergedIntoId",
  "attributes",
  "firstTouchAt",
  "recycledCount",
  "handRaised",
  "fitScore",
  "fitBand",
  "scoreModelVersion",
  "behaviourScore",
  "behaviourModelVersion",
  "engagement",
  "matrixCell",
  "predictiveScore",
  "predictiveModelVersion",
  "lineCrossedAt",
  "rescoreOn",
] as const;

export type Field = { readonly name: string; readonly columns: readonly string[] };

/** The fields that `survive` decides, of all columns a lead has. */
export function mergedFields(columns: readonly string[]): Field[] {
  const blocks = Object.entries(leadBlocks).map(([name, own]) => ({ name, columns: own }));
  const taken = new Set<string>([
    ...blocks.flatMap((block) => [...block.columns]),
    ...standingColumns,
    ...originColumns,
    ...apartColumns,
  ]);
  const others = columns.filter((column) => !taken.has(column));
  return [...blocks, ...others.map((name) => ({ name, columns: [name] }))];
}
