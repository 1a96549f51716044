import { compareDecimals } from "../../accounts/rules/decimal.js";

/** The part of the answers that can contradict itself. Absent and null say nothing. */
export type StatedBudget = {
  readonly min?: string | null;
  readonly max?: string | null;
  readonly currencyCode?: string | null;
};

/** What is wrong with a budget as told; empty when it can be meant. `path` names its fields. */
export function problemsOfBudget(
  { min, max, currencyCode }: StatedBudget,
  path: string,
): { path: string; message: string }[] {
  const problems: { path: string; message: string }[] = [];
  const isBelowNothing = [min, max].some((each) => each != null && compareDecimals(each, "0") < 0);
  if (isBelowNothing) problems.push({ path, message: "cannot be less than nothing" });
  if (min != null && max != null && compareDecimals(min, max) > 0) {
    problems.push({ path: `${path}.min`, message: "is more than the most" });
  }
  if (currencyCode != null && !/^[A-Za-z]{3}$/.test(currencyCode)) {
    problems.push({ path: `${path}.currencyCode`, message: "must be three letters, ISO 4217" });
  }
  return problems;
}
