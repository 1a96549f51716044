import { nameWords } from "../../../accounts/rules/person-key.js";

export type NameParts = { readonly givenName: string | null; readonly familyName: string | null };

/**
 * Given and family name, where only the full one is known. "Smith, Bob" tells which is which;
 * otherwise the last word is taken for the family's. Wrong for some of the world, which costs little:
 * names that are crossed are compared crosswise too.
 */
export function namePartsOf(name: string): NameParts {
  const comma = name.indexOf(",");
  if (comma !== -1) {
    return parts(nameWords(name.slice(comma + 1)), nameWords(name.slice(0, comma)));
  }
  const words = nameWords(name);
  return parts(words.slice(0, -1), words.slice(-1));
}

function parts(given: readonly string[], family: readonly string[]): NameParts {
  return { givenName: given.join(" ") || null, familyName: family.join(" ") || null };
}
