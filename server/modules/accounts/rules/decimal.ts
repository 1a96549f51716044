/** An exact amount, as the API's Money: a decimal string and an ISO 4217 code. */
export type Amount = { readonly amount: string; readonly currencyCode: string };

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** -1, 0 or 1, by the digits: no float ever holds an amount. Throws on text that is no decimal. */
export function compareDecimals(left: string, right: string): -1 | 0 | 1 {
  const a = partsOf(left);
  const b = partsOf(right);
  const places = Math.max(a.fraction.length, b.fraction.length);
  const difference = scaled(a, places) - scaled(b, places);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** Null between two currencies: amounts of different money have no order. */
export function compareAmounts(left: Amount, right: Amount): -1 | 0 | 1 | null {
  if (left.currencyCode !== right.currencyCode) return null;
  return compareDecimals(left.amount, right.amount);
}

/** Without the zeros that PostgreSQL pads a `numeric(20,4)` with: `5000`, not `5000.0000`. */
export function plainDecimal(text: string): string {
  const { sign, whole, fraction } = partsOf(text);
  const kept = fraction.replace(/0+$/, "");
  return kept === "" ? `${sign}${whole}` : `${sign}${whole}.${kept}`;
}

type Parts = { readonly sign: string; readonly whole: string; readonly fraction: string };

function partsOf(text: string): Parts {
  const match = DECIMAL.exec(text);
  if (match === null) throw new TypeError("Amounts are decimal strings, such as 1250.50.");
  return { sign: match[1] ?? "", whole: match[2] ?? "", fraction: match[3] ?? "" };
}

function scaled(parts: Parts, places: number): bigint {
  return BigInt(`${parts.sign}${parts.whole}${parts.fraction.padEnd(places, "0")}`);
}
