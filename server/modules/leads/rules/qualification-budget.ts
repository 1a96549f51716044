import { compareAmounts, compareDecimals, type Amount } from "../../accounts/rules/decimal.js";
import { known, type Budget, type Criterion } from "./qualification-answers.js";
import type { FiredRule } from "./qualification-rule.js";

/** What the money tells. The floor is only compared within its own currency: we hold no rates. */
export function firedBudgetRules(criterion: Criterion<Budget>, floor: Amount): FiredRule[] {
  const budget = known(criterion);
  if (budget === null) return [];
  const fired: FiredRule[] = [];
  if (budget.approved === true) {
    fired.push({ rule: "budget-approved", explanation: "The budget is approved." });
  }
  if (isNone(budget)) fired.push({ rule: "no-budget", explanation: "There is no money for it." });
  const most = mostOf(budget);
  if (most !== null) fired.push(againstFloor(most, budget.currencyCode, floor));
  return fired;
}

/** "At least 5,000" without an upper end says that the upper end is no lower. */
function mostOf({ min, max }: Budget): string | null {
  return max ?? min;
}

function isNone(budget: Budget): boolean {
  if (budget.approved === true) return false;
  const most = mostOf(budget);
  return most === null ? budget.approved === false : compareDecimals(most, "0") <= 0;
}

function againstFloor(most: string, currencyCode: string | null, floor: Amount): FiredRule {
  const line = `${floor.amount} ${floor.currencyCode}`;
  const order =
    currencyCode === null ? null : compareAmounts({ amount: most, currencyCode }, floor);
  if (order === null) {
    const theirs = currencyCode ?? "a currency not told";
    return {
      rule: "budget-in-other-currency",
      explanation: `The budget is in ${theirs}; it does not count against the floor of ${line}.`,
    };
  }
  const offer = `Up to ${most} ${floor.currencyCode}`;
  return order < 0
    ? { rule: "budget-below-floor", explanation: `${offer} is below the floor of ${line}.` }
    : { rule: "budget-reaches-floor", explanation: `${offer} reaches the floor of ${line}.` };
}
