/**
 * What an event carries, written once as data: it types the payload, checks nothing leaves unnamed,
 * and is published as schema/events.json for webhooks and the SDK.
 */
type FieldType = "id" | "text" | "int" | "decimal" | "boolean" | "instant" | "date" | "json";
type Shape = Readonly<Record<string, FieldType | `${FieldType}?` | `${FieldType}[]`>>;

type ValueOf<F> = F extends `${infer Base}?`
  ? ValueOf<Base> | null
  : F extends `${infer Base}[]`
    ? readonly ValueOf<Base>[]
    : F extends "int"
      ? number
      : F extends "boolean"
        ? boolean
        : F extends "json"
          ? unknown
          : string;

export type PayloadOf<S extends Shape> = { readonly [K in keyof S]: ValueOf<S[K]> };

/** An event about to be written. `subjectId` is the row it is about, for ordering and filters. */
export type EventDraft = {
  readonly name: string;
  readonly version: number;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
};

/** An event as published. */
export type EventDefinition = {
  readonly name: string;
  readonly version: number;
  readonly description: string;
  readonly subject: string;
  readonly shape: Shape;
};

/** Makes drafts of one event; also what a consumer names it by. */
export type EventType<S extends Shape> = { readonly event: EventDefinition } & ((
  payload: PayloadOf<S>,
) => EventDraft);

const defined = new Map<string, EventDefinition>();

/** Declares an event. Name: `noun.past_participle`; `subject`: the payload's field that names its row. */
export function defineEvent<const S extends Shape>(definition: {
  name: string;
  version: number;
  description: string;
  subject: keyof S & string;
  shape: S;
}): EventType<S> {
  const { name, version, subject } = definition;
  if (defined.has(name)) throw new Error(`Event ${name} is defined twice`);
  defined.set(name, definition);
  const draft = (payload: PayloadOf<S>): EventDraft => {
    const subjectId: unknown = Reflect.get(payload, subject);
    if (typeof subjectId !== "string") throw new TypeError(`${name} has no ${subject}`);
    return { name, version, subjectId, payload };
  };
  return Object.assign(draft, { event: definition });
}

/** Every defined event by name, as published. */
export function allEvents(): EventDefinition[] {
  return [...defined.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
