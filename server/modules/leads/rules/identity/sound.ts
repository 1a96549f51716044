import { doubleMetaphone } from "double-metaphone";

const LATIN = /^[\p{Script=Latin}]+$/u;

/**
 * How a folded word sounds: its code by Philips' double metaphone, or the word itself where that has
 * none to give, as for other scripts.
 */
export function soundOf(word: string): string {
  if (!LATIN.test(word)) return word;
  const [code] = doubleMetaphone(word);
  return code === "" ? word : code;
}

export function isSameSound(left: string, right: string): boolean {
  const sounds = (name: string) => name.split(" ").map(soundOf).join(" ");
  return sounds(left) === sounds(right);
}
