import type { FitCondition, FitModel, FitRule } from "./fit-model.js";

/**
 * The fit model a workspace starts with. House weights: what the prospect told about the problem and
 * the money counts most (the questions a proactive marketer asks), the company next, the title last.
 * With everything matched it gives 100; with nothing known 0 and band D.
 */
export const defaultFitModel: FitModel = {
  version: 1,
  capPoints: 100,
  groups: [
    { id: "person", capPoints: 20 },
    { id: "company", capPoints: 30 },
    { id: "need", capPoints: 50 },
  ],
  rules: [
    rule("title-decides", "person", 20, {
      fact: "jobTitle",
      op: "MENTIONS",
      value: ["chief", "ceo", "cto", "cio", "coo", "cfo", "president", "vp", "owner", "founder"],
    }),
    rule("title-leads", "person", 14, {
      fact: "jobTitle",
      op: "MENTIONS",
      value: ["director", "head", "manager", "lead", "leiter", "leiterin"],
    }),
    rule("title-does-not-buy", "person", -10, {
      fact: "jobTitle",
      op: "MENTIONS",
      value: ["student", "intern", "trainee"],
    }),
    rule("corporate-mail", "person", 6, { fact: "mailDomain", op: "IS", value: "CORPORATE" }),
    rule("free-mail", "person", -4, { fact: "mailDomain", op: "IS", value: "FREE_MAIL" }),
    rule("disposable-mail", "person", -20, { fact: "mailDomain", op: "IS", value: "DISPOSABLE" }),

    rule("tier-high", "company", 20, {
      fact: "accountTier",
      op: "ONE_OF",
      value: ["STRATEGIC", "KEY"],
    }),
    rule("tier-standard", "company", 12, { fact: "accountTier", op: "IS", value: "STANDARD" }),
    rule("size-50", "company", 8, { fact: "employees", op: "AT_LEAST", value: 50 }),
    rule("size-1000", "company", 6, { fact: "employees", op: "AT_LEAST", value: 1000 }),
    // NAICS 31 to 33 is manufacturing, 51 information, 54 professional and technical services.
    rule("industry", "company", 8, {
      fact: "industry",
      op: "STARTS_WITH",
      value: ["31", "32", "33", "51", "54"],
    }),
    rule("country", "company", 4, {
      fact: "countryCode",
      op: "ONE_OF",
      value: ["US", "CA", "GB", "IE", "DE", "AT", "CH", "FR", "NL", "BE", "IT", "ES", "AU", "NZ"],
    }),

    rule("problem", "need", 16, { fact: "hasProblem", op: "IS", value: true }),
    rule("tried-before", "need", 8, { fact: "hasTriedBefore", op: "IS", value: true }),
    rule("budget", "need", 10, { fact: "hasBudget", op: "IS", value: true }),
    rule("budget-approved", "need", 6, { fact: "isBudgetApproved", op: "IS", value: true }),
    rule("decider", "need", 6, { fact: "isDeciderReachable", op: "IS", value: true }),
    rule("within-a-quarter", "need", 4, { fact: "timeframeDays", op: "AT_MOST", value: 90 }),
  ],
};

function rule(id: string, group: string, points: number, when: FitCondition): FitRule {
  return { id, version: 1, group, points, when };
}
