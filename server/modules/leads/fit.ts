import { compareDecimals } from "../accounts/rules/decimal.js";
import { normaliseDomain } from "../accounts/rules/domain.js";
import type { Lead } from "./lead.entity.js";
import { nothingKnown, type FitFacts } from "./rules/fit-facts.js";
import { known, type Budget, type InboundCallAnswers } from "./rules/qualification-answers.js";

/** The columns of a lead that a fit score looks at, and that choose its model. */
export const fitColumns = [
  "title",
  "email",
  "countryCode",
  "employees",
  "industry",
  "problem",
  "accountId",
  "productLine",
] as const satisfies readonly (keyof Lead)[];

export type FitLead = Pick<Lead, (typeof fitColumns)[number]>;

/** What the account tells where the lead itself does not. */
export type FitAccount = {
  readonly tier: string;
  readonly type: string;
  readonly industry: string | null;
  readonly employees: number | null;
};

/** Of these accounts, by bare uuid. */
export const FIT_ACCOUNTS = `
  SELECT id, tier, type, industry, employees FROM account
   WHERE workspace_id = $1 AND id = ANY($2)`;

/** What is known of a lead, as a fit model looks at it. */
export function fitFactsOf(
  lead: FitLead,
  account: FitAccount | null,
  answers: InboundCallAnswers | null,
): FitFacts {
  const facts: FitFacts = {
    ...nothingKnown,
    ...(answers === null ? {} : factsOf(answers)),
    jobTitle: lead.title,
    mailDomain: mailDomainKind(lead.email),
    countryCode: lead.countryCode,
    employees: lead.employees ?? account?.employees ?? null,
    industry: lead.industry ?? account?.industry ?? null,
    accountTier: account?.tier ?? null,
    accountType: account?.type ?? null,
  };
  return { ...facts, hasProblem: lead.problem !== null ? true : facts.hasProblem };
}

function factsOf(answers: InboundCallAnswers): Partial<FitFacts> {
  const attempts = known(answers.triedBefore);
  const budget = known(answers.budget);
  return {
    hasProblem: known(answers.problem) === null ? null : true,
    hasTriedBefore: attempts === null ? null : attempts.length > 0,
    hasBudget: budget === null ? null : hasMoney(budget),
    isBudgetApproved: budget?.approved ?? null,
    isDeciderReachable: known(answers.decider)?.reachable ?? null,
    timeframeDays: known(answers.timeframe)?.days ?? null,
  };
}

function hasMoney({ min, max, approved }: Budget): boolean | null {
  const most = max ?? min;
  return most === null ? approved : compareDecimals(most, "0") > 0;
}

function mailDomainKind(email: string | null): string | null {
  if (email === null) return null;
  const result = normaliseDomain(email);
  return result.ok ? result.domain.kind : null;
}
