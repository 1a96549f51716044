type Condition = { readonly fact: string; readonly op: string; readonly value: unknown };

/**
 * What every workspace is scored by from its first day, as the rows it begins with. House weights:
 * in the fit, what the prospect told about the problem and the money counts most (the questions a
 * proactive marketer asks), the company next, the title last; with everything matched it gives 100,
 * with nothing known 0. In the behaviour, what takes somebody's time outweighs what takes a click,
 * and a month halves it.
 */
const version = 1;

const fit = (id: string, group: string, points: number, when: Condition) => ({
  ...{ id, version, group, points, when },
  ...{ touch: null, decay: null, dailyCapPoints: null },
});

const is = (fact: string, value: unknown) => ({ fact, op: "IS", value });
const oneOf = (fact: string, ...value: string[]) => ({ fact, op: "ONE_OF", value });
const mentions = (...value: string[]) => ({ fact: "jobTitle", op: "MENTIONS", value });
const atLeast = (fact: string, value: number) => ({ fact, op: "AT_LEAST", value });

const chiefs = ["chief", "ceo", "cto", "cio", "coo", "cfo", "president", "vp", "owner", "founder"];
const leaders = ["director", "head", "manager", "lead", "leiter", "leiterin"];
const markets = [
  "US",
  "CA",
  "GB",
  "IE",
  "DE",
  "AT",
  "CH",
  "FR",
  "NL",
  "BE",
  "IT",
  "ES",
  "AU",
  "NZ",
];
// NAICS 31 to 33 is manufacturing, 51 information, 54 professional and technical services.
const industries = ["31", "32", "33", "51", "54"];

export const seededFit = {
  capPoints: 100,
  groups: [
    { id: "person", capPoints: 20 },
    { id: "company", capPoints: 30 },
    { id: "need", capPoints: 50 },
    { id: "penalties", capPoints: 0 },
  ],
  rules: [
    fit("title-decides", "person", 20, mentions(...chiefs)),
    fit("title-leads", "person", 14, mentions(...leaders)),
    fit("title-does-not-buy", "person", -10, mentions("student", "intern", "trainee")),
    fit("corporate-mail", "person", 6, is("mailDomain", "CORPORATE")),
    fit("free-mail", "person", -4, is("mailDomain", "FREE_MAIL")),
    fit("disposable-mail", "person", -20, is("mailDomain", "DISPOSABLE")),

    fit("tier-high", "company", 20, oneOf("accountTier", "STRATEGIC", "KEY")),
    fit("tier-standard", "company", 12, is("accountTier", "STANDARD")),
    fit("size-50", "company", 8, atLeast("employees", 50)),
    fit("size-1000", "company", 6, atLeast("employees", 1000)),
    fit("industry", "company", 8, { fact: "industry", op: "STARTS_WITH", value: industries }),
    fit("country", "company", 4, oneOf("countryCode", ...markets)),

    fit("problem", "need", 16, is("hasProblem", true)),
    fit("tried-before", "need", 8, is("hasTriedBefore", true)),
    fit("budget", "need", 10, is("hasBudget", true)),
    fit("budget-approved", "need", 6, is("isBudgetApproved", true)),
    fit("decider", "need", 6, is("isDeciderReachable", true)),
    fit("within-a-quarter", "need", 4, { fact: "timeframeDays", op: "AT_MOST", value: 90 }),

    fit("competitor", "penalties", -100, is("accountType", "COMPETITOR")),
  ],
};

const monthly = { percent: null, periodDays: null, halfLifeDays: 30, windowDays: null };
const fades = { kind: "EXPONENTIAL", ...monthly };

const behaviour = (id: string, group: string, points: number, dailyCapPoints: number | null) => ({
  ...{ id, version, group, points, dailyCapPoints, decay: fades, when: null },
  touch: {
    types: [id.toUpperCase().replaceAll("-", "_")],
    ...{ channels: [], directions: ["INBOUND"], campaignIds: [], content: [] },
  },
});

export const seededBehaviour = {
  capPoints: 100,
  groups: [
    { id: "talk", capPoints: 60 },
    { id: "asking", capPoints: 40 },
    { id: "reading", capPoints: 30 },
  ],
  rules: [
    behaviour("meeting", "talk", 25, 25),
    behaviour("call", "talk", 20, 20),
    behaviour("email-reply", "talk", 15, 15),
    behaviour("email", "talk", 15, 15),
    behaviour("chat", "talk", 15, 15),
    behaviour("form-submit", "asking", 15, 20),
    behaviour("event-attended", "asking", 15, 15),
    behaviour("referral", "asking", 10, 10),
    behaviour("content-view", "reading", 5, 10),
    behaviour("email-click", "reading", 3, 6),
    behaviour("ad-click", "reading", 2, 4),
    behaviour("page-view", "reading", 1, 5),
  ],
};

/** Fit from 60 is where band B begins; 50 points of behaviour are a call, a form and some reading. */
export const seededLine = {
  fitPoints: 60,
  leastBand: "B",
  behaviourPoints: 50,
  keenPoints: 50,
  engagedPoints: 20,
  chancePoints: 50,
};
