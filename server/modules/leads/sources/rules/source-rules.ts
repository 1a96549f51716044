import type { Problem } from "../../../../errors.js";
import { allowances, targetOf } from "./capture-fields.js";

/** What a source is told about the fields it brings. */
export type SourceRules = {
  readonly allowedFields: readonly string[];
  readonly requiredFields: readonly string[];
  readonly mapping: readonly { readonly path: string; readonly field: string }[];
};

const PATH = /^[^.[\]\s][^.[\]]*(\.[^.[\]]+)*$/;

/** Names with points between; a number is a place in a list. */
export function isPath(text: string): boolean {
  return PATH.test(text);
}

/** What is wrong with a source's rules; empty when they hold together. */
export function problemsOfRules(rules: SourceRules): Problem[] {
  const { allowedFields, requiredFields, mapping } = rules;
  return [
    ...unknown("input.allowedFields", allowedFields),
    ...unknown("input.requiredFields", requiredFields),
    ...requiredFields
      .filter((field) => allowances.includes(field) && !allowedFields.includes(field))
      .map((field) => problem("input.requiredFields", `${field} is not among the allowed fields`)),
    ...mapping.flatMap(({ path, field }, at) => [
      ...(isPath(path) ? [] : [problem(`input.mapping.${at}.path`, "is no path like a.b.0.c")]),
      ...(targetOf(field) === null
        ? [problem(`input.mapping.${at}.field`, `there is no field ${field}`)]
        : []),
    ]),
  ];
}

function unknown(path: string, fields: readonly string[]): Problem[] {
  return fields
    .filter((field) => !allowances.includes(field))
    .map((field) => problem(path, `there is no field ${field}`));
}

function problem(path: string, message: string): Problem {
  return { path, message };
}

/** A public name made of a name: `Contact form (EN)` is `contact-form-en`; null when nothing is left. */
export function slugOf(name: string): string | null {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, "-").slice(0, 60);
  return slug.replace(/^-+|-+$/g, "") || null;
}
