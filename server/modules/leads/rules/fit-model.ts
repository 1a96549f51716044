import type { ScoreGroup } from "../scoring/rules/tally.js";
import type { FitFact } from "./fit-facts.js";

/**
 * Rules of a fit score as data, so that a workspace changes them without a release. Points are whole;
 * negative ones are penalties. No group gives more than its cap, however many of its rules match.
 */
export type FitModel = {
  readonly version: number;
  readonly groups: readonly ScoreGroup[];
  readonly rules: readonly FitRule[];
  /** The most a lead can have; between 1 and 100. */
  readonly capPoints: number;
};

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
