/** Letters that Unicode does not decompose although people type them apart. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

const ACCENTS = /[\u0300-\u036f]/gu; // only these: the vowel signs of other scripts carry meaning
const APOSTROPHES = /['’‘ʼ`´]/gu;
const ABBREVIATION = /(?<![\p{L}\p{N}])(?:\p{L}\.)+(?:\p{L}(?![\p{L}\p{N}]))?/gu;
const NOT_A_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * The words of a name as they are compared: without case, accents, apostrophes and punctuation, with
 * `&` as "and" and "S.A." as "sa". Folding folded text changes nothing.
 * An umlaut folds to its bare vowel: "Müller" meets "Muller", not "Mueller".
 */
export function foldWords(text: string): string[] {
  const letters = text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD") // lower-casing can compose anew: "İ" becomes "i" and a dot above
    .replace(APOSTROPHES, "")
    .replace(ACCENTS, "")
    .replace(/[ßæœøđðþłı]/gu, (letter) => SPELT_OUT[letter] ?? letter)
    .replaceAll("&", " and ");
  return letters
    .replace(ABBREVIATION, (initials) => `${initials.replaceAll(".", "")} `)
    .replace(NOT_A_WORD, " ")
    .normalize("NFC")
    .split(" ")
    .filter((word) => word !== "");
}
