import { fitFacts, type FitFact } from "../../rules/fit-facts.js";
import type { FitCondition } from "../../rules/fit-model.js";
import type { Decay } from "./decay.js";

/** A condition as somebody wrote it. */
export type GivenCondition = {
  readonly fact: string;
  readonly op: string;
  readonly value: unknown;
};

/** A decay as somebody wrote it: what its kind does not need may stand there too. */
export type GivenDecay = {
  readonly kind: string;
  readonly percent?: number | null;
  readonly periodDays?: number | null;
  readonly halfLifeDays?: number | null;
  readonly windowDays?: number | null;
};

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; why: string };

const numberFacts: readonly FitFact[] = ["employees", "timeframeDays"];
const yesFacts: readonly FitFact[] = [
  ...(["hasProblem", "hasTriedBefore", "hasBudget", "isBudgetApproved"] as const),
  "isDeciderReachable",
];

/** What a fact may be compared with. */
export enum FactValues {
  TEXT = "TEXT",
  NUMBER = "NUMBER",
  YES_NO = "YES_NO",
}

export function valuesOf(fact: FitFact): FactValues {
  if (numberFacts.includes(fact)) return FactValues.NUMBER;
  return yesFacts.includes(fact) ? FactValues.YES_NO : FactValues.TEXT;
}

/** Refuses what can never be met: an unknown fact, or a value of another kind than the fact's. */
export function readCondition(given: GivenCondition | null | undefined): Read<FitCondition> {
  if (given == null) return no("is needed in a fit model");
  const fact = fitFacts.find((each) => each === given.fact);
  if (fact === undefined) return no(`${given.fact} is no fact; there are ${fitFacts.join(", ")}`);
  switch (valuesOf(fact)) {
    case FactValues.NUMBER:
      return readNumber(fact, given);
    case FactValues.YES_NO:
      return readYes(fact, given);
    case FactValues.TEXT:
      return readText(fact, given);
  }
}

function readYes(fact: FitFact, { op, value }: GivenCondition): Read<FitCondition> {
  return op === "IS" && typeof value === "boolean"
    ? { ok: true, value: { fact, op, value } }
    : no(`${fact} is asked with IS and true or false`);
}

function readNumber(fact: FitFact, { op, value }: GivenCondition): Read<FitCondition> {
  if (op !== "AT_LEAST" && op !== "AT_MOST") return no(`${fact} is asked with AT_LEAST or AT_MOST`);
  return typeof value === "number" && Number.isFinite(value)
    ? { ok: true, value: { fact, op, value } }
    : no(`${op} needs a number`);
}

function readText(fact: FitFact, { op, value }: GivenCondition): Read<FitCondition> {
  switch (op) {
    case "IS":
      return isWord(value) ? { ok: true, value: { fact, op, value } } : no("IS needs a text here");
    case "ONE_OF":
    case "MENTIONS":
    case "STARTS_WITH":
      return isWords(value)
        ? { ok: true, value: { fact, op, value } }
        : no(`${op} needs a list of texts`);
    default:
      return no(`${op} does not compare texts, and ${fact} is one`);
  }
}

function isWord(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isWord);
}

export function readDecay(given: GivenDecay | null | undefined): Read<Decay> {
  if (given == null) return { ok: true, value: { kind: "NONE" } };
  const { kind, percent, periodDays, halfLifeDays, windowDays } = given;
  switch (kind) {
    case "NONE":
      return { ok: true, value: { kind } };
    case "LINEAR":
      return isBetween(percent, 1, 100) && isDays(periodDays)
        ? { ok: true, value: { kind, percent, periodDays } }
        : no("LINEAR needs percent, 1 to 100, and periodDays, 1 to 3650");
    case "EXPONENTIAL":
      return isDays(halfLifeDays)
        ? { ok: true, value: { kind, halfLifeDays } }
        : no("EXPONENTIAL needs halfLifeDays, 1 to 3650");
    case "WINDOW":
      return isDays(windowDays)
        ? { ok: true, value: { kind, windowDays } }
        : no("WINDOW needs windowDays, 1 to 3650");
    default:
      return no(`${kind} is no way to age`);
  }
}

function isDays(value: number | null | undefined): value is number {
  return isBetween(value, 1, 3650);
}

/** Whole, and no NaN. */
export function isBetween(
  value: number | null | undefined,
  least: number,
  most: number,
): value is number {
  return value != null && Number.isInteger(value) && value >= least && value <= most;
}

function no<T>(why: string): Read<T> {
  return { ok: false, why };
}
