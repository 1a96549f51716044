const PLAIN = /^-?\d+(\.\d+)?$/;
const COMMA_THOUSANDS = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const POINT_THOUSANDS = /^-?\d{1,3}(\.\d{3})+,\d+$/;
const SYMBOLS = /^(?:\p{Sc}|[A-Z]{3})\s*|\s*(?:\p{Sc}|[A-Z]{3})$/gu;

/**
 * A number of a spreadsheet as a decimal string, or null when it is none or could be two: "1,234.50",
 * "$ 1 234" and "1.234,50 EUR" are clear, "1,5" is not.
 */
export function readDecimal(text: string, powerOfTen = 0): string | null {
  const bare = text.replace(SYMBOLS, "").replace(/[\s'’]/gu, "");
  const plain = COMMA_THOUSANDS.test(bare)
    ? bare.replaceAll(",", "")
    : POINT_THOUSANDS.test(bare)
      ? bare.replaceAll(".", "").replace(",", ".")
      : bare;
  return PLAIN.test(plain) ? shifted(plain, powerOfTen) : null;
}

/** The same for whole numbers: "1,250" and "1250.0", but not "12.5". */
export function readInteger(text: string, powerOfTen = 0): string | null {
  const decimal = readDecimal(text, powerOfTen);
  return decimal !== null && !decimal.includes(".") ? decimal : null;
}

/** Moves the point by digits, without a float in between, and drops zeros that say nothing. */
function shifted(plain: string, powerOfTen: number): string {
  const sign = plain.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = plain.replace("-", "").split(".");
  const digits = (whole + fraction).padEnd(whole.length + powerOfTen, "0");
  const point = whole.length + powerOfTen;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const rest = digits.slice(point).replace(/0+$/, "");
  return `${sign}${integer}${rest === "" ? "" : `.${rest}`}`;
}
