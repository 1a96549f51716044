/** What a model may learn from, by name; null is not known, and that tells something too. */
export type FieldValues = ReadonlyMap<string, FieldValue>;
export type FieldValue = string | number | null;

/** How the values of a field are told apart: numbers by the ranges between cuts, texts by name. */
export type Encoding =
  | { readonly field: string; readonly kind: "NUMBER"; readonly cuts: readonly number[] }
  | { readonly field: string; readonly kind: "TEXT"; readonly values: readonly string[] };

export type EncodingOptions = {
  /** Ranges with about as many leads each. */
  readonly ranges: number;
  /** A text met less often is `other`: chance would decide what it weighs. */
  readonly leastCount: number;
};

const UNKNOWN = "not known";
const OTHER = "other";

/** With fewer different numbers they are names, such as years or grades. */
const LEAST_NUMBERS = 10;

/** The name of a value under an encoding: what a weight belongs to, and what an explanation says. */
export function labelOf(encoding: Encoding, value: FieldValue): string {
  if (value === null) return UNKNOWN;
  if (encoding.kind === "TEXT") {
    const text = String(value);
    return encoding.values.includes(text) ? text : OTHER;
  }
  const number = numberOf(value);
  if (number === null) return OTHER;
  const { cuts } = encoding;
  const at = cuts.findIndex((cut) => number < cut);
  if (at === 0) return `below ${cuts[0]}`;
  if (at === -1) return `${cuts.at(-1)} or more`;
  return `${cuts[at - 1]} to below ${cuts[at]}`;
}

/** Learned from the values of the leads trained on, and from nothing else. */
export function encodingOf(
  field: string,
  values: readonly FieldValue[],
  { ranges, leastCount }: EncodingOptions,
): Encoding {
  const known = values.filter((value) => value !== null);
  const numbers = known.map(numberOf);
  const isNumber = numbers.every((number) => number !== null);
  if (isNumber && new Set(numbers).size > LEAST_NUMBERS) {
    return { field, kind: "NUMBER", cuts: quantiles(numbers, ranges) };
  }
  const counts = new Map<string, number>();
  for (const value of known) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= leastCount).map(([text]) => text);
  return { field, kind: "TEXT", values: often.sort() };
}

/** Files bring numbers as texts. */
function numberOf(value: string | number): number | null {
  if (typeof value === "string" && value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

function quantiles(numbers: readonly number[], ranges: number): number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const cuts = Array.from({ length: ranges - 1 }, (_, at) => {
    return sorted[Math.floor((sorted.length * (at + 1)) / ranges)] ?? 0;
  });
  return [...new Set(cuts)].filter((cut) => cut > (sorted[0] ?? 0));
}
