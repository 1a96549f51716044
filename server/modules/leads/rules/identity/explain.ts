import { MatchLevel } from "./match-model.js";
import { PRIOR, type Evidence } from "./score-pair.js";

const nouns: Readonly<Record<string, string>> = {
  givenName: "Given name",
  familyName: "Family name",
  email: "E-mail",
  phone: "Telephone",
  domain: "Mail domain",
  company: "Company",
  title: "Job title",
  city: "City",
  country: "Country",
};

const words: Readonly<Record<MatchLevel, string>> = {
  [MatchLevel.EXACT]: "is the same",
  [MatchLevel.CLOSE]: "is the same but for a slip or a short form",
  [MatchLevel.NEAR]: "is alike",
  [MatchLevel.CROSSED]: "is the other's other name",
  [MatchLevel.DIFFERENT]: "differs",
};

/** One piece of evidence in words, without the values: those are the leads' own. */
export function explain({ attribute, level }: Evidence): string {
  if (attribute === PRIOR || level === null) return "Most pairs compared are two people";
  return `${nouns[attribute] ?? attribute} ${words[level]}`;
}
