import { foldWords } from "./fold.js";
import { legalForms } from "./legal-forms.js";

const longestFirst = [...legalForms].sort((a, b) => b.length - a.length);

/**
 * What two spellings of one company have in common: folded words without the legal form at the end.
 * Null when the text holds no letter or digit. A name that is nothing but a legal form keeps it.
 */
export function companyKey(name: string): string | null {
  let words = foldWords(name);
  for (;;) {
    const form = longestFirst.find((each) => endsWith(words, each));
    if (form === undefined) break;
    words = words.slice(0, -form.length);
  }
  return words.length === 0 ? null : words.join(" ");
}

/** True only when something is left in front: "SA" alone is a name. */
function endsWith(words: readonly string[], form: readonly string[]): boolean {
  const start = words.length - form.length;
  return start > 0 && form.every((word, at) => words[start + at] === word);
}
