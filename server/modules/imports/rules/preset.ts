/** What a file's rows become. */
export enum ImportTarget {
  LEADS = "LEADS",
  ACCOUNTS = "ACCOUNTS",
  CONTACTS = "CONTACTS",
  OPPORTUNITIES = "OPPORTUNITIES",
}

/** How the cells of one column are read. What is not said is as the field has it (rules/fields.ts). */
export type CellFormat = {
  /** Cells that say that nobody knows, beside the blank one; case does not count. */
  readonly unknown?: readonly string[];
  /** Whole cells that are written otherwise here; case does not count. */
  readonly replace?: Readonly<Record<string, string>>;
  /** Numbers and amounts are multiplied by ten to this power: 6 where the file counts in millions. */
  readonly powerOfTen?: number;
  /** ISO 4217 of an amount whose row names no currency. */
  readonly currency?: string;
  /** The order of day, month and year, such as `M/D/YYYY`. Years first and dashes always work. */
  readonly dateFormat?: string;
};

/** One column, or one of the headers it goes by, and the field its cells become. */
export type ColumnRule = CellFormat & {
  readonly headers: readonly string[];
  readonly field: string;
};

/** A field that no column holds: given texts of other fields or a fixed one. */
export type FilledField = {
  readonly field: string;
  /** Used where this field has this value; always if not given. */
  readonly when?: { readonly field: string; readonly is: string };
} & (
  | { readonly text: string }
  /** Fields whose known values are written one after the other. */
  | { readonly from: readonly string[]; readonly joinedBy: string }
);

/** How files of one origin are read. Data: a new origin is a new file beside the others. */
export type Preset = {
  readonly name: string;
  readonly target: ImportTarget;
  readonly description: string;
  /** What the origin is called in external references; null when the file does not tell. */
  readonly system: string | null;
  /** Headers by which the origin is recognised; empty for the one that takes whatever comes. */
  readonly signature: readonly string[];
  readonly columns: readonly ColumnRule[];
  readonly filled?: readonly FilledField[];
  /** Cells that mean unknown in every column. */
  readonly unknown?: readonly string[];
};
