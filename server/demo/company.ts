import type { Actor } from "../auth/actor.js";
import type { Account } from "../modules/accounts/account.entity.js";
import type { Contact } from "../modules/accounts/contact.entity.js";
import type { Opportunity } from "../modules/accounts/opportunity.entity.js";
import type { Competitor } from "../modules/intel/competitor.entity.js";
import type { LeadSource } from "../modules/leads/sources/lead-source.entity.js";
import type { Team } from "../modules/people/team.entity.js";
import type { User } from "../modules/people/user.entity.js";
import type { CustomerName } from "./customers.js";
import type { DealName } from "./deals.js";
import type { Calendar } from "./diary.js";
import { NameBook } from "./names.js";
import { Random } from "./random.js";
import type { RivalName } from "./rivals.js";
import type { SourceName } from "./source-plans.js";
import type { PostName, TeamName } from "./staff.js";

export const COMPANY = {
  name: "Brightwater Pumps",
  domain: "brightwater.example",
  currencyCode: "EUR",
  countryCode: "IE",
} as const;

/** What the demo company has come to have so far, by what the story calls it. */
export type Company = {
  readonly random: Random;
  readonly names: NameBook;
  readonly when: Calendar;
  readonly people: Named<PostName, User>;
  readonly teams: Named<TeamName, Team>;
  readonly accounts: Named<CustomerName, Account>;
  readonly contacts: Named<ContactName, Contact>;
  readonly deals: Named<DealName, Opportunity>;
  readonly rivals: Named<RivalName, Competitor>;
  readonly sources: Named<SourceName, LeadSource>;
  /** The web site: a program with a key of its own, which brings the forms people fill in. */
  readonly programs: Named<"website", Actor>;
};

/** Each customer has two: who decides, and who knows the pumps. */
export type ContactName = `${CustomerName} ${"decider" | "engineer"}`;

/** Rows by name; asking for what is not there yet is an error in the story. */
export class Named<K extends string, T> {
  private readonly rows = new Map<K, T>();

  set(name: K, row: T): void {
    this.rows.set(name, row);
  }

  get(name: K): T {
    const row = this.rows.get(name);
    if (row === undefined) throw new Error(`The story has no ${name} yet`);
    return row;
  }

  find(isIt: (row: T) => boolean): T | undefined {
    return [...this.rows.values()].find(isIt);
  }
}

export function foundCompany(seed: number, when: Calendar): Company {
  const random = new Random(seed);
  return {
    random,
    names: new NameBook(random),
    when,
    people: new Named(),
    teams: new Named(),
    accounts: new Named(),
    contacts: new Named(),
    deals: new Named(),
    rivals: new Named(),
    sources: new Named(),
    programs: new Named(),
  };
}
