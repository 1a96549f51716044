import type { FileRecord } from "./record.js";

/** Rows that are taken in together, in one transaction. */
export type Chunk = { readonly number: number; readonly rows: readonly FileRecord[] };

const MAX_ROWS = 500;
const MAX_CHARACTERS = 512 * 1024;

/** Groups records by number and size, whichever is reached first. */
export async function* inChunks(records: AsyncIterable<FileRecord>): AsyncGenerator<Chunk> {
  let rows: FileRecord[] = [];
  let characters = 0;
  let number = 0;
  for await (const row of records) {
    const weight = row.cells.reduce((sum, cell) => sum + cell.length + 4, 30);
    const isFull = rows.length === MAX_ROWS || characters + weight > MAX_CHARACTERS;
    if (isFull && rows.length > 0) {
      yield { number: (number += 1), rows };
      rows = [];
      characters = 0;
    }
    rows.push(row);
    characters += weight;
  }
  if (rows.length > 0) yield { number: number + 1, rows };
}
