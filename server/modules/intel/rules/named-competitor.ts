import { companyKey } from "../../accounts/rules/company-key.js";
import { foldWords } from "../../accounts/rules/fold.js";

export type NamedCompetitor = { readonly name: string; readonly aliases: readonly string[] };

/**
 * The one competitor a text names, by name or alias, as whole words, whatever the case, accents or
 * legal form. Null when it names none or several: a guess here would become false intelligence.
 * Longer names win, so "Acme Cloud" in a text does not also name "Acme".
 */
export function findNamedCompetitor<C extends NamedCompetitor>(
  text: string,
  competitors: readonly C[],
): C | null {
  const words = wordsOf(text);
  const calls = competitors.flatMap(callsOf);
  const named = new Set<C>();
  for (let at = 0; at < words.length;) {
    const found = longestAt(words, at, calls);
    for (const { competitor } of found) named.add(competitor);
    at += found[0]?.name.length ?? 1;
  }
  const [only, ...others] = named;
  return only !== undefined && others.length === 0 ? only : null;
}

/** One name a competitor is called by, as folded words without the legal form, which nobody says. */
type Call<C> = { readonly competitor: C; readonly name: readonly string[] };

/** A word as written and without a possessive: "Acme's" may name Acme or, like McDonald's, itself. */
type Word = { readonly written: string; readonly bare: string };

const POSSESSIVE = /(?<=[\p{L}\p{N}])['’]s(?![\p{L}\p{N}])/giu;

function callsOf<C extends NamedCompetitor>(competitor: C): Call<C>[] {
  return [competitor.name, ...competitor.aliases]
    .map((each) => ({ competitor, name: (companyKey(each) ?? "").split(" ") }))
    .filter(({ name }) => name[0] !== "");
}

function wordsOf(text: string): Word[] {
  const bare = foldWords(text.replace(POSSESSIVE, "")); // takes no word away: something stands before
  return foldWords(text).map((written, at) => ({ written, bare: bare[at] ?? written }));
}

/** The longest names that begin at this word; several when competitors share one. */
function longestAt<C>(words: readonly Word[], at: number, calls: readonly Call<C>[]): Call<C>[] {
  const found = calls.filter(({ name }) =>
    name.every((part, offset) => {
      const word = words[at + offset];
      return word !== undefined && (word.written === part || word.bare === part);
    }),
  );
  const longest = Math.max(0, ...found.map(({ name }) => name.length));
  return found.filter(({ name }) => name.length === longest);
}
