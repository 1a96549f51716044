import type { CsvRecord } from "./read-records.js";

/** Rows that go to the server in one request. */
export type RowBatch = { readonly number: number; readonly rows: readonly CsvRecord[] };

const MAX_ROWS = 200;
/** Well below the megabyte that a server takes in one request unless told otherwise. */
const MAX_BYTES = 600_000;

/** True when a row is too large to be sent, even alone. */
export function isOversize(row: CsvRecord): boolean {
  return weightOf(row) > MAX_BYTES;
}

/**
 * Groups rows by number and size alone, so that a second run of the same file makes the same batches
 * and their keys name the same work.
 */
export async function* inBatches(records: AsyncIterable<CsvRecord>): AsyncGenerator<RowBatch> {
  let rows: CsvRecord[] = [];
  let bytes = 0;
  let number = 0;
  for await (const row of records) {
    const weight = weightOf(row);
    if (rows.length === MAX_ROWS || (rows.length > 0 && bytes + weight > MAX_BYTES)) {
      yield { number: (number += 1), rows };
      rows = [];
      bytes = 0;
    }
    rows.push(row);
    bytes += weight;
  }
  if (rows.length > 0) yield { number: number + 1, rows };
}

/** Bytes on the wire: three for a character outside Latin letters, six for one that JSON escapes. */
function weightOf({ cells }: CsvRecord): number {
  return cells.reduce((sum, cell) => sum + Buffer.byteLength(JSON.stringify(cell)) + 1, 30);
}
