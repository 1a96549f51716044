import { unreadable } from "./read-csv.js";
import { cut, type FileRecord, type RecordReader } from "./record.js";

const MAX_LINE_CHARACTERS = 16 * 1024 * 1024;
const MAX_COLUMNS = 500;

/**
 * The records of a file with one JSON object a line. Its columns are the keys, in the order in which
 * they first appear; a line that lacks one says nothing of it.
 */
export async function readJsonl(text: AsyncIterable<string>): Promise<RecordReader> {
  const columns: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (key: string): number | null => {
    const known = places.get(key);
    if (known !== undefined) return known;
    if (columns.length === MAX_COLUMNS) return null;
    places.set(key, columns.push(key) - 1);
    return columns.length - 1;
  };
  const records = parsed(text, placeOf);
  const first = await records.next();
  if (first.done === true) throw unreadable("is empty: each line should be a JSON object");
  return { columns, records: prefixed(first.value, records) };
}

async function* prefixed(
  first: FileRecord,
  rest: AsyncGenerator<FileRecord>,
): AsyncGenerator<FileRecord> {
  yield first;
  yield* rest;
}

async function* parsed(
  text: AsyncIterable<string>,
  placeOf: (key: string) => number | null,
): AsyncGenerator<FileRecord> {
  let line = 0;
  for await (const given of linesOf(text)) {
    line += 1;
    if (given.trim() !== "") yield recordOf(line, given, placeOf);
  }
}

function recordOf(
  line: number,
  given: string,
  placeOf: (key: string) => number | null,
): FileRecord {
  const object = parsedObject(given);
  if (object === null) {
    return { line, cells: [cut(given)], problem: "The line is no JSON object." };
  }
  const cells: string[] = [];
  for (const [key, value] of Object.entries(object)) {
    const place = placeOf(key);
    if (place === null) return { line, cells, problem: `There are more than ${MAX_COLUMNS} keys.` };
    while (cells.length <= place) cells.push("");
    cells[place] = cut(textOf(value));
  }
  return { line, cells };
}

/** Lists as fields take several values; what is nested deeper stays JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value) && value.every((each) => typeof each !== "object")) {
    return value.map(String).join(";");
  }
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function parsedObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held = "";
  for await (const piece of text) {
    const lines = (held + piece).split("\n");
    held = lines.pop() ?? "";
    if (held.length > MAX_LINE_CHARACTERS) throw unreadable("has a line longer than 16 MB");
    yield* lines;
  }
  if (held !== "") yield held;
}
