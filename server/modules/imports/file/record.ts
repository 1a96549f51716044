/** One record of a file. `line` is where it begins, counted from 1, as an editor shows it. */
export type FileRecord = {
  readonly line: number;
  readonly cells: readonly string[];
  /** Why these cells cannot be trusted; absent when they can. */
  readonly problem?: string;
};

/** The records of a file behind its header, and what the header says. */
export type RecordReader = {
  /** Headers as far as they are known: a JSONL file may show more of them as it goes on. */
  readonly columns: readonly string[];
  /** The header is read before the first record is asked for. */
  readonly records: AsyncIterable<FileRecord>;
};

/** The longest text of a field, and one more by which its rule finds that it was too long. */
const MAX_CELL = 20_001;

/** What no field takes anyway is not kept: a cell of ten megabytes is named, not stored. */
export function cut(cell: string): string {
  return cell.length > MAX_CELL ? cell.slice(0, MAX_CELL) : cell;
}
