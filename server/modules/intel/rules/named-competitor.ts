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
  const words = foldWords(text);
  const named = new Set<C>();
  for (let at = 0; at < words.length;) {
    const found = longestAt(words, at, competitors);
    for (const competitor of found.competitors) named.add(competitor);
    at += Math.max(found.length, 1);
  }
  const [only, ...others] = named;
  return only !== undefined && others.length === 0 ? only : null;
}

type Found<C> = { readonly length: number; readonly competitors: readonly C[] };

/** Whoever goes by the longest name that begins at this word; several when they share an alias. */
function longestAt<C extends NamedCompetitor>(
  words: readonly string[],
  at: number,
  competitors: readonly C[],
): Found<C> {
  let best: Found<C> = { length: 0, competitors: [] };
  for (const competitor of competitors) {
    for (const name of namesOf(competitor)) {
      const isNamed = name.every((word, offset) => words[at + offset] === word);
      if (!isNamed || name.length < best.length || name.length === 0) continue;
      const sharers = name.length === best.length ? best.competitors : [];
      best = { length: name.length, competitors: [...sharers, competitor] };
    }
  }
  return best;
}

/** Names as lists of folded words, without the legal form, which nobody says. */
function namesOf({ name, aliases }: NamedCompetitor): string[][] {
  return [name, ...aliases].map((each) => (companyKey(each) ?? "").split(" ").filter(Boolean));
}
