export type RowFault = {
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
};

/** The outcomes of a run so far. */
export type Tally = {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
};

export function sumLine({ rows, created, updated, unchanged, rejected }: Tally): string {
  return `${rows} rows: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`;
}

export function faultLine(line: number, { column, code, message }: RowFault): string {
  const where = column === null ? "" : `, column ${JSON.stringify(column)}`;
  return `line ${line}${where}: ${code} ${message}`;
}
