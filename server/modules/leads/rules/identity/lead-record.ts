import { leadAttributes } from "./lead-attributes.js";
import { recordOf } from "./comparable.js";
import type { MatchRecord } from "./match-model.js";
import { namePartsOf } from "./person-name.js";

/** What of a lead tells who it is. Keys are those of the exact rules, made when they were written. */
export type LeadPerson = {
  readonly name: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly nameKey: string | null;
  readonly emailKey: string | null;
  readonly phone: string | null;
  readonly domainKey: string | null;
  readonly company: string | null;
  readonly title: string | null;
  readonly city: string | null;
  readonly countryCode: string | null;
};

/** A lead as it is compared and blocked. */
export function leadRecord(person: LeadPerson): MatchRecord {
  const read = person.name === null ? null : namePartsOf(person.name);
  const record = recordOf(leadAttributes, {
    givenName: person.givenName ?? read?.givenName,
    familyName: person.familyName ?? read?.familyName,
    email: person.emailKey,
    phone: person.phone,
    domain: person.domainKey,
    company: person.company,
    title: person.title,
    city: person.city,
    country: person.countryCode,
  });
  return person.nameKey === null ? record : { ...record, [NAME_KEY]: person.nameKey };
}

/** The whole name, short forms written out and sorted: for blocks and the strong key, not compared. */
export const NAME_KEY = "nameKey";

/** An exact key that names one person: the e-mail, or the telephone number together with the name. */
export function hasStrongKey(left: MatchRecord, right: MatchRecord): boolean {
  const agrees = (name: string) => left[name] !== undefined && left[name] === right[name];
  return agrees("email") || (agrees("phone") && agrees(NAME_KEY));
}
