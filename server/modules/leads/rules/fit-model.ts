import type { FitFact } from "./fit-facts.js";

/**
 * Rules of a fit score as data, so that a workspace changes them without a release. Points are whole;
 * negative ones are penalties. No group gives more than its cap, however many of its rules match.
 */
export type FitModel = {
  readonly version: number;
  readonly groups: readonly FitGroup[];
  readonly rules: readonly FitRule[];
  /** The most a lead can have; between 1 and 100. */
  readonly capPoints: number;
};

export type FitGroup = { readonly id: string; readonly capPoints: number };

export type FitRule = {
  readonly id: string;
  readonly version: number;
  readonly group: string;
  readonly points: number;
  readonly when: FitCondition;
};

/** Texts are compared without case; MENTIONS looks for whole words, STARTS_WITH serves code trees. */
export type FitCondition =
  | { readonly fact: FitFact; readonly op: "IS"; readonly value: string | boolean }
  | { readonly fact: FitFact; readonly op: "ONE_OF"; readonly value: readonly string[] }
  | { readonly fact: FitFact; readonly op: "MENTIONS"; readonly value: readonly string[] }
  | { readonly fact: FitFact; readonly op: "STARTS_WITH"; readonly value: readonly string[] }
  | { readonly fact: FitFact; readonly op: "AT_LEAST"; readonly value: number }
  | { readonly fact: FitFact; readonly op: "AT_MOST"; readonly value: number };

export type FitModelProblem = { readonly path: string; readonly message: string };

/** What is wrong with a model, by path; empty when it may be used. */
export function problemsOf(model: FitModel): FitModelProblem[] {
  const groups = new Set(model.groups.map(({ id }) => id));
  return [
    ...check(isPoints(model.capPoints, 1, 100), "capPoints", "Between 1 and 100, whole."),
    ...repeated(model.groups).map((at) => problem(`groups[${at}].id`, "Used twice.")),
    ...repeated(model.rules).map((at) => problem(`rules[${at}].id`, "Used twice.")),
    ...model.groups.flatMap(({ capPoints }, at) =>
      check(isPoints(capPoints, 0, 100), `groups[${at}].capPoints`, "Between 0 and 100, whole."),
    ),
    ...model.rules.flatMap(({ points, group }, at) => [
      ...check(isPoints(points, -100, 100), `rules[${at}].points`, "Between -100 and 100, whole."),
      ...check(groups.has(group), `rules[${at}].group`, "Not a group of this model."),
    ]),
  ];
}

function isPoints(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function repeated(rows: readonly { readonly id: string }[]): number[] {
  const ids = rows.map(({ id }) => id);
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at] : []));
}

function check(isFine: boolean, path: string, message: string): FitModelProblem[] {
  return isFine ? [] : [problem(path, message)];
}

function problem(path: string, message: string): FitModelProblem {
  return { path, message };
}
