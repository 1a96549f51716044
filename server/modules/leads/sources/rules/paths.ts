/** A JSON object as a door receives it. */
export type Json = Record<string, unknown>;

/** Deeper than this nothing is read: no form and no CRM nests so, an attack does. */
const MAX_DEPTH = 16;

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at `a.b.0.c`; undefined where the path leads nowhere. */
export function valueAt(payload: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, name) => {
    if (Array.isArray(at)) return /^\d{1,4}$/.test(name) ? at[Number(name)] : undefined;
    return isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  }, payload);
}

/** The same payload with a value put at a path, or taken away where the value is null. */
export function withValueAt(payload: Json, path: string, value: unknown): Json {
  const [name = "", ...rest] = path.split(".");
  const { [name]: old, ...others } = payload;
  if (rest.length > 0) {
    const inner = withValueAt(asJson(old), rest.join("."), value);
    return { ...others, [name]: Array.isArray(old) ? Object.values(inner) : inner };
  }
  return value === null ? others : { ...others, [name]: value };
}

function asJson(value: unknown): Json {
  if (Array.isArray(value)) return Object.fromEntries(value.map((each, at) => [at, each]));
  return isObject(value) ? value : {};
}

/** The payload without what stands at these paths, and without what is empty then. */
export function withoutPaths(payload: Json, paths: ReadonlySet<string>): Json {
  const prune = (value: unknown, at: string): unknown => {
    if (paths.has(at)) return undefined;
    if (Array.isArray(value)) {
      const kept = value.map((each, nth) => prune(each, `${at}.${nth}`));
      return emptyAsAbsent(kept.filter((each) => each !== undefined));
    }
    if (!isObject(value)) return isBlank(value) ? undefined : value;
    return emptyAsAbsent(pruned(value, `${at}.`));
  };
  const pruned = (object: Json, prefix: string): Json => {
    const entries = Object.entries(object).map(
      ([name, each]) => [name, prune(each, `${prefix}${name}`)] as const,
    );
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
  };
  return pruned(payload, "");
}

export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && !value.trim());
}

function emptyAsAbsent<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

/**
 * The payload as the database can hold it: without NUL and half characters, which no text of
 * PostgreSQL takes. Null when it is nested too deeply.
 */
export function storable(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return null;
  if (typeof value === "string") return plainText(value);
  if (Array.isArray(value)) return value.map((each) => storable(each, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [plainText(name), storable(each, depth + 1)]),
  );
}

function plainText(text: string): string {
  return text.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "");
}

/** Every text in a payload, names apart. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
