/** What filters mean, said a second time and simply: over values as answers show them, row by row. */
export type Row = Readonly<Record<string, unknown>>;

export function matches(filter: unknown, row: Row, now: Date): boolean {
  return entriesOf(filter).every(([key, value]) => {
    if (value === null) return true;
    if (key === "and") return listOf(value).every((each) => matches(each, row, now));
    if (key === "or") return listOf(value).some((each) => matches(each, row, now));
    if (key === "not") return !matches(value, row, now);
    const tests = entriesOf(value).filter(([, operand]) => operand !== null);
    return tests.every(([operator, operand]) => holds(operator, row[key] ?? null, operand, now));
  });
}

function holds(operator: string, value: unknown, given: unknown, now: Date): boolean {
  switch (operator) {
    case "isNull":
      return (value === null) === given;
    case "neq":
      return !isSame(value, given);
    case "nin":
      return !listOf(given).some((each) => isSame(value, each));
  }
  if (value === null) return false;
  switch (operator) {
    case "eq":
      return isSame(value, given);
    case "in":
      return listOf(given).some((each) => isSame(value, each));
    case "gt":
      return rank(value) > rank(given);
    case "gte":
      return rank(value) >= rank(given);
    case "lt":
      return rank(value) < rank(given);
    case "lte":
      return rank(value) <= rank(given);
    case "contains":
      return folded(value).includes(folded(given));
    case "startsWith":
      return folded(value).startsWith(folded(given));
    case "has":
      return listOf(value).includes(trimmed(given));
    case "withinLast":
      return Number(rank(value)) >= now.getTime() - lengthMs(String(given));
    case "olderThan":
      return Number(rank(value)) < now.getTime() - lengthMs(String(given));
    default:
      throw new Error(`No operator ${operator}`);
  }
}

function isSame(value: unknown, given: unknown): boolean {
  return value !== null && rank(value) === rank(given);
}

const INSTANT = /^\d{4}-\d\d-\d\dT/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Something JavaScript orders as PostgreSQL orders the column. */
function rank(value: unknown): number | string | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = trimmed(value);
  if (INSTANT.test(text)) return new Date(text).getTime();
  return NUMBER.test(text) && text.length < 15 ? Number(text) : text;
}

function folded(value: unknown): string {
  return trimmed(value).toLowerCase();
}

/** As arguments are; what is stored has been trimmed on its way in, or is compared as it is. */
function trimmed(value: unknown): string {
  return String(value).trim();
}

const unitsMs: Readonly<Record<string, number>> = {
  W: 604_800_000,
  D: 86_400_000,
  H: 3_600_000,
  S: 1_000,
};

/** Of a duration without months and years, whose length depends on when they begin. */
function lengthMs(duration: string): number {
  const parts = [...duration.matchAll(/([\d.]+)([A-Z])/g)];
  return parts.reduce((sum, [, amount, unit = ""]) => {
    const unitMs = unitsMs[unit];
    if (unitMs === undefined) throw new Error(`No length of ${duration}`);
    return sum + Number(amount) * unitMs;
  }, 0);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
