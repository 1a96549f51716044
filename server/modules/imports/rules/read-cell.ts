import { readCountry } from "./countries.js";
import { readDate, readInstant } from "./dates.js";
import type { FieldKind } from "./fields.js";
import { rearmed } from "./formula.js";
import { readDecimal, readInteger } from "./numbers.js";
import type { CellFormat } from "./preset.js";

/** Longest text of one cell: that of the longest field there is. */
const MAX_CHARACTERS = 20_000;

/** A cell as its field takes it, null for unknown, or what is wrong with it, never quoting it. */
export type CellReading =
  | { readonly ok: true; readonly value: string | null }
  | { readonly ok: false; readonly problem: string };

/** `unknown` holds the cells that mean unknown in every column. */
export function readCell(
  cell: string,
  kind: FieldKind,
  format: CellFormat,
  unknown: readonly string[],
): CellReading {
  if (cell.includes("\0")) return bad("has a NUL character");
  if (cell.length > MAX_CHARACTERS) return bad(`is longer than ${MAX_CHARACTERS} characters`);
  const given = rearmed(cell.trim());
  const isUnknown = [...unknown, ...(format.unknown ?? [])].some((each) => same(each, given));
  if (given === "" || isUnknown) return { ok: true, value: null };
  return readValue(replaced(given, format), kind, format);
}

function readValue(text: string, kind: FieldKind, format: CellFormat): CellReading {
  if (typeof kind === "object") return oneOf(text, kind.oneOf);
  switch (kind) {
    case "text":
    case "list":
      return { ok: true, value: text };
    case "integer":
      return known(readInteger(text, format.powerOfTen), "is no whole number");
    case "decimal":
      return known(
        readDecimal(text, format.powerOfTen),
        "is no number that can be read one way only",
      );
    case "boolean":
      return known(readBoolean(text), "is neither yes nor no");
    case "date":
      return known(readDate(text, format.dateFormat), dateProblem(format));
    case "instant":
      return known(readInstant(text, format.dateFormat), dateProblem(format));
    case "country":
      return known(readCountry(text), "is no country");
  }
}

function readBoolean(text: string): string | null {
  const word = text.toLowerCase();
  if (["yes", "y", "true", "1"].includes(word)) return "true";
  return ["no", "n", "false", "0"].includes(word) ? "false" : null;
}

function oneOf(text: string, values: readonly string[]): CellReading {
  const code = text.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
  return known(values.includes(code) ? code : null, `is none of ${values.join(", ")}`);
}

function replaced(text: string, { replace = {} }: CellFormat): string {
  const found = Object.entries(replace).find(([from]) => same(from, text));
  return found?.[1] ?? text;
}

function dateProblem({ dateFormat }: CellFormat): string {
  return `is no date like YYYY-MM-DD${dateFormat === undefined ? "" : ` or ${dateFormat}`}`;
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function known(value: string | null, problem: string): CellReading {
  return value === null ? bad(problem) : { ok: true, value };
}

function bad(problem: string): CellReading {
  return { ok: false, problem };
}
