import { foldWords } from "../../accounts/rules/fold.js";
import type { FitFacts, FitValue } from "./fit-facts.js";
import type { FitCondition } from "./fit-model.js";

/** Does the lead meet the condition? False for what is not known, and for a value of another kind. */
export function isMet(when: FitCondition, facts: FitFacts): boolean {
  const fact = facts[when.fact];
  if (fact === null) return false;
  switch (when.op) {
    case "IS":
      return isSame(fact, when.value);
    case "ONE_OF":
      return when.value.some((value) => isSame(fact, value));
    case "MENTIONS":
      return typeof fact === "string" && mentionsOne(fact, when.value);
    case "STARTS_WITH":
      return typeof fact === "string" && when.value.some((value) => fact.startsWith(value));
    case "AT_LEAST":
      return typeof fact === "number" && fact >= when.value;
    case "AT_MOST":
      return typeof fact === "number" && fact <= when.value;
  }
}

/** The condition in words, for the explanation of a score. */
export function describe(when: FitCondition): string {
  const value = typeof when.value === "object" ? when.value.join(", ") : String(when.value);
  return `${when.fact} ${when.op.toLowerCase().replaceAll("_", " ")} ${value}`;
}

function isSame(fact: FitValue, value: string | boolean): boolean {
  if (typeof fact !== "string" || typeof value !== "string") return fact === value;
  return fact.toLowerCase() === value.toLowerCase();
}

function mentionsOne(text: string, phrases: readonly string[]): boolean {
  const words = ` ${foldWords(text).join(" ")} `;
  return phrases.some((phrase) => {
    const wanted = foldWords(phrase).join(" ");
    return wanted !== "" && words.includes(` ${wanted} `);
  });
}
