/** A rule that spoke in a verdict, and what it said about this lead. */
export type FiredRule = { readonly rule: QualificationRule; readonly explanation: string };
export type QualificationRule =
  | "disqualifying-answer"
  | "problem-known"
  | "budget-approved"
  | "budget-reaches-floor"
  | "budget-below-floor"
  | "budget-in-other-currency"
  | "no-budget"
  | "decider-reachable"
  | "timeframe-within-horizon"
  | "timeframe-beyond-horizon";
