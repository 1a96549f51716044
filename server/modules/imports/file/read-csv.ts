import { Readable } from "node:stream";

import { parse, type Info, type Parser } from "csv-parse";

import { invalidInput } from "../../../errors.js";
import { delimiterOf } from "./delimiter.js";
import { cut, type FileRecord, type RecordReader } from "./record.js";

/** A record longer than this is a quote that was never closed; reading on would take all memory. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;
const NOT_CLOSED = "A quote that opens here is never closed: all after it is one cell.";

/**
 * The records of a delimited file, in memory that does not grow with it. Throws INVALID_INPUT for a
 * file without a header, or one that is no text.
 */
export async function readCsv(text: AsyncIterable<string>): Promise<RecordReader> {
  const records = parsed(text)[Symbol.asyncIterator]();
  const header = await records.next();
  if (header.done === true) throw unreadable("is empty: its first line should name the columns");
  const { cells: columns, problem } = header.value;
  if (problem !== undefined) throw unreadable(`cannot be read: line 1: ${problem}`);
  if (columns.some((column) => column.includes("\0"))) {
    throw unreadable("is no text file, or UTF-16 without a byte order mark: save it as UTF-8");
  }
  return { columns, records: { [Symbol.asyncIterator]: () => records } };
}

export function unreadable(message: string): Error {
  return invalidInput([{ path: "file", message }]);
}

async function* parsed(text: AsyncIterable<string>): AsyncGenerator<FileRecord> {
  const pieces = text[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (first.done === true) return;
  const parser = openParser(delimiterOf(first.value));
  const lines = new LineCount();
  let unclosed = false;
  parser.on("skip", (error: Error & { code?: string }) => {
    if (error.code === "CSV_QUOTE_NOT_CLOSED") unclosed = true;
    else parser.destroy(unreadable(`cannot be read: line ${lines.next} is longer than 16 MB`));
  });
  const source = Readable.from(joined(first.value, pieces), { objectMode: false });
  source.on("error", (error) => parser.destroy(error));
  for await (const { record, info } of source.pipe(parser)) {
    const cells: string[] = record;
    yield { line: lines.startOf(info), cells: cells.map(cut) };
  }
  if (unclosed) yield { line: lines.next, cells: [], problem: NOT_CLOSED };
}

function openParser(delimiter: string): Parser {
  return parse({
    delimiter,
    record_delimiter: "\n",
    info: true,
    relax_column_count: true, // rows that are too short or too long are named when they are read
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_RECORD_BYTES,
  });
}

async function* joined(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** csv-parse counts the line a record ends on, and empty lines apart; people look for where it begins. */
class LineCount {
  private lines = 0;
  private emptyLines = 0;

  /** Where the next record begins, if no empty line comes first. */
  get next(): number {
    return this.lines + 1;
  }

  startOf(info: Info): number {
    const start = this.lines + (info.empty_lines - this.emptyLines) + 1;
    this.lines = info.lines;
    this.emptyLines = info.empty_lines;
    return start;
  }
}
