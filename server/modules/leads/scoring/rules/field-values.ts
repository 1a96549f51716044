import type { FitFacts } from "../../rules/fit-facts.js";
import type { ScoredTouch } from "./behaviour-model.js";
import type { FieldValue, FieldValues } from "./encode.js";

export type Told = {
  readonly fit: FitFacts;
  readonly touches: readonly ScoredTouch[];
  readonly city: string | null;
  readonly receivedVia: string;
  readonly sourceDetail: string | null;
  readonly productLine: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
};

/** A text longer than this says something to people and nothing to a model. */
const MOST_CHARS = 80;

/**
 * What a model may learn from: what fit models look at, where the lead came from, how often it was
 * met, and every single value that sources sent beside. Nothing of what sales did with it.
 */
export function fieldValuesOf(told: Told): FieldValues {
  const { city, receivedVia, sourceDetail, productLine } = told;
  const values = new Map<string, FieldValue>();
  const own = { ...told.fit, city, receivedVia, sourceDetail, productLine };
  for (const [name, value] of Object.entries(own)) values.set(name, simple(value));
  values.set("industry", told.fit.industry === null ? null : String(told.fit.industry).slice(0, 2));
  values.set("touches", told.touches.length);
  for (const { type } of told.touches) {
    const name = `touches.${type}`;
    values.set(name, Number(values.get(name) ?? 0) + 1);
  }
  for (const [name, value] of Object.entries(told.attributes)) {
    values.set(`attributes.${name}`, simple(value));
  }
  return values;
}

/** An empty text is not known; what is no single value is left out. */
function simple(value: unknown): FieldValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "string") return null;
  const text = value.trim().toLowerCase();
  return text === "" || text.length > MOST_CHARS ? null : text;
}
