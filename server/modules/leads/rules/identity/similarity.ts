import { jaroWinkler } from "@skyra/jaro-winkler";
import damerauLevenshtein from "damerau-levenshtein";

import { fullNames } from "../../../accounts/rules/nicknames.js";
import { isSameSound } from "./sound.js";
import { MatchLevel, type AttributeKind } from "./match-model.js";

const { EXACT, CLOSE, NEAR, DIFFERENT } = MatchLevel;

/**
 * Where likeness by Jaro and Winkler counts: the cuts of 0.92 and 0.8 that record linkage has used
 * since Winkler (1990), the lower one raised for names, which are short.
 */
const CLOSE_LIKENESS = 0.92;
const NEAR_NAME_LIKENESS = 0.85;
const NEAR_TEXT_LIKENESS = 0.8;

/** Values as `comparable` makes them; never empty. */
type Comparator = (left: string, right: string) => MatchLevel;

const comparators: Readonly<Record<AttributeKind, Comparator>> = {
  NAME: nameLevel,
  TEXT: textLevel,
  COMPANY: textLevel,
  DIGITS: digitsLevel,
  DATE: dateLevel,
  POSTCODE: postcodeLevel,
  PHONE: digitsLevel,
  EMAIL: emailLevel,
  CODE: () => DIFFERENT,
};

/** How near two values of one kind are. */
export function levelOf(kind: AttributeKind, left: string, right: string): MatchLevel {
  return left === right ? EXACT : comparators[kind](left, right);
}

/** One name and its short form, its words in another order, an initial, a slip of the pen. */
function nameLevel(left: string, right: string): MatchLevel {
  if (inFull(left) === inFull(right)) return CLOSE;
  const likeness = jaroWinkler(left, right);
  if (likeness >= CLOSE_LIKENESS || hasOneSlip(left, right) || hasWordsOf(left, right))
    return CLOSE;
  const isNear =
    likeness >= NEAR_NAME_LIKENESS || isInitial(left, right) || isSameSound(left, right);
  return isNear ? NEAR : DIFFERENT;
}

function textLevel(left: string, right: string): MatchLevel {
  const likeness = jaroWinkler(left, right);
  if (likeness >= CLOSE_LIKENESS || hasWordsOf(left, right)) return CLOSE;
  return likeness >= NEAR_TEXT_LIKENESS ? NEAR : DIFFERENT;
}

/** One digit wrong, missing, too many, or two exchanged; then two such slips in a longer number. */
function digitsLevel(left: string, right: string): MatchLevel {
  const slips = damerauLevenshtein(left, right).steps;
  const length = Math.max(left.length, right.length);
  if (slips === 1 && length > 1) return CLOSE;
  return slips === 2 && length > 4 ? NEAR : DIFFERENT;
}

/** `yyyymmdd`: a slip of one digit or day and month exchanged; then two of the three parts. */
function dateLevel(left: string, right: string): MatchLevel {
  const [mine, theirs] = [partsOf(left), partsOf(right)];
  const isExchanged =
    mine.year === theirs.year && mine.month === theirs.day && mine.day === theirs.month;
  if (isExchanged || damerauLevenshtein(left, right).steps === 1) return CLOSE;
  const same = [mine.year === theirs.year, mine.month === theirs.month, mine.day === theirs.day];
  return same.filter(Boolean).length === 2 ? NEAR : DIFFERENT;
}

function partsOf(date: string): { year: string; month: string; day: string } {
  return { year: date.slice(0, 4), month: date.slice(4, 6), day: date.slice(6, 8) };
}

/** A slip; then the same district, which the first half of a code names in most countries. */
function postcodeLevel(left: string, right: string): MatchLevel {
  if (damerauLevenshtein(left, right).steps === 1) return CLOSE;
  const half = Math.ceil(Math.min(left.length, right.length) / 2);
  return left.slice(0, half) === right.slice(0, half) ? NEAR : DIFFERENT;
}

/** One mailbox name at two providers or a slip anywhere; then mailbox names alike. */
function emailLevel(left: string, right: string): MatchLevel {
  const [mine, theirs] = [mailbox(left), mailbox(right)];
  if (mine === theirs || damerauLevenshtein(left, right).steps === 1) return CLOSE;
  return jaroWinkler(mine, theirs) >= CLOSE_LIKENESS ? NEAR : DIFFERENT;
}

/** What stands before the at sign, without the signs people put between names. */
export function mailbox(email: string): string {
  return email.slice(0, email.lastIndexOf("@")).replace(/[._-]/gu, "");
}

/** Sorted, short forms written out: "bob lee" and "lee robert" are one. */
function inFull(name: string): string {
  const words = name.split(" ");
  return words
    .map((word) => fullNames.get(word) ?? word)
    .sort()
    .join(" ");
}

/** Every word of the shorter is in the longer, and it has more than one or a long one. */
function hasWordsOf(left: string, right: string): boolean {
  const names = [left.split(" "), right.split(" ")];
  if (names.every((words) => words.length === 1)) return false;
  // As sets: a word said twice is one, or whichever name came first would decide.
  const [fewer, more] = names.map((words) => new Set(words)).sort((a, b) => a.size - b.size);
  if (fewer === undefined || more === undefined) return false;
  const isTelling = fewer.size > 1 || [...fewer].some((word) => word.length > 3);
  return isTelling && [...fewer].every((word) => more.has(word));
}

/** In short names one letter is another name: Jan is not Jon. */
function hasOneSlip(left: string, right: string): boolean {
  return Math.min(left.length, right.length) > 3 && damerauLevenshtein(left, right).steps === 1;
}

function isInitial(left: string, right: string): boolean {
  const isOne = left.length === 1 || right.length === 1;
  return isOne && left.charAt(0) === right.charAt(0);
}
