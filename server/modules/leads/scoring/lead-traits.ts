import { fitColumns, type FitAccount, type FitLead } from "../fit.js";

/** What scores look at of a lead's own row and of its account's, as columns hold it now. */
export type LeadTraits = FitLead & {
  /** Bare uuid, as all ids here. */
  readonly id: string;
  readonly ownerId: string | null;
  readonly city: string | null;
  readonly receivedVia: string;
  readonly sourceDetail: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
};

/** Names of the columns of a lead, as its audit entries have them. */
export const traitColumns = [
  ...fitColumns,
  ...(["ownerId", "city", "receivedVia", "sourceDetail", "attributes"] as const),
] as const satisfies readonly (keyof LeadTraits)[];

/** Names of what a fit may look at of an account, as its audit entries and events have them. */
export const accountTraits = [
  "tier",
  "type",
  "industry",
  "employees",
] as const satisfies readonly (keyof FitAccount)[];

/** As SQL, by property; `l` is the lead. */
export const TRAITS = `l.id, l.title, l.email, l.country_code AS "countryCode", l.employees,
  l.industry, l.problem, l.account_id AS "accountId", l.product_line AS "productLine",
  l.owner_id AS "ownerId", l.city, l.received_via AS "receivedVia",
  l.source_detail AS "sourceDetail"`;
