import type { LeadQualifyInput } from "../modules/leads/qualify.inputs.js";
import { QualificationFramework } from "../modules/leads/rules/frameworks.js";
import type { PersonFields } from "../modules/leads/person.inputs.js";
import { COMPANY, type Company } from "./company.js";
import { customers } from "./customers.js";
import { emailAt, fullName, phoneIn, type Country } from "./names.js";
import { doors, strangers, titles, troubles, type Door, type Trouble } from "./prospects.js";

/** Somebody who may buy, and what they will say when they are asked. */
export type Prospect = {
  readonly person: PersonFields;
  readonly door: Door;
  readonly trouble: Trouble;
  /** The most they can spend, in whole euros. */
  readonly budget: number;
  readonly timeframeDays: number;
};

type Employer = {
  readonly name: string;
  readonly domain: string;
  readonly country: Country;
  readonly industry: string;
  readonly employees: number;
};

/** As many prospects as asked for: every other one works for an account. */
export function findProspects({ random, names }: Company, count: number): Prospect[] {
  const known = random.shuffled(customers);
  const unknown = random.shuffled(strangers);
  return Array.from({ length: count }, (_, nth) => {
    const employer = cycle<Employer>(nth % 2 === 0 ? known : unknown, Math.floor(nth / 2));
    const door = cycle(doors, nth);
    const trouble = cycle(troubles, nth + random.int(0, 2));
    const name = names.person(employer.country);
    const { country, domain } = employer;
    // A caller leaves a number, whoever writes leaves an address.
    const phone = phoneIn(country, random);
    const person: PersonFields = {
      ...name,
      name: fullName(name),
      email: door.detail === "Main number" && phone !== null ? null : emailAt(domain, name),
      phone,
      title: random.pick(titles),
      company: employer.name,
      countryCode: country,
      industry: employer.industry.slice(0, 4),
      employees: employer.employees,
      problem: random.chance(0.4) ? trouble.problem : null,
      externalRefs: door.detail === "badge-scans.csv" ? [badge(nth)] : null,
    };
    const budget = random.int(12, 180) * 1_000;
    return { person, door, trouble, budget, timeframeDays: random.int(3, 16) * 10 };
  });
}

function badge(nth: number): { system: string; id: string } {
  return { system: "badge-scanner", id: `WTF-${2_000 + nth}` };
}

function cycle<T>(list: readonly T[], nth: number): T {
  const [found] = list.slice(nth % list.length);
  if (found === undefined) throw new RangeError("Nothing to choose from");
  return found;
}

type Answers = Omit<LeadQualifyInput, "leadId">;

/** Every question answered, with money in time: the verdict is to forward. */
export function convincing({ trouble, budget, timeframeDays, person }: Prospect): Answers {
  return {
    ...told(trouble),
    triedBefore: [trouble.tried],
    budget: {
      min: String(Math.round(budget * 0.6)),
      max: String(budget),
      currencyCode: COMPANY.currencyCode,
      approved: timeframeDays < 100,
    },
    decider: { name: person.name, reachable: true },
    timeframeDays,
  };
}

/** What sales learns beside, once the lead is theirs: why it pays, and how they come to a decision. */
export function thorough({ trouble, person }: Prospect): Answers {
  return {
    framework: QualificationFramework.MEDDIC,
    metrics: trouble.impact,
    decisionCriteria: "Hours between failures, then the price",
    decisionProcess: "A trial in one plant, then the board",
    champion: { name: person.name, hasInfluence: true },
    proofs: [
      {
        question: "metrics",
        confidence: 0.8,
        evidence: { url: `https://calls.${COMPANY.domain}/${trouble.urgency.toLowerCase()}` },
      },
      { question: "champion", confidence: 0.6 },
    ],
  };
}

/** A problem and no hurry. */
export function unhurried({ trouble, budget }: Prospect): Answers {
  const { currencyCode } = COMPANY;
  return {
    ...told(trouble),
    triedBefore: [trouble.tried],
    budget: { max: String(budget), currencyCode },
    timeframeDays: 400,
  };
}

/** A problem and no money. */
export function penniless({ trouble, timeframeDays }: Prospect): Answers {
  return { ...told(trouble), triedBefore: [], budget: { approved: false }, timeframeDays };
}

/** A problem, and no time for more questions. */
export function brief({ trouble }: Prospect): Answers {
  return { ...told(trouble), asked: ["budget", "timeframe"] };
}

/** Looks for a kind of pump Brightwater does not make. */
export function misplaced({ trouble }: Prospect): Answers {
  return {
    problem: "Needs pumps for blood plasma",
    impact: trouble.impact,
    disqualifying: ["problem"],
  };
}

function told({ problem, impact, urgency }: Trouble): Answers {
  return { problem, impact, urgency };
}
