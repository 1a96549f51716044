/** Where a lead stands between first contact and sale. There is no resting "rejected": see status.ts. */
export enum LeadStatus {
  /** Just came in; who it is, is not resolved yet. */
  RAW = "RAW",
  /** A known person with a question; marketing's to qualify. */
  INQUIRY = "INQUIRY",
  /** Qualified by marketing and handed to sales, not yet accepted. */
  MQL = "MQL",
  /** Accepted by sales. */
  SAL = "SAL",
  /** Qualified by sales. */
  SQL = "SQL",
  /** Became an account, a contact and perhaps an opportunity. An end. */
  CONVERTED = "CONVERTED",
  /** Not ready; kept in touch with. */
  NURTURING = "NURTURING",
  /** Will not buy, or is no lead at all. */
  DISQUALIFIED = "DISQUALIFIED",
  /** The same person as another lead, which lives on. An end, but for an unmerge. */
  MERGED = "MERGED",
}
