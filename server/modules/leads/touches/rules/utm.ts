/** The five parameters a link carries to say where it stood. */
export type Utm = {
  readonly source: string | null;
  readonly medium: string | null;
  readonly campaign: string | null;
  readonly term: string | null;
  readonly content: string | null;
};

export type GivenUtm = { readonly [K in keyof Utm]?: string | null };

const parameters = ["source", "medium", "campaign", "term", "content"] as const;

/** Nobody writes more; what is longer is an attack or an accident. The payload keeps all of it. */
const MAX_LENGTH = 500;

/** What was given by itself, and before that what a form sent as `utm_source` and so on; null for nothing. */
export function utmOf(
  given: GivenUtm | null | undefined,
  attributes: Readonly<Record<string, unknown>> | null | undefined,
): Utm | null {
  const sent = new Map(
    Object.entries(attributes ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const read = (name: keyof Utm) => textOf(given?.[name]) ?? textOf(sent.get(`utm_${name}`));
  if (parameters.every((name) => read(name) === null)) return null;
  return {
    source: read("source"),
    medium: read("medium"),
    campaign: read("campaign"),
    term: read("term"),
    content: read("content"),
  };
}

function textOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value.trim().slice(0, MAX_LENGTH);
  return text === "" ? null : text;
}
