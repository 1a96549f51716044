const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** A calendar day as `YYYY-MM-DD`, or null. Other orders than year first need a format. */
export function readDate(text: string, format?: string): string | null {
  const [day] = text.split(/[T ](?=\d{1,2}:\d{2})/, 1); // spreadsheets add a midnight to days
  const iso = ISO.exec(day ?? "");
  if (iso !== null) return calendarDay(iso[1], iso[2], iso[3]);
  return format === undefined ? null : byFormat(day ?? "", format);
}

/** An instant in RFC 3339, or the midnight in UTC with which a day begins; null when it is neither. */
export function readInstant(text: string, format?: string): string | null {
  if (INSTANT.test(text)) {
    const ms = Date.parse(text.replace(" ", "T"));
    return Number.isNaN(ms) ? null : new Date(ms).toISOString();
  }
  const day = readDate(text, format);
  return day === null ? null : `${day}T00:00:00.000Z`;
}

/** True for the letters D, M and Y in any order, each once, with something between them. */
export function isDateFormat(format: string): boolean {
  const letters = partsOf(format).map((part) => part[0]);
  return letters.length === 3 && ["D", "M", "Y"].every((letter) => letters.includes(letter));
}

function byFormat(text: string, format: string): string | null {
  const numbers = text.split(/[^\d]+/).filter((part) => part !== "");
  const order = partsOf(format).map((part) => part[0]);
  if (numbers.length !== order.length || /[^\d./\- ]/.test(text)) return null;
  const part = (letter: string) => numbers[order.indexOf(letter)];
  return part("Y")?.length === 4 ? calendarDay(part("Y"), part("M"), part("D")) : null;
}

function partsOf(format: string): string[] {
  return format.toUpperCase().match(/D+|M+|Y+/g) ?? [];
}

/** Null for a day that no calendar has, such as 30 February. */
function calendarDay(year = "", month = "", day = ""): string | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const ms = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(iso) ? null : iso;
}
