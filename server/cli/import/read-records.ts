import { createReadStream } from "node:fs";
import { Readable } from "node:stream";

import { parse, type Info, type Parser } from "csv-parse";

import { decodeText } from "./decode.js";
import { delimiterOf } from "./delimiter.js";
import type { FileFacts } from "./file-facts.js";

/** One record of the file. `line` is where it begins, counted from 1, as an editor shows it. */
export type CsvRecord = {
  readonly line: number;
  readonly cells: string[];
  /** Why these cells cannot be trusted, or null. */
  readonly problem: string | null;
};

/** Reading stops for good: the message names the line. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

/** A record longer than this is a quote that was never closed; reading on would take all memory. */
const MAX_RECORD_BYTES = 32 * 1024 * 1024;
const NOT_CLOSED = "A quote that opens here is never closed: all after it is one cell.";

/**
 * The records of a delimited file, the header among them, in memory that does not grow with the file.
 * `onBytes` is told how much of the file was read.
 */
export async function* readRecords(
  facts: FileFacts,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<CsvRecord> {
  const pieces = decodeText(counted(createReadStream(facts.path), onBytes), facts.encoding);
  const first = await pieces.next();
  if (first.done === true) return;
  const parser = openParser(delimiterOf(first.value));
  const lines = new LineCount();
  let unclosed = false;
  parser.on("skip", (error: Error & { code?: string }) => {
    if (error.code === "CSV_QUOTE_NOT_CLOSED") unclosed = true;
    else parser.destroy(new UnreadableFile(`line ${lines.next}: a cell is longer than 32 MB`));
  });
  const source = Readable.from(joined(first.value, pieces), { objectMode: false });
  source.on("error", (error) => parser.destroy(error));
  for await (const { record, info } of source.pipe(parser)) {
    yield { line: lines.startOf(info), cells: record, problem: null };
  }
  if (unclosed) yield { line: lines.next, cells: [], problem: NOT_CLOSED };
}

function openParser(delimiter: string): Parser {
  return parse({
    delimiter,
    record_delimiter: "\n",
    info: true,
    relax_column_count: true, // the server names rows that are too short or too long
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_RECORD_BYTES,
  });
}

async function* joined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

async function* counted(
  chunks: AsyncIterable<unknown>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError("A file is read as bytes");
    bytes += chunk.length;
    onBytes(bytes);
    yield chunk;
  }
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
