import {
  allowanceOf,
  allowances,
  targetOf,
  type CaptureField,
  type Target,
} from "./capture-fields.js";
import { mappingOfPreset, type PresetName } from "./connector-presets.js";
import { isBlank, isObject, valueAt, withoutPaths, type Json } from "./paths.js";
import { readValue } from "./read-value.js";

/** What a source says about reading what it brings. */
export type ReadingRules = {
  readonly allowedFields: readonly string[];
  readonly requiredFields: readonly string[];
  readonly mapping: readonly { readonly path: string; readonly field: string }[];
  readonly preset: PresetName | null;
};

export type IntakeProblem = {
  readonly path: string;
  readonly code: "FIELD_NOT_ALLOWED" | "FIELD_REQUIRED" | "VALUE_MALFORMED";
  readonly message: string;
};

export type ReadPayload = {
  readonly fields: Readonly<Partial<Record<CaptureField, string | number | boolean | Date>>>;
  readonly attributes: Json;
  readonly externalRefs: readonly { readonly system: string; readonly id: string }[];
  /** Empty, or the payload is refused. */
  readonly problems: readonly IntakeProblem[];
};

type Found = { readonly path: string; readonly target: Target; readonly value: unknown };

/**
 * Reads what came in by a source's mapping, then its preset's, then by the fields' own names. The
 * first path that holds something fills a field. What nobody asked for is kept as attributes where
 * those are allowed, and left out where not; a field that is not allowed refuses the payload.
 */
export function readPayload(payload: Json, rules: ReadingRules): ReadPayload {
  const found = findValues(payload, rules);
  const { fields, malformed } = readFields(found);
  const mapped = found.filter(({ target }) => target.kind === "ATTRIBUTE");
  const named = mapped.map(({ target, value }) => [attributeName(target), value] as const);
  const rest = rules.allowedFields.includes("attributes") ? restOf(payload, rules, found) : {};
  const attributes = { ...rest, ...malformed.kept, ...Object.fromEntries(named) };
  const externalRefs = referencesIn(payload, rules, found);
  const problems = [
    ...found.filter(isForbidden(rules)).map(({ path }) => notAllowed(path)),
    ...groupsIn(payload, rules)
      .filter((name) => !rules.allowedFields.includes(name))
      .map(notAllowed),
    ...malformed.problems.filter(({ path }) => rules.requiredFields.includes(path)),
    ...missing(rules, { fields, attributes, externalRefs }),
  ];
  return { fields, attributes, externalRefs, problems };
}

function findValues(payload: Json, rules: ReadingRules): Found[] {
  const { mapping, preset } = rules;
  const names = isByName(rules) ? allowances.map((name) => ({ path: name, field: name })) : [];
  const found: Found[] = [];
  for (const { path, field } of [...mapping, ...mappingOfPreset(preset), ...names]) {
    const target = targetOf(field);
    const value = valueAt(payload, path);
    if (target === null || isEmpty(value)) continue;
    const isFilled = found.some((each) => isSameTarget(each.target, target));
    if (!isFilled && (target.kind !== "FIELD" || !isObject(value))) {
      found.push({ path, target, value });
    }
  }
  return found;
}

function isEmpty(value: unknown): boolean {
  return isBlank(value) || (Array.isArray(value) && value.length === 0);
}

function isSameTarget(left: Target, right: Target): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** A value that is no such thing costs its field, not the person: it is kept by its own name. */
function readFields(found: readonly Found[]) {
  const fields: Partial<Record<CaptureField, string | number | boolean | Date>> = {};
  const kept: Json = {};
  const problems: IntakeProblem[] = [];
  for (const { target, value } of found) {
    if (target.kind !== "FIELD") continue;
    const read = readValue(target.field, value);
    if (read !== null) fields[target.field] = read;
    else {
      kept[target.field] = value;
      problems.push(malformedValue(target.field));
    }
  }
  return { fields, malformed: { kept, problems } };
}

function attributeName(target: Target): string {
  return target.kind === "ATTRIBUTE" ? target.name : "";
}

/** Attributes given as such stand by their own names, what nobody mapped by the names it came with. */
function restOf(payload: Json, rules: ReadingRules, found: readonly Found[]): Json {
  const used = new Set(found.map(({ path }) => path));
  if (!isByName(rules)) return withoutPaths(payload, used);
  const { attributes, externalRefs: _, ...others } = payload;
  return { ...withoutPaths(others, used), ...(isObject(attributes) ? attributes : {}) };
}

function referencesIn(
  payload: Json,
  rules: ReadingRules,
  found: readonly Found[],
): { system: string; id: string }[] {
  const mapped = found.flatMap(({ target, value }) =>
    target.kind === "REFERENCE" && (typeof value === "string" || typeof value === "number")
      ? [{ system: target.system, id: String(value) }]
      : [],
  );
  const { externalRefs } = payload;
  if (!isByName(rules) || !Array.isArray(externalRefs)) return mapped;
  const given = externalRefs.flatMap((each: unknown) => {
    const { system, id } = isObject(each) ? each : {};
    return typeof system === "string" && typeof id === "string" ? [{ system, id }] : [];
  });
  return [...mapped, ...given];
}

/** A preset's payload has other things by the names of our fields. */
function isByName({ preset }: ReadingRules): boolean {
  return preset === null || preset === "GENERIC";
}

/** Groups given by their own name, beside the values found. */
function groupsIn(payload: Json, rules: ReadingRules): string[] {
  if (!isByName(rules)) return [];
  return ["attributes", "externalRefs"].filter((name) => !isEmpty(payload[name]));
}

function isForbidden({ allowedFields }: ReadingRules): (found: Found) => boolean {
  return ({ target }) => !allowedFields.includes(allowanceOf(target));
}

function notAllowed(path: string): IntakeProblem {
  return { path, code: "FIELD_NOT_ALLOWED", message: "This source may not bring this field." };
}

function malformedValue(path: string): IntakeProblem {
  return { path, code: "VALUE_MALFORMED", message: "The value is no such thing." };
}

function missing(
  { requiredFields }: ReadingRules,
  read: Pick<ReadPayload, "fields" | "attributes" | "externalRefs">,
): IntakeProblem[] {
  const isThere = (name: string): boolean => {
    if (name === "attributes") return Object.keys(read.attributes).length > 0;
    if (name === "externalRefs") return read.externalRefs.length > 0;
    return Object.hasOwn(read.fields, name);
  };
  const message = "This source needs this field.";
  return requiredFields
    .filter((name) => !isThere(name))
    .map((path) => ({ path, code: "FIELD_REQUIRED", message }));
}
