import type { RowFault, RowResult } from "./operations.js";

/** The outcomes of a run so far. */
export type Tally = {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
};

export function newTally(): Tally {
  return { rows: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };
}

export function count(tally: Tally, outcome: RowResult["outcome"]): void {
  tally.rows += 1;
  if (outcome === "CREATED") tally.created += 1;
  else if (outcome === "UPDATED") tally.updated += 1;
  else if (outcome === "UNCHANGED") tally.unchanged += 1;
  else tally.rejected += 1;
}

export function sumLine({ rows, created, updated, unchanged, rejected }: Tally): string {
  return `${rows} rows: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`;
}

export function faultLine(line: number, { column, code, message }: RowFault): string {
  const where = column === null ? "" : `, column ${JSON.stringify(column)}`;
  return `line ${line}${where}: ${code} ${message}`;
}
