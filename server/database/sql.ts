/** Values of one statement, in order. Identifiers never go through here; values never go elsewhere. */
export class SqlParams {
  readonly values: unknown[] = [];

  /** Adds a value and returns its placeholder. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** Quotes an identifier that comes from entity metadata. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
