/**
 * What a fit score may look at, by name: who the person is, where they work, what they told us.
 * Null is not known; it neither adds nor takes.
 */
export type FitFacts = Readonly<Record<FitFact, FitValue>>;
export type FitValue = string | number | boolean | null;
export type FitFact = (typeof fitFacts)[number];

export const fitFacts = [
  "jobTitle", // text as given
  "mailDomain", // CORPORATE, FREE_MAIL or DISPOSABLE
  "countryCode", // ISO 3166-1 alpha-2
  "employees", // number of people
  "industry", // NAICS code, 2 to 6 digits, as text
  "accountTier", // STRATEGIC, KEY, STANDARD or LONG_TAIL of the matched account
  "accountType", // PROSPECT, CUSTOMER, PARTNER, COMPETITOR or OTHER of the matched account
  "hasProblem", // they told the problem
  "hasTriedBefore", // they told what they tried; false: nothing
  "hasBudget", // they told a budget above zero
  "isBudgetApproved",
  "isDeciderReachable",
  "timeframeDays", // days until they want to buy
] as const;

/** A lead of whom nothing is known: the base to spread known facts over. */
export const nothingKnown: FitFacts = {
  jobTitle: null,
  mailDomain: null,
  countryCode: null,
  employees: null,
  industry: null,
  accountTier: null,
  accountType: null,
  hasProblem: null,
  hasTriedBefore: null,
  hasBudget: null,
  isBudgetApproved: null,
  isDeciderReachable: null,
  timeframeDays: null,
};
