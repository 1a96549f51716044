/** One table of the big data: how many rows, and each column as SQL over the row's number `n`. */
export type BigTable = {
  readonly name: string;
  readonly total: number;
  /** Written once: neither version nor time of change. */
  readonly isFact?: boolean;
  readonly columns: Readonly<Record<string, string>>;
};

/** Rows in one workspace. */
export type BigCounts = {
  readonly users: number;
  readonly leads: number;
  readonly accounts: number;
  readonly reports: number;
  readonly observations: number;
};

export type Of = (table: string, number: string) => string;

/** Columns of each table, by name; `isFact` marks those written once. */
export type Tables = Record<string, Record<string, string>>;

/** 1 to `total`, all alike. */
export function any(salt: number, total: number, of = "n"): string {
  return `1 + pg_temp.rnd(${of}, ${salt}, ${total})`;
}

/** 1 to `total`, low numbers far oftener: few accounts have most of the rows. */
export function skewed(salt: number, total: number, of = "n"): string {
  return `1 + floor(power(pg_temp.rnd(${of}, ${salt}, 1000000) / 1000000.0, 2.5) * ${total})::bigint`;
}

/** The parent of child `n` where every parent has equally many. */
export function nth(total: number): string {
  return `1 + (n - 1) % ${total}`;
}

/** One of these texts; list one twice to have it twice as often. */
export function oneOf(salt: number, texts: string, of = "n"): string {
  const list = texts.split(" ");
  return `('{${list.join(",")}}'::text[])[1 + pg_temp.rnd(${of}, ${salt}, ${list.length})]`;
}

export function sometimes(salt: number, percent: number, sql: string): string {
  return `CASE WHEN pg_temp.rnd(n, ${salt}, 100) < ${percent} THEN ${sql} END`;
}

/** Like created_at, of which the parameter is the number of rows. */
export function after(total: number, days: string): string {
  return `pg_temp.at(n, ${total}) + ${days} * interval '1 day'`;
}

export const FACT = { isFact: "true" };
