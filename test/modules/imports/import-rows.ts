import type { Caller } from "../../support/app.js";

export const IMPORT_ROWS = `mutation ($input: ImportRowsInput!) {
  importRows(input: $input) {
    results { line outcome id errors { column code message } }
    counts { created updated unchanged rejected }
    replayed
  }
}`;

export type RowsInput = {
  target: "LEADS" | "ACCOUNTS" | "CONTACTS" | "OPPORTUNITIES";
  columns: string[];
  /** Cells of each row; the first stands on line 2 of the file. */
  rows: string[][];
} & Partial<{
  preset: string;
  mapping: { column: string; field: string | null; dateFormat?: string }[];
  mode: "CREATE" | "UPDATE" | "UPSERT";
  system: string;
  dryRun: boolean;
  idempotencyKey: string;
}>;

/** The answer of importRows to these rows. */
export async function importRows(caller: Caller, { rows, ...rest }: RowsInput) {
  const numbered = rows.map((cells, index) => ({ line: index + 2, cells }));
  const answer = await caller.gql(IMPORT_ROWS, { input: { ...rest, rows: numbered } });
  return answer.importRows;
}

/** Counts in the order created, updated, unchanged, rejected. */
export function sums(answer: {
  counts: { created: number; updated: number; unchanged: number; rejected: number };
}): number[] {
  const { created, updated, unchanged, rejected } = answer.counts;
  return [created, updated, unchanged, rejected];
}
