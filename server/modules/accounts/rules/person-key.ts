import { foldWords } from "./fold.js";
import { fullNames } from "./nicknames.js";

const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set([
  "dr",
  "frau",
  "herr",
  "mr",
  "mrs",
  "ms",
  "prof",
]);

/**
 * What two spellings of one person's name have in common: "Smith, Bob" and "Robert Smith" give the
 * same key. Weak by itself (namesakes): only ever used together with a telephone number.
 * Null when the text holds no letter or digit.
 */
export function personKey(name: string): string | null {
  const kept = nameWords(name);
  if (kept.length === 0) return null;
  return kept
    .map((word) => fullNames.get(word) ?? word)
    .sort()
    .join(" ");
}

/** The folded words of a name, without forms of address unless there is nothing else. */
export function nameWords(name: string): string[] {
  const words = foldWords(name);
  const named = words.filter((word) => !FORMS_OF_ADDRESS.has(word));
  return named.length === 0 ? words : named;
}
