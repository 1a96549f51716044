/** One of the read rows: the same question in the words of each contestant. */
export type Work = {
  readonly name: "R1" | "R2" | "R3";
  readonly about: string;
  /** For ours and for the usual stack, which names things alike. */
  readonly query: string;
  readonly postgraphile: string;
};

/** Aliases give PostGraphile's answers our names, so that one comparison serves all. */
export const works: readonly Work[] = [
  {
    name: "R1",
    about: "50 leads, 8 fields",
    query: `query Leads { leads(first: 50) { nodes {
      id name email company countryCode status fitScore createdAt } } }`,
    postgraphile: `query Leads { leads: allLeads(first: 50, orderBy: [FIT_SCORE_DESC, PRIMARY_KEY_DESC]) { nodes {
      id: rowId name email company countryCode status fitScore createdAt } } }`,
  },
  {
    name: "R2",
    about: "50 leads, each with its owner, its account and the account's owner",
    query: `query Queue { leads(first: 50) { nodes {
      id name email status fitScore createdAt
      owner { id name email }
      account { id name tier owner { id name email } } } } }`,
    postgraphile: `query Queue { leads: allLeads(first: 50, orderBy: [FIT_SCORE_DESC, PRIMARY_KEY_DESC]) { nodes {
      id: rowId name email status fitScore createdAt
      owner: appUserByWorkspaceIdAndOwnerId { id: rowId name email }
      account: accountByWorkspaceIdAndAccountId { id: rowId name tier
        owner: appUserByWorkspaceIdAndOwnerId { id: rowId name email } } } } }`,
  },
  {
    name: "R3",
    about: "20 accounts with 5 leads, 5 trip reports and their authors, 5 observations each",
    query: `query Accounts { accounts(first: 20) { nodes {
      id name tier
      leads(first: 5) { nodes { id name status fitScore } }
      reports(first: 5, filter: { status: { eq: DISTRIBUTED } }) {
        nodes { id title createdAt author { id name } } }
      observations(first: 5) { nodes { id claim kind observedAt } } } } }`,
    postgraphile: `query Accounts { accounts: allAccounts(first: 20, orderBy: [NAME_ASC, PRIMARY_KEY_ASC]) { nodes {
      id: rowId name tier
      leads: leadsByWorkspaceIdAndAccountId(first: 5, orderBy: [FIT_SCORE_DESC, PRIMARY_KEY_DESC]) {
        nodes { id: rowId name status fitScore } }
      reports: tripReportsByWorkspaceIdAndAccountId(first: 5, condition: { status: "DISTRIBUTED" },
        orderBy: [CREATED_AT_DESC, PRIMARY_KEY_DESC]) {
        nodes { id: rowId title createdAt author: appUserByWorkspaceIdAndAuthorId { id: rowId name } } }
      observations: intelObservationsByWorkspaceIdAndAccountId(first: 5,
        orderBy: [OBSERVED_AT_DESC, PRIMARY_KEY_DESC]) { nodes { id: rowId claim kind observedAt } } } } }`,
  },
];

const PREFIXED_ID = /^[a-z]+_([0-9a-f]{8}-[0-9a-f-]{27})$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** What an answer says, whatever a contestant writes ids and instants like. */
export function meaning(value: unknown): unknown {
  if (typeof value === "string") {
    if (INSTANT.test(value)) return new Date(value).toISOString();
    return PREFIXED_ID.exec(value)?.[1] ?? value;
  }
  if (Array.isArray(value)) return value.map(meaning);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, meaning(inner)]));
}
